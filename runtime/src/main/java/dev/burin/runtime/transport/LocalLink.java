package dev.burin.runtime.transport;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One end of a link within the JVM: what is written at one end is fed to the other by that one's loop. */
final class LocalLink implements TransportData, EventLoop.Input {
    private static final int HIGH_WATER = 4 * 1024 * 1024;

    private final EventLoop loop;
    private final SocketAddress address;
    private @Nullable LocalLink peer;
    private @Nullable SessionData above; // guarded by this until started
    private final Deque<byte[]> arrived = new ArrayDeque<>(); // guarded by this
    private long arrivedBytes; // guarded by this
    private long received; // guarded by this
    private boolean scheduled; // guarded by this: the loop has been told, or is feeding
    private boolean held; // guarded by this: what arrives is not fed
    private boolean ended; // guarded by this: the peer sends no more
    private boolean closed; // guarded by this
    private boolean told; // guarded by this: the layer above knows that it is closed
    private @Nullable Throwable closeCause; // guarded by this

    LocalLink(EventLoop loop, SocketAddress address) {
        this.loop = loop;
        this.address = address;
    }

    void join(LocalLink other) {
        peer = other;
        other.peer = this;
    }

    private LocalLink peer() {
        return Objects.requireNonNull(peer);
    }

    @Override
    public void start(SessionData layer) {
        synchronized (this) {
            above = layer;
        }
        schedule();
    }

    @Override
    public SocketAddress localAddress() {
        return address;
    }

    @Override
    public SocketAddress remoteAddress() {
        return address;
    }

    @Override
    public boolean isConfidential() {
        return true;
    }

    @Override
    public synchronized long bytesReceived() {
        return received;
    }

    @Override
    public long bytesSent() {
        return peer().bytesReceived();
    }

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {
        synchronized (this) {
            if (closed) {
                throw new LinkClosedException(closeCause);
            }
        }
        peer().arrive(Arrays.copyOfRange(data, offset, offset + length));
    }

    private void arrive(byte[] data) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (arrivedBytes + data.length > HIGH_WATER && arrivedBytes > 0) {
                waitForRoom();
            }
            if (ended) {
                return; // the other end was closed while it waited
            }
            arrived.add(data);
            arrivedBytes += data.length;
            received += data.length;
        }
        schedule();
    }

    /** Waits until the loop has worked off what has arrived, unless it is the loop itself that waits. */
    private void waitForRoom() {
        ReaderThread.beforeWaiting();
        boolean reader = Thread.currentThread() instanceof LoopThread thread && thread.isReading();
        boolean interrupted = false;
        while (!reader && !closed && !ended && arrivedBytes > HIGH_WATER / 2) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void schedule() {
        synchronized (this) {
            boolean news = closed || (!held && (ended || !arrived.isEmpty()));
            if (scheduled || above == null || !news) {
                return;
            }
            scheduled = true;
        }
        loop.execute(this::takeTurn);
    }

    private void takeTurn() {
        loop.feedLater(this);
    }

    /** Feeds all that has arrived. */
    @Override
    public boolean resume() {
        if (!Objects.requireNonNull(above).resume()) {
            return false;
        }
        while (true) {
            byte[] data;
            synchronized (this) {
                data = closed || held ? null : arrived.poll();
                if (data == null) {
                    scheduled = false;
                    break;
                }
                arrivedBytes -= data.length;
                notifyAll();
            }
            if (!data(data, 0, data.length)) {
                return false;
            }
        }
        tellClosed();
        return true;
    }

    private void tellClosed() {
        Throwable cause;
        synchronized (this) {
            if (told || !(closed || (ended && !held))) {
                return;
            }
            told = true;
            cause = closeCause;
        }
        close(null);
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

    @Override
    public void holdPeer(boolean hold) {
        synchronized (this) {
            held = hold;
        }
        schedule();
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
            notifyAll();
        }
        schedule();
        peer().end();
    }

    /** What has arrived is still fed, and then the link is closed. */
    private void end() {
        synchronized (this) {
            ended = true;
            notifyAll();
        }
        schedule();
    }
}
