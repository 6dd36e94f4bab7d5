package dev.burin.runtime.stack;

import java.nio.ByteBuffer;

/**
 * Bytes that belong into a packet and stand elsewhere: a large value, which need not be copied. The packet is the bytes of its
 * buffer before {@code at}, these, and the bytes of its buffer from {@code end} on.
 *
 * @param at an index in the buffer
 * @param end an index in the buffer: {@code at}, or behind as much room as the bytes need
 */
public record Insert(int at, int end, LargeValue value) {
    /** Bytes for which the buffer has no room. */
    public Insert(int at, LargeValue value) {
        this(at, at, value);
    }

    /** How much longer the packet is than what stands in the buffer. */
    public int length() {
        return value.size() - (end - at);
    }

    /** A copy of the packet, of which {@code size} bytes stand in the buffer from {@code offset} on. */
    public byte[] join(byte[] buffer, int offset, int size) {
        byte[] whole = new byte[size + length()];
        spread(buffer, offset, size, whole, 0).fill(whole);
        return whole;
    }

    /**
     * Copies a packet to another array, but for these bytes, for which it leaves room.
     *
     * @return these bytes as they belong into the other array
     */
    public Insert spread(byte[] buffer, int offset, int size, byte[] into, int intoOffset) {
        int head = at - offset;
        int intoAt = intoOffset + head;
        int intoEnd = intoAt + value.size();
        System.arraycopy(buffer, offset, into, intoOffset, head);
        System.arraycopy(buffer, end, into, intoEnd, offset + size - end);
        return new Insert(intoAt, intoEnd, value);
    }

    /** Copies these bytes to the room that the buffer has for them. */
    public void fill(byte[] buffer) {
        value.put(0, ByteBuffer.wrap(buffer, at, value.size()));
    }
}
