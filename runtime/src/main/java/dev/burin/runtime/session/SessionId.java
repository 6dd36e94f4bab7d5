package dev.burin.runtime.session;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/** Names a session: 16 random bytes. It may be logged; it is not the secret. Immutable. */
public final class SessionId {
    /** The size in bytes. */
    public static final int SIZE = 16;

    private final long high;
    private final long low;

    private SessionId(long high, long low) {
        this.high = high;
        this.low = low;
    }

    /**
     * The session with these bytes.
     *
     * @throws IllegalArgumentException when they are not 16
     */
    public static SessionId of(byte[] bytes) {
        if (bytes.length != SIZE) {
            throw new IllegalArgumentException("a session id has " + SIZE + " bytes, not " + bytes.length);
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new SessionId(in.getLong(), in.getLong());
    }

    /** The bytes; a copy. */
    public byte[] bytes() {
        return ByteBuffer.allocate(SIZE).putLong(high).putLong(low).array();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionId id && high == id.high && low == id.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(31 * high + low);
    }

    /** The bytes in hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes());
    }
}
