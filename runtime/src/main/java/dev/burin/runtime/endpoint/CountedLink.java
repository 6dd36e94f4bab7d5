package dev.burin.runtime.endpoint;

import dev.burin.runtime.stack.SessionData;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Passes the bytes of a link on, and tells when it is closed. */
record CountedLink(SessionData above, Runnable whenClosed) implements SessionData {
    @Override
    public boolean data(byte[] data, int offset, int length) {
        return above.data(data, offset, length);
    }

    @Override
    public @Nullable ByteBuffer target() {
        return above.target();
    }

    @Override
    public void detach() {
        above.detach();
    }

    @Override
    public boolean resume() {
        return above.resume();
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        whenClosed.run();
        above.closed(cause);
    }
}
