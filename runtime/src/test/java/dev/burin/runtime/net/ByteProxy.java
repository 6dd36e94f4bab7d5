package dev.burin.runtime.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
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
 * direction; what a {@link Plan} says happens exactly at the byte or packet that it names.
 */
public final class ByteProxy implements AutoCloseable {
    /** What becomes of a link. */
    public enum Fault {
        /** Both ends see an orderly end. */
        FIN,
        /** Both ends see that the connection broke. */
        RESET,
        /** Nothing passes any more, in either direction, and nobody is told. */
        HOLE,
        /** As a hole, but the client sees that the connection broke. */
        CLIENT_SIDE_ONLY,
        /** As a hole, but the listener sees that the connection broke. */
        LISTENER_SIDE_ONLY
    }

    /**
     * What happens to a link. Counts are of what was passed on; negative ones never come.
     *
     * @param up bytes to the listener after which the fault happens
     * @param down bytes to the client
     * @param packetsUp packets to the listener
     * @param packetsDown packets to the client
     * @param mostAtOnce bytes that are passed on at once
     * @param pauseNanos the pause after each time
     * @param bufferBytes the size of the buffers of the sockets; 0 leaves it to the system
     */
    public record Plan(
            long up,
            long down,
            long packetsUp,
            long packetsDown,
            Fault fault,
            int mostAtOnce,
            long pauseNanos,
            int bufferBytes) {
        private static final int MUCH = 64 * 1024;

        /** Nothing happens. */
        public static final Plan NONE = new Plan(-1, -1, -1, -1, Fault.FIN, MUCH, 0, 0);

        /** After so many bytes to the listener. */
        public static Plan afterUp(long bytes, Fault fault) {
            return new Plan(bytes, -1, -1, -1, fault, MUCH, 0, 0);
        }

        /** After so many bytes to the client. */
        public static Plan afterDown(long bytes, Fault fault) {
            return new Plan(-1, bytes, -1, -1, fault, MUCH, 0, 0);
        }

        /** After so many packets to the listener. */
        public static Plan afterPacketsUp(long packets, Fault fault) {
            return new Plan(-1, -1, packets, -1, fault, MUCH, 0, 0);
        }

        /** After so many packets to the client. */
        public static Plan afterPacketsDown(long packets, Fault fault) {
            return new Plan(-1, -1, -1, packets, fault, MUCH, 0, 0);
        }

        /** At most so many bytes at once, and a pause after each time. */
        public static Plan slow(int mostAtOnce, long pauseNanos) {
            return new Plan(-1, -1, -1, -1, Fault.FIN, mostAtOnce, pauseNanos, 0);
        }

        /** The same with sockets that have small buffers. */
        public Plan buffers(int bytes) {
            return new Plan(up, down, packetsUp, packetsDown, fault, mostAtOnce, pauseNanos, bytes);
        }
    }

    private final ServerSocket server;
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicLong up = new AtomicLong();
    private final AtomicLong down = new AtomicLong();
    private final AtomicLong packetsUp = new AtomicLong();
    private final AtomicLong packetsDown = new AtomicLong();
    private volatile int target;
    private volatile IntFunction<Plan> plans = number -> Plan.NONE;
    private volatile boolean refusing;
    private volatile boolean paused;

    /**
     * @param target the port of the listener, on loopback
     */
    public ByteProxy(int target) {
        this(target, 0);
    }

