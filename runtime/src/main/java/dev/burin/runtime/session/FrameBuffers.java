package dev.burin.runtime.session;

import dev.burin.runtime.wire.LargeBuffers;

/**
 * The arrays that large frames are kept in until the peer has them, used again for the next ones: to copy a megabyte takes
 * 22 us where it goes to memory used a moment ago, and 60 where that is new. Thread-safe.
 */
final class FrameBuffers {
    /** An operation with a larger buffer is not used again for the next one. In bytes. */
    private static final int SMALL = 512;

    private FrameBuffers() {}

    /** An array of at least so many bytes, and not many more; whatever they hold. */
    static byte[] take(int size) {
        byte[] kept = size < LargeBuffers.LARGE ? null : LargeBuffers.SHARED.take(size, most(size));
        return kept == null ? new byte[size] : kept;
    }

    /**
     * An array that holds a packet at {@link Frames#PACKET_AT}: that which it stands in, if it is large, or else a copy. To copy a
     * megabyte to the session of each end took a tenth of its echo.
     */
    static byte[] holding(byte[] buffer, int offset, int length) {
        if (offset == Frames.PACKET_AT && buffer.length >= LargeBuffers.LARGE && buffer.length <= most(length)) {
            return buffer;
        }
        byte[] copy = take(Frames.PACKET_AT + length);
        System.arraycopy(buffer, offset, copy, Frames.PACKET_AT, length);
        return copy;
    }

    /** An array for a packet of that size, not a small one, which {@link #holding} does not copy. */
    static byte[] takeToHold(int length) {
        byte[] kept = LargeBuffers.SHARED.take(Frames.PACKET_AT + length, most(length));
        return kept == null ? new byte[Frames.PACKET_AT + length] : kept;
    }

    /** Whether {@link #holding} copies a packet of that size wherever it stands. */
    static boolean isAlwaysCopied(int length) {
        return most(length) < LargeBuffers.LARGE;
    }

    /** Whether an operation may keep an array of that size for the next one. */
    static boolean isSmall(int size) {
        return size <= SMALL;
    }

    private static int most(int size) {
        return (int) Math.min(Integer.MAX_VALUE, 2L * size);
    }

    /** To be called when nobody will look at it any more. */
    static void giveBack(byte[] buffer) {
        if (buffer.length >= LargeBuffers.LARGE) {
            LargeBuffers.SHARED.giveBack(buffer);
        }
    }
}
