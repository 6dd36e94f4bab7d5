package dev.burin.runtime.session;

/**
 * How far the peer is told that its operations were received: no further than they are recorded (2.14). Guarded by the session's
 * lock.
 */
final class Receipts {
    private final SessionCore core;
    private final Records records;
    private final boolean areRecorded; // else what has come may be told at once
    private int window;
    private long recordedNext = 1; // what may be told as received
    private long toldNext = 1; // what the peer is told, which grows with base: else one-way operations had no bound
    private int unacknowledged; // one-way operations taken since the peer was told

    Receipts(SessionCore core, Records records, OperationLog log) {
        this.core = core;
        this.records = records;
        this.areRecorded = log.recordsStarts() || log.recordsRequests();
    }

    void open(int agreedWindow) {
        window = agreedWindow;
    }

    /** Goes on with another number than 1. */
    void continueAt(long number) {
        recordedNext = number;
        toldNext = number;
    }

    /** What data frames tell of what this end has received. */
    long told() {
        advance();
        return toldNext;
    }

    /** All that this end has received: for a summary, by which a new link begins. */
    long tellAll() {
        advance();
        toldNext = recordedNext;
        return recordedNext;
    }

    /**
     * Takes into account what was received, recorded, or forgotten. Calls are told by their answers; of other operations the
     * peer has to be told that they were received.
     */
    void advance() {
        if (areRecorded) {
            while (recordedNext < records.next() && isRecordedOrForgotten(recordedNext)) {
                recordedNext++;
            }
        } else {
            recordedNext = records.next();
        }
        long most = Math.min(recordedNext, records.base() + window);
        boolean isAwaited = false;
        for (; toldNext < most; toldNext++) {
            if (toldNext >= records.base() && records.at(toldNext).isOneway()) { // below base, the peer knows
                unacknowledged++;
                isAwaited = true;
            }
        }
        if (isAwaited) {
            core.acknowledgements.soon();
        }
    }

    private boolean isRecordedOrForgotten(long number) {
        return number < records.base() || records.at(number).isRecorded;
    }

    /** Whether so much is unacknowledged that the peer should be told now. */
    boolean shouldAcknowledge() {
        return unacknowledged * 4L >= window;
    }

    void acknowledged() {
        unacknowledged = 0;
    }
}
