package dev.burin.runtime.stack;

/**
 * Bytes that belong into the middle of others and stand elsewhere: a large array of the user's that is sent without being
 * copied first, which makes a seventh of the work for a megabyte.
 */
public final class Insert {
    private final int at;
    private final byte[] bytes;

    /**
     * @param at the index in the other bytes in front of which they belong
     * @param bytes not copied
     */
    public Insert(int at, byte[] bytes) {
        this.at = at;
        this.bytes = bytes;
    }

    /** The index in the other bytes in front of which they belong. */
    public int at() {
        return at;
    }

    /** The array of the user's, to be read only while it is passed on. */
    public byte[] bytes() {
        return bytes;
    }

    /** All in one array, which begins with the byte at {@code offset}. */
    public byte[] in(byte[] data, int offset, int length) {
        byte[] whole = new byte[length + bytes.length];
        int before = at - offset;
        System.arraycopy(data, offset, whole, 0, before);
        System.arraycopy(bytes, 0, whole, before, bytes.length);
        System.arraycopy(data, at, whole, before + bytes.length, length - before);
        return whole;
    }
}
