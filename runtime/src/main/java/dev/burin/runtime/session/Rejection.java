package dev.burin.runtime.session;

/** Why a session is refused or ended: the codes of REJECT, CLOSE and ERROR (2.2). */
enum Rejection {
    NONE(0, "it was closed"),
    VERSION(1, "the peer speaks no version of the protocol that this end speaks"),
    NOT_SUPPORTED(2, "the peer does not offer sessions (its option Session.mode is off)"),
    UNKNOWN_SESSION(3, "the peer does not know the session"),
    EXPIRED(4, "the session expired at the peer while there was no connection"),
    CLOSED(5, "the session was closed"),
    STALE_EPOCH(6, "a later attempt has taken the session over"),
    LIMIT(7, "the peer takes no session now"),
    DRAINING(8, "the peer is being stopped"),
    AUTH(9, "the peer does not let this principal in"),
    SERVICE_MISMATCH(10, "the session belongs to another service or another version of its interface"),
    ELSEWHERE(11, "the session is at another address"),
    PROTOCOL(12, "the rules of the protocol were broken");

    private final int code;
    private final String text;

    Rejection(int code, String text) {
        this.code = code;
        this.text = text;
    }

    int code() {
        return code;
    }

    String text() {
        return text;
    }

    /** Whether another attempt would be refused too. */
    boolean isPermanent() {
        return this == VERSION || this == AUTH || this == SERVICE_MISMATCH;
    }

    /** Whether the peer is without the session, and may take another one at once. */
    boolean isOfSession() {
        return this == UNKNOWN_SESSION || this == EXPIRED || this == CLOSED;
    }

    static Rejection of(int code) {
        for (Rejection rejection : values()) {
            if (rejection.code == code) {
                return rejection;
            }
        }
        return PROTOCOL;
    }
}
