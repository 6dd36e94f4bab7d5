package dev.burin.runtime.session;

import java.util.Arrays;

/**
 * Decides when operations of the peer are started: in order, when the gate is open (2.11) and results have room (2.7). Guarded
 * by the session's lock.
 */
final class Starting {
    private final SessionCore core;
    private final Records records;
    private final SessionActions actions;
    private final OperationLog log;
    private long nextToStart = 1; // all below were started or are over
    private long gateFrom; // operations below do not wait for the initial state: it had been set up for them

    Starting(SessionCore core, Records records, SessionActions actions, OperationLog log) {
        this.core = core;
        this.records = records;
        this.actions = actions;
        this.log = log;
    }

    /** Goes on with another number than 1. */
    void continueAt(long number) {
        nextToStart = number;
    }

    /** All operations below are forgotten. */
    void forgotten(long base) {
        nextToStart = Math.max(nextToStart, base);
    }

    /** The initial state is set up anew, for operations from here on: those before may hold what that needs of the window. */
    void shutGateFrom(long number) {
        gateFrom = number;
    }

    private boolean mayStart(IncomingOperation record) {
        boolean hasRoom = records.hasRoom() || record.number == records.base(); // else none would ever be made
        if (core.isGateOpen()) {
            return hasRoom;
        }
        return record.isInit() || (hasRoom && (record.number < gateFrom || isNestedBefore(record)));
    }

    /** Whether what waits for an operation was started before the initial state is set up anew. */
    private boolean isNestedBefore(IncomingOperation record) {
        return record.isNested() && gateFrom > 0;
    }

    /** Whether the operation that comes next is started with what has come, and no copy of it is made. */
    boolean startsAtOnce() {
        return core.isGateOpen() && records.hasRoom() && nextToStart == records.next();
    }

    /** Starts an operation that has just come, or holds it. */
    void startOrHold(IncomingOperation record, byte[] data, int offset, int length) {
        if (mayStart(record) && (record.isInit() || nextToStart == record.number)) {
            start(record, data, offset, length);
        } else {
            record.request = Arrays.copyOfRange(data, offset, offset + length);
        }
    }

    private void start(IncomingOperation record, byte[] data, int offset, int length) {
        records.started(record);
        if (nextToStart == record.number) {
            nextToStart++;
        }
        if (log.recordsStarts()) {
            if (record.request.length == 0) {
                record.request = Arrays.copyOfRange(data, offset, offset + length);
            }
            if (!log.start(record)) {
                return; // goes on when it is recorded
            }
        }
        record.isRecorded = true;
        record.isStartRecorded = true;
        actions.run(record, data, offset, length);
    }

    private void startFromKept(IncomingOperation record) {
        byte[] request = record.request;
        start(record, request, 0, request.length);
        if (record.isStartRecorded) {
            record.forgetRequest();
        }
    }

    /** The log has that an operation is started: it is run. */
    void recorded(IncomingOperation record) {
        if (!record.isStartRecorded) {
            record.isStartRecorded = true;
            if (record.state == IncomingOperation.State.STARTED) {
                byte[] request = record.request;
                record.forgetRequest();
                actions.run(record, request, 0, request.length);
            }
        }
    }

    /** Starts what has been held and may be started now. */
    void startHeld(long now) {
        while (nextToStart < records.next()) {
            IncomingOperation record = records.at(nextToStart);
            if (!record.isHeld()) {
                nextToStart++;
            } else if (!mayStart(record)) {
                break;
            } else if (record.isLate(now)) { // what forgets records moves on, too
                records.complete(record, Status.DEADLINE, null, 0, 0);
            } else {
                startFromKept(record);
            }
        }
        if (!core.isGateOpen()) {
            startInitial();
        }
        refuseNested();
    }

    /** What belongs to the initial state does not wait for what is held before it. */
    private void startInitial() {
        for (long number = nextToStart; number < records.next(); number++) {
            IncomingOperation record = records.at(number);
            if (record.isHeld() && record.isInit() && mayStart(record)) {
                startFromKept(record);
            }
        }
    }

    /**
     * When results fill their room and the oldest operation still runs, no acknowledgement can make room before it ends; and it
     * may wait for a nested call that is held. So those are refused.
     */
    private void refuseNested() {
        if (records.hasRoom() || records.at(records.base()).isDone()) {
            return;
        }
        for (long number = nextToStart; number < records.next(); number++) {
            IncomingOperation record = records.find(number);
            if (record != null && record.isHeld() && record.isNested()) {
                records.complete(record, Status.OVERLOAD, null, 0, 0);
            }
        }
    }
}
