package dev.burin.benchmarks.call;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;

/** Adds, with a thread for each connection that spins. */
final class SpinningServer {
    private SpinningServer() {}

    static int listen() throws IOException {
        ServerSocketChannel listener =
                ServerSocketChannel.open().bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        RawServer.start(() -> {
            while (true) {
                SocketChannel accepted = listener.accept();
                RawServer.start(() -> serve(accepted));
            }
        });
        return listener.socket().getLocalPort();
    }

    private static void serve(SocketChannel accepted) throws IOException {
        try (SpinningSocket socket = new SpinningSocket(accepted)) {
            while (true) {
                socket.read(SpinningCaller.REQUEST);
                socket.in.get();
                socket.out.putInt(socket.in.getInt() + socket.in.getInt());
                socket.write();
            }
        }
    }
}
