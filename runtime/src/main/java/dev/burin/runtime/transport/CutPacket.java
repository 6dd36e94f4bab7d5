package dev.burin.runtime.transport;

import dev.burin.runtime.stack.ArrivingValue;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.InsertPlace;
import dev.burin.runtime.stack.LargeValue;
import dev.burin.runtime.stack.SessionPacket;
import java.lang.ref.WeakReference;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a packet that arrives piece by piece, header included. The bytes of a large value go to where it is put together.
 * Used by the thread that reads.
 */
final class CutPacket {
    /** The first room: what a peer claims is not allocated before it arrives. */
    private static final int FIRST_ROOM = 16 * 1024;

    /** Room grows so many times at once. */
    private static final long GROWTH = 4;

    /** So much must be missing before it is read to where it belongs: a system call of its own for its end. */
    private static final int LARGE = 16 * 1024;

    /** The JDK reads to a heap buffer by way of a direct one of the same size, which the thread keeps. */
    private static final int MOST_AT_ONCE = 128 * 1024;

    private static final byte[] NOTHING = {};
    private static final WeakReference<byte[]> NO_SPARE = new WeakReference<>(null);

    private byte[] bytes = NOTHING;
    private int size; // of what has come and stands there
    private @Nullable ArrivingValue arriving; // takes what comes next
    private @Nullable LargeValue value; // has come
    private int valueAt; // before that byte it belongs
    private int valueSize; // of what has come of it
    private boolean isLookedAt; // for a large value
    private int largest = FIRST_ROOM; // of the packets that came whole

    /** Where the last packet stood: used again for the next one, unless the collector was faster. */
    private WeakReference<byte[]> spare = NO_SPARE;

    private byte[] completed = NOTHING; // the one that is being handed on: spare as soon as nobody reads it any more

    /** How many bytes have come. */
    int size() {
        return size + valueSize;
    }

    /** How many of them stand in {@link #bytes}: all but those of a value. */
    int sizeInBytes() {
        return size;
    }

    /** The array that the packet stands in, but for a value. */
    byte[] bytes() {
        return bytes;
    }

    boolean isAt(byte[] data) {
        ArrivingValue next = arriving;
        return data == (next == null ? bytes : next.room());
    }

    /**
     * Adds bytes that belong to it.
     *
     * @param whole the size of the whole packet
     */
    void add(byte[] data, int offset, int count, int whole) {
        int from = offset;
        int left = count;
        for (ArrivingValue next = arriving; next != null && left > 0; next = arriving) {
            int some = Math.min(left, next.room().length - next.at());
            System.arraycopy(data, from, next.room(), next.at(), some);
            arrived(next, some, whole);
            from += some;
            left -= some;
        }
        append(data, from, left, whole);
    }

    private void append(byte[] data, int offset, int count, int whole) {
        if (size + count > bytes.length) {
            makeRoom(whole - valueSize, size + count);
        }
        System.arraycopy(data, offset, bytes, size, count);
        size += count;
    }

    /** As {@link #add}, of bytes that were read to the {@link #target}. */
    void added(int count, int whole) {
        ArrivingValue next = arriving;
        if (next == null) {
            size += count;
        } else {
            arrived(next, count, whole);
        }
    }

    private void arrived(ArrivingValue next, int count, int whole) {
        next.arrived(count);
        valueSize += count;
        if (next.isOver() || size() == whole) {
            end(next, whole);
        }
    }

    /** The value is over: what it has not taken belongs behind it. */
    private void end(ArrivingValue last, int whole) {
        arriving = null;
        int rest = last.rest();
        valueSize -= rest;
        append(last.room(), last.at() - rest, rest, whole);
        value = last.end();
    }

    /** Makes room for so many bytes: never more than four times what has arrived, whatever the header claims. */
    private void makeRoom(int whole, int needed) {
        byte[] larger = whole >= FIRST_ROOM ? spare.get() : null;
        if (larger == null || larger == bytes || larger == completed || larger.length < needed) {
            long room = Math.max(needed, Math.min(whole, Math.max(FIRST_ROOM, GROWTH * bytes.length)));
            larger = new byte[(int) room];
        }
        System.arraycopy(bytes, 0, larger, 0, size);
        bytes = larger;
    }

    /**
     * The free part of the room, if much is missing of {@code whole} bytes. An echo of a megabyte takes two thirds of the time
     * that it takes by way of the link's buffer (0.96 and 0.78 ms, where it takes 1.42 and 1.17).
     *
     * @param header the size of the header, which has come
     */
    @Nullable
    ByteBuffer target(int whole, int header, SessionPacket above) {
        int missing = whole - size();
        if (missing < LARGE) {
            return null;
        }
        if (!isLookedAt) {
            isLookedAt = true;
            receiveApart(above.largeValue(bytes, header, size - header), whole);
        }
        ArrivingValue next = arriving;
        if (next != null) {
            return room(next.room(), next.at(), missing);
        }
        if (bytes.length == size) {
            makeRoom(whole - valueSize, size + 1);
        }
        return room(bytes, size, missing);
    }

    private static ByteBuffer room(byte[] array, int at, int missing) {
        return ByteBuffer.wrap(array, at, Math.min(array.length - at, Math.min(missing, MOST_AT_ONCE)));
    }

    /**
     * Has a value received apart. Its array is made before its bytes have come: at most four times as large as what has come
     * of the peer in one packet.
     */
    private void receiveApart(@Nullable InsertPlace place, int whole) {
        if (place == null
                || place.value().least() > whole - place.at()
                || place.value().memory() > GROWTH * largest
                || place.value().memory() <= size - place.at()) { // it has come, more or less
            return;
        }
        place.value().begin();
        arriving = place.value();
        valueAt = place.at();
        int come = size - valueAt;
        size = valueAt;
        add(bytes, valueAt, come, whole);
    }

    /** It is whole: begins another one. The value that was received apart, if one was. */
    @Nullable
    Insert complete() {
        Insert apart = value == null ? null : new Insert(valueAt, value);
        largest = Math.max(largest, size());
        completed = bytes;
        forget();
        return apart;
    }

    /** Nobody reads the last packet any more. */
    void release() {
        if (completed.length >= FIRST_ROOM && completed != spare.get()) {
            spare = new WeakReference<>(completed);
        }
        completed = NOTHING;
    }

    /** Somebody else may read the last packet from now on: it is not used again, even if it was a spare one before. */
    void detach() {
        if (completed == spare.get()) {
            spare = NO_SPARE;
        }
        completed = NOTHING;
    }

    /** Forgets what has come. */
    void forget() {
        bytes = NOTHING;
        size = 0;
        arriving = null;
        value = null;
        valueAt = 0;
        valueSize = 0;
        isLookedAt = false;
    }
}
