package dev.burin.runtime.session;

import dev.burin.runtime.stack.Insert;

/**
 * A frame with room for a large value, which is sent from where it stands and copied to that room afterwards, before the session's
 * lock is let go of: the peer has work meanwhile.
 *
 * @param bytes the array that the session keeps
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record UnfilledFrame(byte[] bytes, Insert insert) {
    void fill() {
        insert.fill(bytes);
    }
}
