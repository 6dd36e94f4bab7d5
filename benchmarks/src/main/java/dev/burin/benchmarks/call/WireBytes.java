package dev.burin.benchmarks.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a client and its server, and counts what passes: not used while time is measured. */
final class WireBytes implements AutoCloseable {
    private final ServerSocket listener;
    private final int target;
    private final AtomicLong passed = new AtomicLong();

    WireBytes(int target) throws IOException {
        this.target = target;
        listener = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                start(() -> pass(client, server));
                start(() -> pass(server, client));
            }
        });
    }

    /** The bytes of one operation of the work, both ways, without those that set up its connection. */
    static double perOperation(Peer peer, int port, Work work, Threads threads) throws Exception {
        try (WireBytes wire = new WireBytes(port);
                Caller caller = peer.connect(wire.listener.getLocalPort())) {
            caller.run(work, threads);
            long before = wire.passed.get();
            caller.run(work, threads);
            return (double) (wire.passed.get() - before) / work.operations;
        }
    }

    private interface Body {
        void run() throws IOException;
    }

    private static void start(Body body) {
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } catch (IOException e) {
                return; // one of the two has closed
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void pass(Socket from, Socket to) throws IOException {
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            byte[] buffer = new byte[64 * 1024];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                passed.addAndGet(count);
                out.write(buffer, 0, count);
            }
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
