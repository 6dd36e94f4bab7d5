package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the peer (2.5): a record of each from {@code base} to {@code next}, which always reaches DONE. Guarded by
 * the session's lock.
 */
final class Records {
    private final SessionCore core;
    private final SessionSettings settings;
    private final SessionActions actions;
    private final OperationLog log;

    private @Nullable IncomingOperation[] ring = {}; // by number; its size is a power of two
    private int window;
    private long base = 1;
    private long trimmedTo = 1; // the peer has the results of all below
    private long next = 1;
    private long nextToStart = 1; // all below were started or are over
    private long recordedNext = 1; // what may be told as received
    private long keptBytes; // of results that the peer may still need
    private long waitingBytes; // of requests that do not run yet
    private long creditLeft; // that the peer may still use over the current link
    private long fullCredit;
    private long creditOwed; // that was freed and not given back yet
    private int running;
    private int withDeadline; // records that are not over and have one
    private int unacknowledged; // one-way operations taken since the peer was told
    private long refuseFrom = Long.MAX_VALUE; // operations from here on are refused: it is being drained

    Records(SessionCore core, SessionSettings settings, SessionActions actions, OperationLog log) {
        this.core = core;
        this.settings = settings;
        this.actions = actions;
        this.log = log;
    }

    /** What this end has received, as far as it is recorded at the level granted. */
    long receiveNext() {
        return recordedNext;
    }

    long base() {
        return base;
    }

    long next() {
        return next;
    }

    void open(int agreedWindow) {
        window = agreedWindow;
        ring = new IncomingOperation[Integer.highestOneBit(Math.max(1, agreedWindow - 1)) * 2];
    }

    private IncomingOperation at(long number) {
        return Objects.requireNonNull(ring[place(number)]);
    }

    private int place(long number) {
        return (int) number & (ring.length - 1);
    }

    // ---- triage ----

    /** The peer has the results of all operations below. */
    void trim(long firstIncomplete) {
        if (firstIncomplete <= trimmedTo) {
            return; // an older frame, or nothing new
        }
        if (firstIncomplete > next) {
            throw new ProtocolException("results of operations up to " + firstIncomplete
                    + " are said to be known, where only those below " + next + " were received");
        }
        for (long number = Math.max(base, trimmedTo); number < firstIncomplete; number++) {
            IncomingOperation record = at(number);
            if (!record.isDone() && !record.isOneway()) {
                throw new ProtocolException(
                        "the result of operation " + number + " is said to be known, and it is not done");
            }
        }
        trimmedTo = firstIncomplete;
        forgetTrimmed();
    }

    /** Forgets what the peer is done with; one-way operations that still run are kept, and all behind them. */
    private void forgetTrimmed() {
        long before = base;
        while (base < trimmedTo && at(base).isDone()) {
            keptBytes -= at(base).response.length;
            ring[place(base)] = null;
            base++;
        }
        if (base > before) {
            log.trim(base);
        }
    }

    /** Takes a REQ over the current link, whose acknowledgements were taken already. */
    void request(long number, int flags, int deadline, long digest, byte[] data, int offset, int length, long now) {
        if (number < base) {
            return; // stale
        }
        if (number < next) {
            repeated(number, digest);
            return;
        }
        if (number > next) {
            throw new ProtocolException("operation " + number + " came, where " + next + " is the next");
        }
        if (number >= trimmedTo + window) {
            throw new ProtocolException(
                    "operation " + number + " came, where the window of " + window + " begins at " + trimmedTo);
        }
        boolean isSkip = (flags & Frames.FLAG_SKIP) != 0;
        if (!isSkip) {
            takeCredit(length);
        }
        if (next - base == ring.length) {
            grow(); // one-way operations that their originator is done with still run
        }
        IncomingOperation record = new IncomingOperation(
                core, number, flags, digest, deadline == 0 ? 0 : now + Integer.toUnsignedLong(deadline));
        next++;
        ring[place(number)] = record;
        if (isSkip) {
            finish(record, Status.SKIPPED, null, 0, 0);
            startHeld(now);
            return;
        }
        record.requestLength = length;
        waitingBytes += length;
        if (record.deadline != 0) {
            withDeadline++;
        }
        if (log.recordsRequests()) {
            log.accept(record, data, offset, length);
        }
        if (record.isOneway()) {
            unacknowledged++;
            core.acknowledgeSoon();
        }
        if (number >= refuseFrom) {
            complete(record, Status.DRAINING, null, 0, 0);
        } else if (mayStart(record) && (record.isInit() || nextToStart == number)) {
            start(record, data, offset, length);
        } else {
            record.request = Arrays.copyOfRange(data, offset, offset + length);
        }
        advanceRecorded();
    }

