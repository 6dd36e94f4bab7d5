package dev.burin.runtime.session;

import java.util.Arrays;

/** The frames that begin a link (2.2, 2.4). Arrays are never changed once they are in one. */
@SuppressWarnings("ArrayRecordComponent") // they are never compared
sealed interface Handshake {
    /** The connector asks for a new session. */
    record Open(
            int minVersion,
            int maxVersion,
            int wants,
            byte[] nonce,
            long epoch,
            SessionLimits limits,
            String service,
            String interfaceHash,
            byte[] authentication)
            implements Handshake {
        @Override
        public String toString() {
            return "Open[epoch=" + epoch + ", service=" + service + ", limits=" + limits + "]";
        }
    }

    /** The acceptor has made one. */
    record OpenOk(int version, int granted, byte[] id, byte[] secret, long epoch, SessionLimits limits, byte[] bootId)
            implements Handshake {
        @Override
        public String toString() {
            return "OpenOk[id=" + SessionId.of(id) + ", epoch=" + epoch + ", limits=" + limits + "]";
        }
    }

    /** The connector has a session and a new link for it. */
    record Resume(byte[] id, long epoch, byte[] nonce, SessionLimits limits, Summary summary, byte[] proof)
            implements Handshake {
        @Override
        public String toString() {
            return "Resume[id=" + SessionId.of(id) + ", epoch=" + epoch + ", " + summary + "]";
        }
    }

    /** The acceptor goes on with it over that link. */
    record ResumeOk(long epoch, SessionLimits limits, Summary summary, byte[] bootId, byte[] proof)
            implements Handshake {
        @Override
        public String toString() {
            return "ResumeOk[epoch=" + epoch + ", " + summary + ", boot=" + Arrays.hashCode(bootId) + "]";
        }
    }

    /**
     * The acceptor refuses. {@code receiveNext} and {@code done} tell what became of the operations of a session that is
     * over; {@code receiveNext} is 0 when nothing is told.
     */
    record Reject(
            Rejection rejection,
            int code,
            int retryAfter,
            long epoch,
            byte[] bootId,
            long receiveNext,
            Ranges done,
            String text)
            implements Handshake {
        @Override
        public String toString() {
            return "Reject[" + rejection + ", " + text + "]";
        }
    }
}
