package dev.burin.runtime.net;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/** A link over which nothing comes, and which does nothing with what it is given. */
public class SilentLink implements TransportData {
    @Override
    public void start(SessionData above) {}

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {}

    @Override
    public void closeWhenFlushed() {}

    @Override
    public void close(@Nullable Throwable cause) {}

    @Override
    public @Nullable SocketAddress localAddress() {
        return null;
    }

    @Override
    public @Nullable SocketAddress remoteAddress() {
        return null;
    }
}
