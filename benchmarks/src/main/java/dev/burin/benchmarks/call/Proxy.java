package dev.burin.benchmarks.call;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Stands between a client and its server: counts what passes, and cuts when it is told to. */
final class Proxy implements AutoCloseable {
    private final ServerSocket listener;
    private final int target;
    private final AtomicLong passed = new AtomicLong();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    Proxy(int target) throws IOException {
        this.target = target;
        listener = new ServerSocket(0, 128, InetAddress.getLoopbackAddress());
        start(() -> {
            while (true) {
                Socket client = listener.accept();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                open.add(client);
                open.add(server);
                start(() -> pass(client, server));
                start(() -> pass(server, client));
            }
        });
    }

    /** The bytes of one operation of the work, both ways, without those that set up its connection. */
    static double perOperation(Peer peer, int port, Work work, Threads threads) throws Exception {
        try (Proxy wire = new Proxy(port);
                Caller caller = peer.connect(wire.port())) {
            caller.prepare(work);
            caller.run(work, threads);
            caller.prepare(work);
            long before = wire.passed.get();
            caller.run(work, threads);
            return (double) (wire.passed.get() - before) / work.operations;
        }
    }

    int port() {
        return listener.getLocalPort();
    }

    /** Closes all connections through it; new ones may be made. */
    void cut() throws IOException {
        for (Socket socket : open) {
            socket.close();
            open.remove(socket);
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
        } finally {
            open.remove(from);
            open.remove(to);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        cut();
    }
}
