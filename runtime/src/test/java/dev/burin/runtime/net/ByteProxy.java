package dev.burin.runtime.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntFunction;

/**
 * Stands between a client and a listener, and does to their bytes what networks do. Two threads for each link, one for each
 * direction; what a {@link Plan} says happens exactly at the byte that it names.
 */
public final class ByteProxy implements AutoCloseable {
    /** What happens to a link. Counts are of bytes that were passed on; negative ones never come. */
    public record Plan(
            long cutUpAfter, long cutDownAfter, boolean reset, boolean blackHole, int mostAtOnce, long pauseNanos) {
        /** Nothing happens. */
        public static final Plan NONE = new Plan(-1, -1, false, false, 64 * 1024, 0);

        /** The link is cut after so many bytes to the listener. */
        public static Plan cutUp(long bytes, boolean reset) {
            return new Plan(bytes, -1, reset, false, 64 * 1024, 0);
        }

        /** The link is cut after so many bytes to the client. */
        public static Plan cutDown(long bytes, boolean reset) {
            return new Plan(-1, bytes, reset, false, 64 * 1024, 0);
        }

        /** After so many bytes to the client nothing passes any more, in either direction, and nobody is told. */
        public static Plan holeAfterDown(long bytes) {
            return new Plan(-1, bytes, false, true, 64 * 1024, 0);
        }

        /** At most so many bytes at once, and a pause after each time. */
        public static Plan slow(int mostAtOnce, long pauseNanos) {
            return new Plan(-1, -1, false, false, mostAtOnce, pauseNanos);
        }
    }

    private final ServerSocket server;
    private final int target;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private volatile IntFunction<Plan> plans = number -> Plan.NONE;
    private volatile boolean refusing;

    /**
     * @param target the port of the listener, on loopback
     */
    public ByteProxy(int target) {
        try {
            this.server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.target = target;
        start("proxy-accept", this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What happens to the link of each number, counted from 0. */
    public void plan(IntFunction<Plan> each) {
        plans = each;
    }

    /** How many links there have been. */
    public int accepted() {
        return accepted.get();
    }

    /** Bytes that were passed on to the listener. */
    public long up() {
        return up.get();
    }

    /** Bytes that were passed on to the client. */
    public long down() {
        return down.get();
    }

    /** Whether new links are closed at once. */
    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    /** Cuts all links there are now; how many. */
    public int cutAll(boolean reset) {
        int count = 0;
        for (Link link : links) {
            if (link.cut(reset)) {
                count++;
            }
        }
        return count;
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
                if (refusing) {
                    client.close();
                    continue;
                }
                Socket peer = new Socket(InetAddress.getLoopbackAddress(), target);
                client.setTcpNoDelay(true);
                peer.setTcpNoDelay(true);
                Link link = new Link(client, peer, plans.apply(accepted.getAndIncrement()));
                links.add(link);
                start("proxy-up", () -> link.pump(true));
                start("proxy-down", () -> link.pump(false));
            } catch (IOException e) {
                continue; // closed, or nobody listens there: the client's connection is closed by nobody's fault
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cutAll(true);
    }

    private final class Link {
        private final Socket client;
        private final Socket peer;
        private final Plan plan;
        private volatile boolean hole;

        Link(Socket client, Socket peer, Plan plan) {
            this.client = client;
            this.peer = peer;
            this.plan = plan;
        }

        void pump(boolean isUp) {
            long limit = isUp ? plan.cutUpAfter() : plan.cutDownAfter();
            AtomicLong total = isUp ? up : down;
            byte[] buffer = new byte[plan.mostAtOnce()];
            long passed = 0;
            try {
                InputStream in = (isUp ? client : peer).getInputStream();
                OutputStream out = (isUp ? peer : client).getOutputStream();
                while (true) {
                    if (limit >= 0 && passed == limit) {
                        if (!plan.blackHole()) {
                            cut(plan.reset());
                            return;
                        }
                        hole = true;
                    }
                    int most = limit >= 0 && passed < limit
                            ? (int) Math.min(buffer.length, limit - passed)
                            : buffer.length;
                    int count = in.read(buffer, 0, most);
                    if (count < 0) {
                        break;
                    }
                    if (hole) {
                        continue;
                    }
                    out.write(buffer, 0, count);
                    passed += count;
                    total.addAndGet(count);
                    if (plan.pauseNanos() > 0) {
                        LockSupport.parkNanos(plan.pauseNanos());
                    }
                }
                if (!hole) {
                    cut(false);
                }
            } catch (IOException e) {
                cut(false);
            }
        }

        boolean cut(boolean reset) {
            if (!links.remove(this)) {
                return false;
            }
            close(client, reset);
            close(peer, reset);
            return true;
        }

        private void close(Socket socket, boolean reset) {
            try {
                if (reset) {
                    socket.setSoLinger(true, 0);
                }
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
