package dev.burin.runtime.session;

import java.util.Arrays;
import java.util.HexFormat;

/** Names a session: 16 random bytes. It may be logged; it is not the secret. Immutable. */
public final class SessionId {
    /** The size in bytes. */
    public static final int SIZE = 16;

    private final byte[] bytes;

    private SessionId(byte[] bytes) {
        this.bytes = bytes;
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
        return new SessionId(bytes.clone());
    }

    /** The bytes; a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionId id && Arrays.equals(bytes, id.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The bytes in hexadecimal digits. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
