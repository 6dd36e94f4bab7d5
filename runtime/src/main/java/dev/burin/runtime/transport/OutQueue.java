package dev.burin.runtime.transport;

import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeValue;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a link that wait to be written. Not thread-safe: guarded by the lock of the link, except for {@link
 * #write} and {@link #gather}, which belong to the one thread that is writing.
 */
final class OutQueue {
    /**
     * A heap buffer is copied to a direct one by the JDK, of the size of the write: larger writes are cut. A segment has up to
     * 65 463 bytes on a loopback device (by IPv6; 20 more by IPv4), so that this makes two of them, and 128 KiB makes two and a
     * third one of 106 bytes, which is sent, received and acknowledged like them: an echo of a megabyte took 1.5 times as long.
     */
    static final int MAX_WRITE = 127 * 1024;

    /** A link that has nothing to send keeps no buffer larger than this. */
    private static final int KEPT = 512;

    /** The first of them: what an idle link keeps, and room for the first frames of a session. */
    private static final int FIRST = 128;

    /**
     * Larger buffers are shared, up to the most. With 64 calls in flight this saves 120 bytes of garbage a call at each end.
     */
    private static final BufferPool BUFFERS = new BufferPool(ByteBuffer::allocate);

    private static final int SHARED = 16 * 1024;
    private static final int MOST_SHARED = 128 * 1024;

    /** More than this is not gathered for one write, in bytes. */
    private static final int GATHERED = 64 * 1024;

    /** Nor for longer than this. */
    static final long GATHERING_NANOS = 200_000;

    /** What happened to a message whose parts have not the size that they had when it was begun. */
    static final String CHANGED = "an array was changed by another thread while it was sent";

    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private ByteBuffer waiting = NONE;
    private ByteBuffer leaving = NONE;
    private long written;
    private int turns; // how often something has begun to leave since nothing waited
    private volatile boolean hurried; // written under the lock: somebody waits for what has not begun to leave

    /** The bytes that nobody is writing yet. */
    int size() {
        return waiting.position();
    }

    void append(byte[] data, int offset, int length) {
        makeRoom(length);
        waiting.put(data, offset, length);
    }

    /**
     * Appends bytes with others among them.
     *
     * @throws IllegalStateException when the value is not of the size that it was, and nothing has been appended
     */
    void append(byte[] data, int offset, int length, @Nullable Insert insert) {
        if (insert == null) {
            append(data, offset, length);
            return;
        }
        int before = waiting.position();
        append(data, offset, insert.at() - offset);
        LargeValue value = insert.value();
        makeRoom(value.size());
        int begin = waiting.position();
        if (value.put(0, waiting) < value.count() || waiting.position() - begin != value.size()) {
            waiting.position(before);
            throw new IllegalStateException(CHANGED);
        }
        append(data, insert.end(), offset + length - insert.end());
    }

    private void makeRoom(int length) {
        if (length > waiting.remaining()) {
            grow(length);
        }
    }

    private void grow(int length) {
        long needed = (long) waiting.position() + length;
        if (needed > Integer.MAX_VALUE - 8) {
            throw new IllegalStateException("more than 2 GiB wait to be written to one peer");
        }
        int room = (int) Math.min(Integer.MAX_VALUE - 8, Math.max(needed, Math.max(FIRST, 2L * waiting.capacity())));
        ByteBuffer full = waiting;
        waiting = (room <= KEPT || room > MOST_SHARED
                        ? ByteBuffer.allocate(room)
                        : BUFFERS.take(Math.max(room, SHARED)))
                .put(full.flip());
        giveBack(full);
    }

    private static void giveBack(ByteBuffer buffer) {
        if (buffer.capacity() >= SHARED && buffer.capacity() <= MOST_SHARED) {
            BUFFERS.giveBack(buffer);
        }
    }

    /** What waits is not to wait for more. */
    void hurry() {
        hurried = true;
    }

    /**
     * Gives way to those who are sending at this moment, so that one write takes along what else they send: 1.3 to 1.6 times as
     * many one-way messages, and 1024 calls in flight with a fifth less processor time. Takes no lock: a stale view of what
     * waits only ends it early.
     */
    void gather(Runnable giveWay, long mostNanos) {
        int seen = 0;
        int size = size();
        long end = size == 0 ? 0 : System.nanoTime() + mostNanos;
        while (size > seen && size < GATHERED && !hurried && System.nanoTime() - end < 0) {
            seen = size;
            giveWay.run();
            size = size();
        }
    }

    /** How many bytes have left in all. To be called by the thread that is writing. */
    long written() {
        return written;
    }

    /** Makes what waits the next to leave; whether there is anything. To be called when nothing is leaving. */
    boolean next() {
        hurried = false;
        if (waiting.position() == 0) {
            trim();
            return false;
        }
        turns++;
        ByteBuffer next = waiting.flip();
        waiting = leaving.clear();
        leaving = next;
        return true;
    }

    /** Who sends one packet after the other needs one buffer, and who has sent nothing since the last time needs none. */
    private void trim() {
        waiting = trimmed(waiting, turns > 0 ? KEPT : 0);
        leaving = trimmed(leaving.clear(), turns > 0 ? KEPT : 0);
        if (turns == 1 && leaving.capacity() > 0) {
            waiting = leaving;
            leaving = NONE;
        }
        turns = 0;
    }

    private static ByteBuffer trimmed(ByteBuffer buffer, int most) {
        if (buffer.capacity() <= most) {
            return buffer;
        }
        giveBack(buffer);
        return NONE;
    }

    /** Makes the rest of a packet leave after what is leaving, before all that waits. */
    void behindWhatLeaves(ByteBuffer rest) {
        ByteBuffer before = leaving;
        leaving = before.hasRemaining()
                ? ByteBuffer.allocate(before.remaining() + rest.remaining())
                        .put(before)
                        .put(rest)
                        .flip()
                : rest;
        giveBack(before);
    }

    /** Writes what is to leave as far as the channel takes it; whether it took all. */
    boolean write(WritableByteChannel channel) throws IOException {
        int before = leaving.position();
        boolean all = write(leaving, channel);
        written += leaving.position() - before;
        return all;
    }

    /** Writes a buffer as far as the channel takes it; whether it took all. */
    private static boolean write(ByteBuffer buffer, WritableByteChannel channel) throws IOException {
        int limit = buffer.limit();
        while (buffer.position() < limit) {
            int cut = Math.min(limit, buffer.position() + MAX_WRITE);
            buffer.limit(cut);
            channel.write(buffer);
            boolean all = buffer.position() == cut;
            buffer.limit(limit);
            if (!all) {
                return false;
            }
        }
        return true;
    }
}
