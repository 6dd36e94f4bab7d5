package dev.burin.runtime.endpoint;

import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.nio.ByteBuffer;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Passes the bytes of a link on, and tells when it is closed.
 *
 * @param firstByte closes a link over which nothing comes
 * @param silence decides what such a link is
 */
record CountedLink(
        EndpointListener owner, TransportData link, SessionData above, Future<?> firstByte, Future<?> silence)
        implements SessionData {
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
        firstByte.cancel(false);
        silence.cancel(false);
        owner.closed(link);
        above.closed(cause);
    }
}