    /**
     * @param bufferBytes the size of the buffers towards the client; 0 leaves it to the system
     */
    public ByteProxy(int target, int bufferBytes) {
        try {
            this.server = new ServerSocket();
            if (bufferBytes > 0) {
                server.setReceiveBufferSize(bufferBytes);
            }
            server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.target = target;
        start("proxy-accept", this::accept);
    }

    public int port() {
        return server.getLocalPort();
    }

    /** What happens to the link of each number, counted from 0, from now on. */
    public void plan(IntFunction<Plan> each) {
        accepted.set(0);
        plans = each;
    }

    /** Where the next links go. */
    public void target(int port) {
        target = port;
    }

    /** How many links there have been since the last plan. */
    public int accepted() {
        return accepted.get();
    }

    /** How many links there are. */
    public int open() {
        return links.size();
    }

    /** Bytes that were passed on to the listener. */
    public long up() {
        return up.get();
    }

    /** Bytes that were passed on to the client. */
    public long down() {
        return down.get();
    }

    /** Packets that were passed on to the listener. */
    public long packetsUp() {
        return packetsUp.get();
    }

    /** Packets that were passed on to the client. */
    public long packetsDown() {
        return packetsDown.get();
    }

    /** Whether new links are closed at once. */
    public void refuse(boolean refuses) {
        refusing = refuses;
    }

    /** Whether nothing is read for now, of links that are there and of new ones. */
    public void pause(boolean pauses) {
        paused = pauses;
    }

    /** Cuts all links there are now; how many. */
    public int cutAll(boolean reset) {
        int count = 0;
        for (Link link : links) {
            if (link.happens(reset ? Fault.RESET : Fault.FIN)) {
                count++;
            }
        }
        return count;
    }

    /** Lets a fault happen to all links there are now. */
    public void happens(Fault fault) {
        links.forEach(link -> link.happens(fault));
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
                link(client);
            } catch (IOException e) {
                continue; // closed
            }
        }
    }

    private void link(Socket client) throws IOException {
        Plan plan = plans.apply(accepted.getAndIncrement());
        Socket peer = new Socket();
        try {
            if (plan.bufferBytes() > 0) {
                peer.setReceiveBufferSize(plan.bufferBytes());
                peer.setSendBufferSize(plan.bufferBytes());
                client.setSendBufferSize(plan.bufferBytes());
            }
            peer.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
            client.setTcpNoDelay(true);
            peer.setTcpNoDelay(true);
        } catch (IOException e) {
            client.close(); // nobody listens there
            peer.close();
            return;
        }
        Link link = new Link(client, peer, plan);
        links.add(link);
        if (server.isClosed()) {
            link.happens(Fault.RESET);
        }
        start("proxy-up", () -> link.pump(true));
        start("proxy-down", () -> link.pump(false));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        links.forEach(Link::end);
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
            long most = isUp ? plan.up() : plan.down();
            long mostPackets = isUp ? plan.packetsUp() : plan.packetsDown();
            AtomicLong total = isUp ? up : down;
            AtomicLong totalPackets = isUp ? packetsUp : packetsDown;
            Packets packets = new Packets();
            byte[] buffer = new byte[plan.mostAtOnce()];
            long passed = 0;
            try {
                InputStream in = (isUp ? client : peer).getInputStream();
                OutputStream out = (isUp ? peer : client).getOutputStream();
                while (true) {
                    boolean isDue = passed == most || packets.count == mostPackets;
                    if (isDue && !hole) {
                        happens(plan.fault());
                    }
                    if (paused && !hole) {
                        LockSupport.parkNanos(1_000_000);
                        continue;
                    }
                    int count = in.read(buffer);
                    if (count < 0) {
                        break;
                    }
                    if (hole) {
                        continue;
                    }
                    if (most >= 0) {
                        count = (int) Math.min(count, most - passed);
                    }
                    long before = packets.count;
                    count = packets.take(buffer, count, mostPackets);
                    totalPackets.addAndGet(packets.count - before);
                    out.write(buffer, 0, count);
                    passed += count;
                    total.addAndGet(count);
                    if (plan.pauseNanos() > 0) {
                        LockSupport.parkNanos(plan.pauseNanos());
                    }
                }
                if (!hole) {
                    happens(Fault.FIN);
                }
            } catch (IOException e) {
                if (!hole) {
                    happens(Fault.FIN);
                }
            }
        }

        boolean happens(Fault fault) {
            switch (fault) {
                case HOLE -> {
                    hole = true;
                    return true;
                }
                case CLIENT_SIDE_ONLY -> {
                    hole = true;
                    close(client, true);
                    return true;
                }
                case LISTENER_SIDE_ONLY -> {
                    hole = true;
                    close(peer, true);
                    return true;
                }
                case FIN, RESET -> {
                    if (!links.remove(this)) {
                        return false;
                    }
                    close(client, fault == Fault.RESET);
                    close(peer, fault == Fault.RESET);
                    return true;
                }
            }
            throw new IllegalArgumentException(fault.name());
        }

        /** Nothing is left of the link. */
        void end() {
            happens(Fault.RESET);
        }

        private void close(Socket socket, boolean reset) {
            try {
                if (reset && !socket.isClosed()) {
                    socket.setSoLinger(true, 0);
                }
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Counts the packets of a stream: each is a header of 8 bytes, with the length of the body in the last four. */
    private static final class Packets {
        long count;
        private int headerBytes;
        private int length;
        private int left;

        /** Takes note of bytes; how many of them there are up to the end of the packet that is the last to be passed on. */
        int take(byte[] data, int size, long most) {
            for (int i = 0; i < size; i++) {
                if (headerBytes < 8) {
                    if (headerBytes >= 4) {
                        length = length << 8 | data[i] & 0xff;
                    }
                    headerBytes++;
                    left = length;
                } else {
                    left--;
                }
                if (headerBytes == 8 && left == 0) {
                    headerBytes = 0;
                    length = 0;
                    count++;
                    if (count == most) {
                        return i + 1;
                    }
                }
            }
            return size;
        }
    }
}
