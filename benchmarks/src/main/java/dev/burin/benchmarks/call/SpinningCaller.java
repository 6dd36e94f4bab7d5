package dev.burin.benchmarks.call;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SocketChannel;

/** The client of {@link SpinningServer}: only adds. */
final class SpinningCaller implements Caller {
    /** The bytes of a request: as many as those of {@link RawServer}. */
    static final int REQUEST = 9;

    private final SpinningSocket socket;

    SpinningCaller(int port) throws IOException {
        socket = new SpinningSocket(SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
    }

    @Override
    public int add(int a, int b) throws IOException {
        socket.out.put((byte) RawServer.ADD).putInt(a).putInt(b);
        socket.write();
        socket.read(Integer.BYTES);
        return socket.in.getInt();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
