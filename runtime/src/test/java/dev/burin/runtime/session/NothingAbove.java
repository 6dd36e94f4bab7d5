package dev.burin.runtime.session;

import dev.burin.runtime.CallException;
import dev.burin.runtime.stack.ReceivedOperation;
import dev.burin.runtime.stack.SessionOperations;
import dev.burin.runtime.stub.Call;
import org.jspecify.annotations.Nullable;

/** A layer above that takes everything and does nothing. */
class NothingAbove implements SessionOperations {
    @Override
    public boolean packet(byte[] data, int offset, int length) {
        return true;
    }

    @Override
    public boolean request(byte[] data, int offset, int length, ReceivedOperation operation) {
        return true;
    }

    @Override
    public void failed(Call<?> call, CallException why) {}

    @Override
    public void closed(@Nullable Throwable cause) {}
}
