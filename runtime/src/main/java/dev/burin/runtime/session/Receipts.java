package dev.burin.runtime.session;

/**
 * How far the peer is told that its operations were received: no further than they are recorded (2.14). Guarded by the session's
 * lock.
 */
final class Receipts {
    private final SessionCore core;
    private final Records records;
    private final OperationLog log;
    private int window;
    private long recordedNext = 1; // what may be told as received
    private long toldNext = 1; // what the peer is told, which grows with base: else one-way operations had no bound
    private int unacknowledged; // one-way operations taken since the peer was told

    Receipts(SessionCore core, Records records, OperationLog log) {
        this.core = core;
        this.records = records;
        this.log = log;
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
        return toldNext;
    }

    /** All that this end has received: for a summary, by which a new link begins. */
    long tellAll() {
        toldNext = recordedNext;
        return recordedNext;
    }

    /** Something was received, recorded, or forgotten. */
    void advance() {
        if (log.recordsStarts() || log.recordsRequests()) {
            while (recordedNext < records.next() && isRecordedOrForgotten(recordedNext)) {
                recordedNext++;
            }
        } else {
            recordedNext = records.next();
        }
        advanceTold();
    }

    private boolean isRecordedOrForgotten(long number) {
        return number < records.base() || records.at(number).isRecorded;
    }

    /** Calls are told by their answers; of other operations the peer has to be told that they were received. */
    void advanceTold() {
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

    /** Whether so much is unacknowledged that the peer should be told now. */
    boolean shouldAcknowledge() {
        return unacknowledged * 4L >= window;
    }

    void acknowledged() {
        unacknowledged = 0;
    }
}