    private void repeated(long number, long digest) {
        IncomingOperation record = at(number);
        if (digest != 0 && record.digest != 0 && digest != record.digest) {
            throw new ProtocolException("operation " + number + " came again with other bytes");
        }
        if (record.isDone()) {
            sendResponse(record);
        }
    }

    private void takeCredit(int length) {
        if (creditLeft < length && creditLeft != fullCredit) {
            throw new ProtocolException("a request of " + length + " bytes, where " + creditLeft
                    + " bytes of credit are left (option Session.credit)");
        }
        creditLeft -= length;
    }

    private void grow() {
        @Nullable IncomingOperation[] old = ring;
        ring = new IncomingOperation[old.length * 2];
        for (IncomingOperation record : old) {
            if (record != null) {
                ring[place(record.number)] = record;
            }
        }
    }

    // ---- starting ----

    private boolean mayStart(IncomingOperation record) {
        return (record.isInit() || core.isGateOpen()) && keptBytes <= settings.recordBytes();
    }

    private void start(IncomingOperation record, byte[] data, int offset, int length) {
        record.state = IncomingOperation.State.STARTED;
        running++;
        if (nextToStart == record.number) {
            nextToStart++;
        }
        if (log.recordsStarts() && !log.start(record)) {
            if (record.request.length == 0) {
                record.request = Arrays.copyOfRange(data, offset, offset + length);
            }
            return; // goes on when it is recorded
        }
        record.isRecorded = true;
        record.isStartRecorded = true;
        actions.run(record, data, offset, length);
    }

    /** Starts what has been held and may be started now, in order. */
    void startHeld(long now) {
        while (nextToStart < next) {
            IncomingOperation record = at(nextToStart);
            if (record.state == IncomingOperation.State.HELD) {
                if (!mayStart(record)) {
                    break;
                }
                if (isLate(record, now)) {
                    complete(record, Status.DEADLINE, null, 0, 0);
                } else {
                    startFromKept(record);
                    continue;
                }
            }
            nextToStart++;
        }
        if (!core.isGateOpen()) {
            for (long number = nextToStart; number < next; number++) {
                IncomingOperation record = at(number);
                if (record.state == IncomingOperation.State.HELD && record.isInit() && mayStart(record)) {
                    startFromKept(record);
                }
            }
        }
        advanceRecorded();
        core.acknowledgeIfDue();
    }

    private void startFromKept(IncomingOperation record) {
        byte[] request = record.request;
        start(record, request, 0, request.length);
        if (record.isStartRecorded) {
            record.forgetRequest();
        }
    }

    private static boolean isLate(IncomingOperation record, long now) {
        return record.deadline != 0 && now >= record.deadline;
    }

    /** The log has an operation: its receipt may be told. */
    void recorded(IncomingOperation record) {
        record.isRecorded = true;
        advanceRecorded();
    }

    /** The log has that an operation is started: it is run. */
    void startRecorded(IncomingOperation record) {
        if (!record.isStartRecorded) {
            record.isStartRecorded = true;
            if (record.state == IncomingOperation.State.STARTED) {
                byte[] request = record.request;
                record.forgetRequest();
                actions.run(record, request, 0, request.length);
            }
        }
        recorded(record);
    }

