package dev.burin.runtime.transport;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Awaited;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A TCP connection.
 *
 * <p>Writing: whoever has something to send appends it to the queue under the lock; one thread at a time writes, and takes along
 * what the others have appended. Reading: the loop does, or a lone caller that waits (a hand-over less: half of a round trip).
 */
final class TcpLink implements TransportData, Runnable {
    /** From this size on a packet is written from where it stands: a copy less, and a system call of its own. */
    private static final int LARGE = 16 * 1024;

    private final SocketChannel channel;
    private final EventLoop loop;
    private final @Nullable SocketAddress localAddress;
    private final @Nullable SocketAddress remoteAddress;
    private volatile @Nullable SessionData above;

    private final LoopReading reading;
    private final LentReading lent;

    private final ReentrantLock lock = new ReentrantLock();
    private final OutQueue out = new OutQueue(); // guarded by lock, and what leaves by being the writer
    private final int writeTimeoutMillis;
    private final int spinMicros;
    private @Nullable SlowPeer slow; // guarded by lock
    private boolean writing; // guarded by lock
    private volatile boolean flushRequested; // written under lock
    private volatile boolean unbounded; // the layers above bound what is queued
    private boolean closeWhenFlushed; // guarded by lock
    private volatile boolean closed; // written under lock
    private boolean told; // guarded by this: the layer above knows that the link is closed
    private volatile @Nullable Throwable closeCause; // written under lock
    private long received; // written by whoever reads; a stale view does no harm
    private long sent; // guarded by lock; a stale view does no harm

    /**
     * @param writeTimeoutMillis how long a peer may take nothing of what waits for it; 0 for ever
     * @param spinMicros how long those who read look for bytes before they sleep
     */
    TcpLink(SocketChannel channel, EventLoop loop, int writeTimeoutMillis, int spinMicros) throws IOException {
        this.writeTimeoutMillis = writeTimeoutMillis;
        this.spinMicros = spinMicros;
        channel.configureBlocking(false);
        this.channel = channel;
        this.loop = loop;
        ReadingTurn turn = new ReadingTurn();
        this.reading = new LoopReading(this, turn);
        this.lent = new LentReading(this, turn);
        this.localAddress = channel.getLocalAddress();
        this.remoteAddress = channel.getRemoteAddress();
    }

    @Override
    public void start(SessionData layer) {
        above = layer;
        reading.register(channel);
        interestSoon(SelectionKey.OP_READ, true);
        if (spinMicros > 0) {
            loop.execute(() -> loop.spinFor(reading, spinMicros));
        }
        tellIfClosed();
    }

    @Override
    public void startForCaller(SessionData layer) {
        above = layer; // first: the loop may be given the link as soon as it is left to callers
        if (spinMicros == 0 && lent.begin()) {
            tellIfClosed();
        } else {
            start(layer);
        }
    }

    @Override
    public void expectCall() {
        lent.expectCall(out.size() > 0); // a stale view of what other threads have queued does no harm
    }

    private void tellIfClosed() {
        if (closed) {
            tellClosed(); // it was closed before there was anybody to tell
        }
    }

    /** As {@link #start}, but the layer above has bytes already: it is to {@link SessionData#resume} first. */
    void startResuming(SessionData layer) {
        above = layer;
        reading.resumeFirst();
        start(layer);
    }

    EventLoop loop() {
        return loop;
    }

    /** Has the loop watch for an operation or not. */
    void interestSoon(int operation, boolean wanted) {
        reading.watchSoon(channel, operation, wanted);
    }

    @Override
    public @Nullable SocketAddress localAddress() {
        return localAddress;
    }

    @Override
    public @Nullable SocketAddress remoteAddress() {
        return remoteAddress;
    }

    @Override
    public boolean isConfidential() {
        return remoteAddress instanceof InetSocketAddress address
                && address.getAddress().isLoopbackAddress();
    }

    @Override
    public long bytesReceived() {
        return received;
    }

    @Override
    public long bytesSent() {
        return sent;
    }

    // ---- reading ----

