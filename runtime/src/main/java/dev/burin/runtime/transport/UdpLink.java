package dev.burin.runtime.transport;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What two ends send each other in datagrams: each write is one, and may be lost. Its channel is its own at the connecting
 * end, and that of the listener at the other; whoever reads that channel gives it what has come.
 */
final class UdpLink implements TransportData, EventLoop.Input {
    private final DatagramChannel channel;
    private final EventLoop loop;
    private final InetSocketAddress local;
    private final InetSocketAddress remote;
    private final int mostWaiting;
    private final Runnable whenClosed;
    private @Nullable SessionData above; // guarded by this until started
    private final Deque<byte[]> arrived = new ArrayDeque<>(); // guarded by this
    private boolean scheduled; // guarded by this: the loop has been told, or is feeding
    private boolean closed; // guarded by this
    private boolean told; // guarded by this
    private @Nullable Throwable closeCause; // guarded by this
    private long received; // guarded by this
    private long sent; // guarded by this
    private volatile long lastArrival = System.nanoTime();

    /**
     * @param mostWaiting how many datagrams may wait; further ones are lost
     * @param whenClosed is run once
     */
    UdpLink(
            DatagramChannel channel,
            EventLoop loop,
            InetSocketAddress local,
            InetSocketAddress remote,
            int mostWaiting,
            Runnable whenClosed) {
        this.channel = channel;
        this.loop = loop;
        this.local = local;
        this.remote = remote;
        this.mostWaiting = mostWaiting;
        this.whenClosed = whenClosed;
    }

    @Override
    public boolean keepsPackets() {
        return true;
    }

    @Override
    public void start(SessionData layer) {
        synchronized (this) {
            above = layer;
        }
        schedule();
    }

    // ---- downwards ----

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {
        synchronized (this) {
            if (closed) {
                throw new LinkClosedException(closeCause);
            }
            sent += length;
        }
        try {
            channel.send(ByteBuffer.wrap(data, offset, length), remote); // lost when there is no room: it is UDP
        } catch (IOException e) {
            close(new TransportException("sending to " + remote + " failed: " + e.getMessage(), e));
            throw new LinkClosedException(e);
        }
    }

    @Override
    public void closeWhenFlushed() {
        close(null);
    }

    @Override
    public void close(@Nullable Throwable cause) {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            closeCause = cause;
        }
        whenClosed.run();
        schedule();
    }

    // ---- upwards ----

    /** Takes a datagram. Called by whoever reads the channel. */
    void arrive(byte[] datagram) {
        lastArrival = System.nanoTime();
        synchronized (this) {
            if (closed || arrived.size() >= mostWaiting) {
                return;
            }
            arrived.add(datagram);
            received += datagram.length;
        }
        schedule();
    }

    /** Nanoseconds since a datagram came. */
    long silence() {
        return System.nanoTime() - lastArrival;
    }

    private void schedule() {
        synchronized (this) {
            if (scheduled || above == null || (arrived.isEmpty() && !closed)) {
                return;
            }
            scheduled = true;
        }
        loop.execute(() -> loop.feedLater(this));
    }

    @Override
    public boolean resume() {
        while (true) {
            byte[] datagram;
            synchronized (this) {
                datagram = closed ? null : arrived.poll();
                if (datagram == null) {
                    scheduled = false;
                    break;
                }
            }
            if (!data(datagram, 0, datagram.length)) {
                return false;
            }
        }
        tellClosed();
        return true;
    }

    private void tellClosed() {
        Throwable cause;
        synchronized (this) {
            if (told || !closed) {
                return;
            }
            told = true;
            cause = closeCause;
        }
        Objects.requireNonNull(above).closed(cause);
    }

    @Override
    public boolean data(byte[] data, int offset, int length) {
        return Objects.requireNonNull(above).data(data, offset, length);
    }

    @Override
    public void detach() {
        Objects.requireNonNull(above).detach();
    }

    // ---- what it is ----

    @Override
    public InetSocketAddress localAddress() {
        return local;
    }

    @Override
    public InetSocketAddress remoteAddress() {
        return remote;
    }

    @Override
    public boolean isConfidential() {
        return remote.getAddress().isLoopbackAddress();
    }

    @Override
    public synchronized long bytesReceived() {
        return received;
    }

    @Override
    public synchronized long bytesSent() {
        return sent;
    }
}