    private void advanceRecorded() {
        long before = recordedNext;
        if (log.recordsStarts() || log.recordsRequests()) {
            while (recordedNext < next && isRecordedOrForgotten(recordedNext)) {
                recordedNext++;
            }
        } else {
            recordedNext = next;
        }
        if (recordedNext > before && log.recordsStarts()) {
            core.acknowledgeSoon();
        }
    }

    private boolean isRecordedOrForgotten(long number) {
        return number < base || at(number).isRecorded;
    }

    // ---- running ----

    /** Whoever runs an operation is about to begin; false when it must not any more. */
    boolean begin(IncomingOperation record, long now) {
        if (record.state != IncomingOperation.State.STARTED) {
            return false;
        }
        if (isLate(record, now)) {
            complete(record, Status.DEADLINE, null, 0, 0);
            return false;
        }
        record.state = IncomingOperation.State.RUNNING;
        freeCredit(record);
        return true;
    }

    /**
     * An operation is over; counts once.
     *
     * @param buffer holds the answer, with {@link Frames#ROOM} and {@link Frames#RESPONSE_HEADER} bytes free in front of it, or
     *     a text; null for neither
     */
    void complete(IncomingOperation record, Status status, byte @Nullable [] buffer, int offset, int length) {
        if (record.isDone() || record.number < base) {
            return;
        }
        if (record.state != IncomingOperation.State.HELD) {
            running--;
        }
        freeCredit(record);
        record.forgetRequest();
        if (record.deadline != 0) {
            withDeadline--;
        }
        if (status == Status.OK && length + Frames.RESPONSE_HEADER > core.peerMaxFrame()) {
            finish(record, Status.RESULT_TOO_LARGE, null, 0, 0);
        } else {
            finish(record, status, buffer, offset, length);
        }
    }

    /** What a request may take of the credit is free again as soon as it does not wait any more. */
    private void freeCredit(IncomingOperation record) {
        if (record.requestLength > 0) {
            creditOwed += record.requestLength;
            waitingBytes -= record.requestLength;
            record.requestLength = 0;
            core.acknowledgeIfDue();
        }
    }

    private void finish(IncomingOperation record, Status status, byte @Nullable [] buffer, int offset, int length) {
        record.state = IncomingOperation.State.DONE;
        record.status = status;
        record.call = null;
        record.isRecorded = true;
        if (!record.isOneway()) {
            record.response = response(record.number, status, buffer, offset, length);
            keptBytes += record.response.length;
        }
        record.isAnswerRecorded = !log.recordsStarts() || log.done(record);
        if (record.isAnswerRecorded) {
            sendResponse(record);
        }
        forgetTrimmed();
        advanceRecorded();
    }

    private static byte[] response(long number, Status status, byte @Nullable [] buffer, int offset, int length) {
        byte[] response = new byte[Frames.ROOM + Frames.RESPONSE_HEADER + length];
        Frames.putCommon(response, Frames.ROOM, Frames.RES, 0);
        Frames.putLong(response, Frames.ROOM + Frames.OPERATION_AT, number);
        Frames.putInt(response, Frames.ROOM + Frames.STATUS_AT, status.code() << 24);
        if (buffer != null) {
            System.arraycopy(buffer, offset, response, Frames.ROOM + Frames.RESPONSE_HEADER, length);
        }
        return response;
    }

    private void sendResponse(IncomingOperation record) {
        if (record.isOneway() || !record.isAnswerRecorded || !core.isAttached()) {
            return;
        }
        core.stamp(record.response, Frames.ROOM, record.number);
        core.send(record.response, Frames.ROOM, record.response.length - Frames.ROOM, false);
    }

