package dev.burin.runtime.session;

/** The room that the peer's requests may take while they wait at this end (2.7), in bytes. Guarded by the session's lock. */
final class RequestCredit {
    private final int offered;
    private long waiting; // of requests that do not run yet
    private long left; // that the peer may still use over the current link
    private long full; // what that was at first
    private long owed; // was freed and not given back yet

    RequestCredit(int offered) {
        this.offered = offered;
    }

    /** A new link begins: what the peer may send over it. */
    int attach() {
        owed = 0;
        full = Math.max(0, offered - waiting);
        left = full;
        return (int) full;
    }

    /** A request has come. */
    void take(int length) {
        if (left < length && left < full) {
            throw new ProtocolException("a request of " + length + " bytes, where " + left
                    + " bytes of credit are left (option Session.credit)");
        }
        left -= length;
    }

    /** A request that has come does not wait here. */
    void pass(int length) {
        owed += length;
    }

    /** A request waits. */
    void hold(IncomingOperation record, int length) {
        record.requestLength = length;
        waiting += length;
    }

    /** A request does not wait any more, if it did: what it took of the credit is free again. */
    void free(IncomingOperation record) {
        owed += record.requestLength;
        waiting -= record.requestLength;
        record.requestLength = 0;
    }

    /** What is to be given back with the next ACK. */
    int takeOwed() {
        int given = (int) Math.min(Integer.MAX_VALUE, owed);
        owed = 0;
        left += given;
        return given;
    }

    boolean isOwed() {
        return owed > 0;
    }

    /** Whether so much is owed that the peer should have it now. */
    boolean shouldGiveBack() {
        return owed > 0 && owed * 4 >= full;
    }
}
