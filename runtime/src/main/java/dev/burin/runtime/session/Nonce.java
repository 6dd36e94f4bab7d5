package dev.burin.runtime.session;

import java.nio.ByteBuffer;

/**
 * The 16 random bytes by which a late copy of an OPEN is told (2.4). Immutable.
 *
 * @param high the first 8, big-endian
 * @param low the others
 */
record Nonce(long high, long low) {
    static Nonce of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        return new Nonce(in.getLong(), in.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(2 * Long.BYTES).putLong(high).putLong(low).array();
    }
}
