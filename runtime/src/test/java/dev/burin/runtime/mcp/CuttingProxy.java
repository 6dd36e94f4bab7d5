package dev.burin.runtime.mcp;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between client and server, and cuts each connection where its plan says; those beyond the plans are whole. */
final class CuttingProxy implements Closeable {
    private final ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int port;
    private final Queue<Cut> cuts;
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();

    /**
     * Where a connection ends.
     *
     * @param after so many bytes of that direction pass, and no more
     * @param reset whether it ends with RST; FIN otherwise
     */
    record Cut(boolean up, int after, boolean reset) {}

    CuttingProxy(McpServer server, List<Cut> cuts) throws IOException {
        port = Location.parse(server.location()).places().get(0).port();
        this.cuts = new ArrayDeque<>(cuts);
        start(this::accept);
    }

    String location() {
        return "tcp:127.0.0.1:" + listening.getLocalPort();
    }

    /** How many there have been. */
    int connections() {
        return connections.get();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = listening.accept();
                connections.incrementAndGet();
                open.add(client);
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                open.add(server);
                Cut cut = cuts.poll();
                start(() -> pump(client, server, cut != null && cut.up ? cut : null));
                start(() -> pump(server, client, cut != null && !cut.up ? cut : null));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private static void pump(Socket from, Socket to, Cut cut) {
        int left = cut == null ? Integer.MAX_VALUE : cut.after;
        try {
            InputStream in = from.getInputStream();
            byte[] bytes = new byte[4096];
            while (left > 0) {
                int count = in.read(bytes, 0, Math.min(left, bytes.length));
                if (count < 0) {
                    break;
                }
                to.getOutputStream().write(bytes, 0, count);
                left -= cut == null ? 0 : count;
            }
        } catch (IOException e) {
            // the other direction was cut
        }
        end(from, cut);
        end(to, cut);
    }

    private static void end(Socket socket, Cut cut) {
        try {
            if (cut != null && cut.reset) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException e) {
            // gone already
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "proxy");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
        open.forEach(socket -> end(socket, null));
    }
}
