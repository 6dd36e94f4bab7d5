package examples.bank;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** The bad network between clients and server: passes bytes on, and cuts links at any of them. Thread-safe. */
final class CuttingProxy implements AutoCloseable {
    private final ServerSocket server;
    private final FrameTap.Counts counts;
    private final Random random;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger cuts = new AtomicInteger();
    private volatile int target;

    CuttingProxy(int target, FrameTap.Counts counts, Random random) throws IOException {
        this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.target = target;
        this.counts = counts;
        this.random = random;
        start("proxy-accept", this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    /** Passes later links on to that port. */
    void retarget(int port) {
        target = port;
    }

    /** How many links were cut; those that end because the server does are not among them. */
    int cuts() {
        return cuts.get();
    }

    /** Cuts one of the links, after a few more bytes: most often in the middle of a frame. Waits until there is one. */
    synchronized void cut() throws InterruptedException {
        while (true) {
            List<Link> uncut = links.stream().filter(link -> !link.isToBeCut()).toList();
            if (!uncut.isEmpty()) {
                uncut.get(random.nextInt(uncut.size()))
                        .cutAfter(random.nextBoolean(), random.nextInt(200), random.nextBoolean());
                return;
            }
            wait();
        }
    }

    private synchronized void add(Link link) {
        links.add(link);
        notifyAll();
    }

    private static void start(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Socket peer = connect(client);
                if (peer != null) {
                    pass(client, peer);
                }
            } catch (IOException e) {
                // closed, or that client has gone
            }
        }
    }

    private Socket connect(Socket client) throws IOException {
        try {
            return new Socket(InetAddress.getLoopbackAddress(), target);
        } catch (IOException e) { // it is dead just now
            client.setSoLinger(true, 0);
            client.close();
            return null;
        }
    }

    private void pass(Socket client, Socket peer) throws IOException {
        Link link = new Link(client, peer);
        add(link);
        start("proxy-up", link.up::pump);
        start("proxy-down", link.down::pump);
    }

    @Override
    public void close() throws IOException {
        server.close();
        links.forEach(link -> link.end(true));
    }

    private final class Link {
        private final Socket client;
        private final Socket peer;
        private final FrameTap tap = new FrameTap(counts);
        private final Pump up = new Pump(true);
        private final Pump down = new Pump(false);
        private volatile boolean cutsHard;

        Link(Socket client, Socket peer) throws IOException {
            this.client = client;
            this.peer = peer;
            client.setTcpNoDelay(true);
            peer.setTcpNoDelay(true);
        }

        boolean isToBeCut() {
            return up.leave.get() != Long.MAX_VALUE || down.leave.get() != Long.MAX_VALUE;
        }

        void cutAfter(boolean isUp, int bytes, boolean hard) {
            cutsHard = hard;
            (isUp ? up : down).leave.set(bytes);
        }

        private boolean end(boolean hard) {
            if (!links.remove(this)) {
                return false;
            }
            close(client, hard);
            close(peer, hard);
            return true;
        }

        private static void close(Socket socket, boolean hard) {
            try {
                if (hard) {
                    socket.setSoLinger(true, 0); // a RST in place of a FIN
                }
                socket.close();
            } catch (IOException e) {
                // it was closed already
            }
        }

        /** One direction of a link. */
        private final class Pump {
            private final AtomicLong leave = new AtomicLong(Long.MAX_VALUE); // so many bytes still pass
            private final boolean isUp;
            private final FrameTap.Direction seen;

            Pump(boolean isUp) {
                this.isUp = isUp;
                this.seen = tap.new Direction(isUp);
            }

            void pump() {
                byte[] buffer = new byte[16 * 1024];
                try {
                    InputStream in = (isUp ? client : peer).getInputStream();
                    OutputStream out = (isUp ? peer : client).getOutputStream();
                    for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                        int passed = (int) Math.min(count, leave.get());
                        seen.see(buffer, passed);
                        out.write(buffer, 0, passed);
                        if (leave.get() != Long.MAX_VALUE && leave.addAndGet(-count) <= 0) {
                            if (end(cutsHard)) {
                                cuts.incrementAndGet();
                            }
                            return;
                        }
                    }
                    end(false);
                } catch (IOException e) {
                    end(false);
                }
            }
        }
    }
}
