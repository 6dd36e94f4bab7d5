package dev.burin.runtime.session;

/**
 * What one end offers the other at the handshake (2.2).
 *
 * @param lease milliseconds that the session is kept after a link is lost
 * @param idleLease milliseconds that it is kept after it was detached because it was idle
 * @param window how many operations may be outstanding in a direction
 * @param credit bytes of requests that may wait at this end, over this link
 * @param maxFrame the most bytes of a frame that this end takes
 * @param keepAlive milliseconds of silence after which this end asks whether the other is there; 0 for never
 */
record SessionLimits(int lease, int idleLease, int window, int credit, int maxFrame, int keepAlive) {
    /** The size in a frame, in bytes. */
    static final int SIZE = 24;

    SessionLimits withCredit(int bytes) {
        return new SessionLimits(lease, idleLease, window, bytes, maxFrame, keepAlive);
    }
}