    /** The log has an answer: it may be sent. */
    void answerRecorded(IncomingOperation record) {
        if (!record.isAnswerRecorded) {
            record.isAnswerRecorded = true;
            sendResponse(record);
        }
    }

    /** The originator does not wait for an operation any more (2.10). */
    void cancel(long number) {
        if (number < base || number >= next) {
            return;
        }
        IncomingOperation record = at(number);
        record.isCancelled = true;
        switch (record.state) {
            case HELD -> complete(record, Status.CANCELLED_UNSTARTED, null, 0, 0);
            case STARTED -> {
                actions.cancel(record);
                complete(record, Status.CANCELLED_UNSTARTED, null, 0, 0);
            }
            case RUNNING -> actions.cancel(record);
            case DONE -> {}
        }
    }

    // ---- links ----

    /** A new link begins: what the peer may send over it. */
    int attach() {
        creditOwed = 0;
        fullCredit = Math.max(1, settings.limits().credit() - waitingBytes);
        creditLeft = fullCredit;
        return (int) fullCredit;
    }

    /** Sends the answers that the peer does not have, in order. */
    void sendMissing(Ranges have) {
        for (long number = base; number < next; number++) {
            IncomingOperation record = at(number);
            if (record.isDone() && !have.contains(number)) {
                sendResponse(record);
            }
        }
    }

    /** Credit that is to be given back with the next ACK. */
    int takeCreditOwed() {
        int owed = (int) Math.min(Integer.MAX_VALUE, creditOwed);
        creditOwed = 0;
        creditLeft = Math.min(fullCredit, creditLeft + owed);
        return owed;
    }

    boolean shouldAcknowledge() {
        return unacknowledged * 4L >= window || creditOwed * 4 >= fullCredit;
    }

    boolean owesCredit() {
        return creditOwed > 0;
    }

    void acknowledged() {
        unacknowledged = 0;
    }

    // ---- time and the end ----

    /** Ends or cancels what has passed its deadline. */
    void checkDeadlines(long now) {
        if (withDeadline == 0) {
            return;
        }
        for (long number = base; number < next; number++) {
            IncomingOperation record = at(number);
            if (!isLate(record, now) || record.isDone()) {
                continue;
            }
            if (record.state == IncomingOperation.State.HELD) {
                complete(record, Status.DEADLINE, null, 0, 0);
            } else if (!record.isCancelled) {
                record.isCancelled = true;
                actions.cancel(record);
            }
        }
    }

    /** Refuses operations that come from now on; the last one that is still taken. */
    long refuseNew() {
        refuseFrom = next;
        return next - 1;
    }

    /** Whether nothing runs or waits, and the peer has all results. */
    boolean isQuiet() {
        return running == 0 && base == next;
    }

    /** Whether nothing runs or waits. */
    boolean isDone() {
        if (running > 0) {
            return false;
        }
        for (long number = base; number < next; number++) {
            if (!at(number).isDone()) {
                return false;
            }
        }
        return true;
    }

    /** The operations that are done, for those who ask after the end. */
    Ranges done() {
        Ranges.Collector done = new Ranges.Collector();
        for (long number = base; number < next; number++) {
            IncomingOperation record = at(number);
            if (record.isDone() && record.status.outcome() == Outcome.EXECUTED) {
                done.add(number);
            }
        }
        return done.ranges();
    }

    /** Whoever still runs something is told that nobody waits, and its answer is dropped. */
    void abandonAll() {
        for (long number = base; number < next; number++) {
            IncomingOperation record = at(number);
            if (record.state == IncomingOperation.State.STARTED || record.state == IncomingOperation.State.RUNNING) {
                record.isCancelled = true;
                actions.cancel(record);
            }
            if (!record.isDone()) {
                record.state = IncomingOperation.State.DONE;
                record.status = Status.CANCELLED_RUNNING;
                record.forgetRequest();
            }
        }
        running = 0;
        withDeadline = 0;
    }
}