    SessionData above() {
        return Objects.requireNonNull(above);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public void holdPeer(boolean held) {
        hold(ReadingTurn.Hold.FROM_ABOVE, held);
    }

    void hold(ReadingTurn.Hold why, boolean held) {
        if (!lent.hold(why, held)) {
            interestSoon(SelectionKey.OP_READ, true);
        }
    }

    /** Reads what there is; closes the link and returns a negative number when nothing will follow. */
    int read(ByteBuffer buffer) {
        if (closed) {
            return -1; // by this end, as the channel would say by an exception, which takes longer than a call
        }
        int count;
        try {
            count = channel.read(buffer);
        } catch (ClosedChannelException e) {
            return -1; // closed by this end
        } catch (IOException e) {
            close(new TransportException("the connection to " + remoteAddress + " broke: " + e.getMessage(), e));
            return -1;
        }
        if (count < 0) {
            close(null);
            return count;
        }
        received += count;
        return count;
    }

    @Override
    public boolean readUntil(Awaited awaited, long deadline) {
        return readAsCaller((reading, layer) -> reading.readUntil(awaited, deadline, layer));
    }

    @Override
    public boolean readNow() {
        return readAsCaller(CallerReading::readNow);
    }

    @Override
    public boolean readIfLeft() {
        return lent.readIfLeft(CallerReading::readNow, above);
    }

    @Override
    public void readHere(Awaited awaited, long deadline) {
        lent.readHere(awaited, deadline, above);
    }

    private boolean readAsCaller(LentReading.Way way) {
        SessionData layer = above; // null before it is started
        return layer != null && lent.read(way, layer);
    }

    CallerReading openCallerReading(ReadingTurn turn) throws IOException {
        return new CallerReading(
                this, channel, turn, Spinning.of(spinMicros), loop.threads().spareTools());
    }

    @Override
    public boolean pauseReading() {
        return lent.pause();
    }

    @Override
    public void wakeReader() {
        lent.wakeUp();
    }

    @Override
    public void stopReading() {
        lent.stop();
    }

    @Override
    public void stopReadingSoon() {
        lent.stopSoon();
    }

    @Override
    public void leaveReading() {
        lent.leave();
    }

    // ---- writing ----

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {
        write(data, offset, length, null, flush, true);
    }

    @Override
    public boolean takesInserts() {
        return true;
    }

    @Override
    public void write(byte[] data, int offset, int length, Insert insert, Flush flush) {
        write(data, offset, length, insert, flush, true);
    }

    /** Waits as {@link #write} does, but writes nothing. */
    void awaitRoomToWrite() {
        lock.lock();
        try {
            awaitRoom();
        } finally {
            lock.unlock();
        }
    }

    /** As {@link #write}, but waits for room only if {@code mayWait}. */
    void write(byte[] data, int offset, int length, @Nullable Insert insert, Flush flush, boolean mayWait) {
        Next next = take(data, offset, length, insert, flush, mayWait);
        if (next == Next.WRITE_THROUGH) {
            writeThrough(new LargePacket(data, offset, length, insert));
        } else {
            see(next);
        }
    }

    private void see(Next next) {
        if (next == Next.DRAIN) {
            drain();
        } else if (next == Next.REQUEST_FLUSH && loop.isLedByCaller()) {
            loop.flushLater(this);
        } else if (next == Next.REQUEST_FLUSH) {
            flushSoon();
        }
    }

    /** What the thread that has something to send is to do without the lock. */
    private enum Next {
        /** It is the writer, and what it sends is not in the queue. */
        WRITE_THROUGH,
        /** It is the writer. */
        DRAIN,
        REQUEST_FLUSH,
        NOTHING
    }

    private Next take(byte[] data, int offset, int length, @Nullable Insert insert, Flush flush, boolean mayWait) {
        int size = insert == null ? length : length + insert.length();
        noteWait(flush);
        lock.lock();
        try {
            if (mayWait) {
                awaitRoom();
            }
            if (closed) {
                throw new LinkClosedException(closeCause);
            }
            sent += size;
            if (size >= LARGE && !writing) {
                writing = true;
                out.next(); // what waits leaves before it
                return Next.WRITE_THROUGH;
            }
            out.append(data, offset, length, insert);
            if (!unbounded && out.size() > ReadPause.HIGH_WATER) {
                slow().queued(out.size());
            }
            return next(flush);
        } finally {
            lock.unlock();
        }
    }

    /** What is to be done about what is in the queue. Called with the lock. */
    private Next next(Flush flush) {
        if (writing) {
            if (flush.isWaitedFor()) {
                out.hurry();
            }
            return Next.NOTHING; // whoever writes takes it along
        }
        if (isForCaller(flush)) {
            return drainFrom(0);
        }
        if (flushRequested || flush == Flush.LATER) {
            return Next.NOTHING;
        }
        if (flush == Flush.WHEN_WAITING && lent.leaveToCaller()) {
            return drainFrom(LentReading.mostLeft(unbounded));
        }
        flushRequested = true;
        return Next.REQUEST_FLUSH;
    }

    /** Makes the calling thread the writer if so much waits. Called with the lock. */
    private Next drainFrom(int size) {
        writing = out.size() >= size && out.next();
        return writing ? Next.DRAIN : Next.NOTHING;
    }

    private void noteWait(Flush flush) {
        if (flush.isWaitedFor()) {
            lent.waits();
        }
    }

    /** Writes a packet from where it stands, then what waits. The thread is the writer. */
    private void writeThrough(LargePacket packet) {
        try {
            if (!out.write(channel) || !packet.write(channel)) {
                out.behindWhatLeaves(packet.rest());
                stalled(out.written());
            } else if (nextOrStop()) {
                drain();
            }
        } catch (IOException e) {
            writingFailed(e);
        }
    }

    private void writingFailed(IOException e) {
        close(new TransportException("writing to " + remoteAddress + " failed: " + e.getMessage(), e));
    }

    @Override
    public void unbounded() {
        unbounded = true;
    }

    private void awaitRoom() {
        while (!closed && !unbounded && out.size() > ReadPause.HIGH_WATER) {
            ReaderThread.beforeWaiting();
            if (Thread.currentThread() instanceof ReaderThread reader && reader.isReading()) {
                break; // it sends an answer, and must go on reading
            }
            slow().room().awaitUninterruptibly();
        }
    }

    /** Whether the calling thread is to write. */
    private boolean isForCaller(Flush flush) {
        return flush == Flush.NOW || (flush == Flush.TOGETHER && !loop.flushesForCaller());
    }

    @Override
    public void flush(Flush when) {
        noteWait(when);
        if (isForCaller(when)) {
            flush();
            return;
        }
        if (flushRequested
                || lent.waitsForCaller(when, out.size(), unbounded)) { // a stale view of the size does no harm
            return; // what the calling thread has queued will be seen when that is cleared, under the lock
        }
        Next next;
        lock.lock();
        try {
            next = closed ? Next.NOTHING : next(when);
        } finally {
            lock.unlock();
        }
        see(next);
    }

    /** As a task of the loop. */
    @Override
    public void run() {
        flush();
    }

    void flushSoon() {
        loop.execute(this);
    }

    /** Writes what waits, unless somebody is writing. */
    void flush() {
        lock.lock();
        try {
            flushRequested = false;
            if (writing) {
                out.hurry();
                return;
            }
            writing = !closed && out.next();
            if (!writing) {
                return;
            }
        } finally {
            lock.unlock();
        }
        drain();
    }

    /** Writes until nothing waits or the channel takes no more. The thread is the writer. */
    void drain() {
        try {
            do {
                if (!write()) {
                    stalled(out.written());
                    return;
                }
            } while (nextOrStop());
        } catch (IOException e) {
            writingFailed(e);
        }
    }

    /** Writes what is to leave; whether the channel took all. */
    private boolean write() throws IOException {
        FirstLook look = loop.isLedByCaller() ? loop.firstLook() : lent.firstLook();
        return look == null ? out.write(channel) : look.write(out, channel);
    }

    /** The channel takes no more: the loop goes on when it does, as the writer. */
    private void stalled(long written) {
        lock.lock();
        try {
            slow().stalled(written);
        } finally {
            lock.unlock();
        }
        interestSoon(SelectionKey.OP_WRITE, true);
    }

    private SlowPeer slow() {
        SlowPeer peer = slow == null ? new SlowPeer(this, lock, loop.threads(), writeTimeoutMillis) : slow;
        slow = peer;
        return peer;
    }

    private boolean nextOrStop() throws IOException {
        if (loop.isLedByCaller()) {
            out.gather(Thread::yield, OutQueue.GATHERING_NANOS);
        }
        boolean close;
        lock.lock();
        try {
            if (out.next()) {
                return true;
            }
            writing = false;
            close = closeWhenFlushed;
            if (slow != null) {
                slow.emptied();
            }
        } finally {
            lock.unlock();
        }
        if (close) {
            close(null);
        }
        return false;
    }

    // ---- closing ----

    @Override
    public void closeWhenFlushed() {
        closeWhenFlushed(false);
    }

    @Override
    public void closeHere() {
        closeWhenFlushed(true);
    }

    private void closeWhenFlushed(boolean here) {
        lock.lock();
        try {
            closeWhenFlushed = true;
            if (writing || out.size() > 0) {
                flushSoon(); // which leaves it to the writer, if there is one
                return;
            }
        } finally {
            lock.unlock();
        }
        close(null, here);
    }

    @Override
    public void close(@Nullable Throwable cause) {
        close(cause, false);
    }

    /** @param here whether the calling thread may tell the layer above */
    private void close(@Nullable Throwable cause, boolean here) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            if (slow != null) {
                slow.end();
            }
            closeCause = cause;
        } finally {
            lock.unlock();
        }
        try {
            channel.close();
        } catch (IOException e) {
            loop.threads().log("closing the connection to " + remoteAddress + " failed", e);
        }
        // the descriptor is freed when both selectors have let it go
        if (!lent.close(here)) {
            tellClosed();
        }
    }

    /** Has it told by the calling thread, unless the loop knows the link. */
    void tellHere() {
        if (reading.isRegistered()) {
            tellClosed();
        } else {
            tell();
        }
    }

    private void tellClosed() {
        loop.execute(() -> {
            loop.forget(reading);
            tell();
        });
    }

    /** Tells the layer above, once and when there is one. */
    private void tell() {
        SessionData layer = above;
        if (layer != null && isFirstToTell()) {
            layer.closed(closeCause);
        }
    }

    private synchronized boolean isFirstToTell() {
        boolean isFirst = !told;
        told = true;
        return isFirst;
    }
}
