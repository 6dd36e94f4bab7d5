package dev.burin.runtime.transport;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.net.SocketAddress;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** A link that keeps what is written to it. */
final class FakeLink implements TransportData {
    final List<String> written = new ArrayList<>();
    Throwable closed;

    @Override
    public void start(SessionData above) {}

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {
        written.add(HexFormat.of().formatHex(data, offset, offset + length));
    }

    @Override
    public boolean takesInserts() {
        return true;
    }

    @Override
    public void write(byte[] data, int offset, int length, Insert insert, Flush flush) {
        written.add(HexFormat.of().formatHex(insert.join(data, offset, length)));
    }

    @Override
    public void closeWhenFlushed() {}

    @Override
    public void close(Throwable cause) {
        closed = cause;
    }

    @Override
    public SocketAddress localAddress() {
        return null;
    }

    @Override
    public SocketAddress remoteAddress() {
        return null;
    }
}
