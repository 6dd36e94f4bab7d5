package dev.burin.runtime.transport;

import dev.burin.runtime.stack.SessionData;
import org.jspecify.annotations.Nullable;

/** The layer above a link; nothing comes. */
class NothingComes implements SessionData {
    @Override
    public boolean data(byte[] data, int offset, int length) {
        throw new AssertionError();
    }

    @Override
    public void detach() {}

    @Override
    public boolean resume() {
        return true;
    }

    @Override
    public void closed(@Nullable Throwable cause) {}
}
