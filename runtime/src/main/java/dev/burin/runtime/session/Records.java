package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.time.Time;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the peer (2.5): a record of each from {@code base} to {@code next}, which always reaches DONE. Guarded by
 * the session's lock.
 */
final class Records {
    final RequestCredit credit;
    final Receipts receipts;
    private final Starting starting;
    private @Nullable RestoredRecords restored; // after a restart of the process
    private final SessionCore core;
    private final SessionSettings settings;
    private final SessionActions actions;
    private final OperationLog log;

    private final NumberRing<IncomingOperation> ring = new NumberRing<>();
    private int window;
    private long base = 1;
    private long trimmedTo = 1; // the peer has the results of all below
    private long next = 1;
    private long keptBytes; // of results that the peer may still need
    private int running;
    private int withDeadline; // records that are not over and have one
    private long refuseFrom = Long.MAX_VALUE; // operations from here on are refused: it is being drained

    /** The last one, if nothing else was under way: see {@link Originator}. */
    private @Nullable IncomingOperation spare;

    private final boolean isAlone; // without a log, nobody else keeps records

    Records(SessionCore core, SessionSettings settings, SessionActions actions, OperationLog log) {
        this.core = core;
        this.settings = settings;
        this.actions = actions;
        this.log = log;
        this.isAlone = !log.recordsRequests() && !log.recordsStarts();
        this.credit = new RequestCredit(settings.limits().credit());
        this.receipts = new Receipts(core, this, log);
        this.starting = new Starting(core, this, actions, log);
    }

    /** Operations below are forgotten. */
    long base() {
        return base;
    }

    /** The next operation to be received. */
    long next() {
        return next;
    }

    /** Sets how many may be outstanding; once, when the session begins. */
    void open(int agreedWindow) {
        window = agreedWindow;
        receipts.open(agreedWindow);
    }

    /** The record of an operation that is not forgotten. */
    IncomingOperation at(long number) {
        return ring.known(number);
    }

    /** The record of an operation that may have been forgotten. */
    @Nullable
    IncomingOperation find(long number) {
        return ring.get(number);
    }

    /** Whether there is room for further results. */
    boolean hasRoom() {
        return keptBytes <= settings.recordBytes();
    }

    /** Makes the record of the next operation. */
    IncomingOperation add(int flags, long digest, long deadline) {
        IncomingOperation record = spare;
        spare = null;
        if (record == null) {
            record = new IncomingOperation(core, next, flags, digest, deadline);
        } else {
            record.become(next, flags, digest, deadline);
        }
        // Perhaps beyond the window: one-way operations that their originator is done with still run.
        ring.put(next, record, base);
        next++;
        return record;
    }

    // ---- trimming ----

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
            checkDone(record);
            keptBytes -= record.responseEnd;
            record.dropResponse();
        }
        trimmedTo = firstIncomplete;
        forgetTrimmed();
    }

    private static void checkDone(IncomingOperation record) {
        if (!record.isDone() && !record.isOneway()) {
            throw new ProtocolException(
                    "the result of operation " + record.number + " is said to be known, and it is not done");
        }
    }

    /** Checks what the peer says at a resume, before anything changes (2.4). */
    void checkResume(long firstIncomplete) {
        if (firstIncomplete < trimmedTo || firstIncomplete > next) {
            throw new ProtocolException("it has the results of operations up to " + firstIncomplete + ", where "
                    + trimmedTo + " was said before, and " + next + " is the next to be received");
        }
        for (long number = Math.max(base, trimmedTo); number < firstIncomplete; number++) {
            checkDone(at(number));
        }
    }

    /** Forgets what the peer is done with; one-way operations that still run are kept, and all behind them. */
    private void forgetTrimmed() {
        long before = base;
        while (base < trimmedTo && at(base).isDone()) {
            IncomingOperation over = at(base);
            ring.remove(base);
            base++;
            if (base == next && isAlone && over.isReusable()) {
                spare = over;
            }
        }
        if (base > before) {
            starting.forgotten(base);
            log.trim(base);
        }
    }

    // ---- triage ----

    /** Takes a REQ over the current link, whose acknowledgements were taken already. */
    void request(long number, int flags, int deadline, long digest, byte[] data, int offset, int length, long now) {
        boolean isSkip = (flags & Frames.FLAG_SKIP) != 0;
        if (!isSkip) {
            credit.take(length);
        }
        if (number < next) {
            if (!isSkip) {
                credit.pass(length);
            }
            if (number >= trimmedTo) {
                repeated(number, digest);
            }
            return; // else it is stale
        }
        if (number > next) {
            throw new ProtocolException("operation " + number + " came, where " + next + " is the next");
        }
        if (number >= trimmedTo + window) {
            throw new ProtocolException(
                    "operation " + number + " came, where the window of " + window + " begins at " + trimmedTo);
        }
        IncomingOperation record =
                add(flags, digest, deadline == 0 ? 0 : Time.orOne(now + Integer.toUnsignedLong(deadline)));
        if (isSkip) {
            finish(record, Status.SKIPPED, null, 0, 0);
        } else {
            accept(record, data, offset, length);
        }
        if (restored != null) {
            restored.goOn(now); // it may have filled a gap
        }
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

    private void accept(IncomingOperation record, byte[] data, int offset, int length) {
        waits(record, length);
        if (log.recordsRequests()) {
            log.accept(record, data, offset, length);
        }
        if (record.number >= refuseFrom && !record.isOneway()) { // there is no answer to refuse a one-way operation by
            complete(record, Status.DRAINING, null, 0, 0);
        } else {
            starting.startOrHold(record, data, offset, length);
        }
    }

    /** An operation waits to be run, with a request of so many bytes. */
    void waits(IncomingOperation record, int length) {
        credit.hold(record, length);
        if (record.deadline != 0) {
            withDeadline++;
        }
    }

    // ---- running ----

    /** An operation is handed on to be run. */
    void started(IncomingOperation record) {
        record.state = IncomingOperation.State.STARTED;
        running++;
    }

    /** Whether nobody else keeps records. */
    boolean isAlone() {
        return isAlone;
    }

    /** As {@link Starting#startsAtOnce}, with a request that need not be recorded either. */
    boolean startsAtOnce() {
        return isAlone && starting.startsAtOnce();
    }

    /** Starts what has been held and may be started now. */
    void startHeld(long now) {
        starting.startHeld(now);
    }

    /** The log has an operation: its receipt may be told. */
    void recorded(IncomingOperation record) {
        record.isRecorded = true;
    }

    /** The log has that an operation is started: it is run. */
    void startRecorded(IncomingOperation record) {
        starting.recorded(record);
        recorded(record);
    }

    /** Whoever runs an operation is about to begin; false when it must not any more. */
    boolean begin(IncomingOperation record, long now) {
        if (record.state != IncomingOperation.State.STARTED) {
            return false;
        }
        if (record.isLate(now)) {
            complete(record, Status.DEADLINE, null, 0, 0);
            return false;
        }
        record.state = IncomingOperation.State.RUNNING;
        credit.free(record);
        return true;
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
                if (!actions.hasUndecided()) { // else it may run: it came over the link before this one
                    complete(record, Status.CANCELLED_UNSTARTED, null, 0, 0);
                }
            }
            case RUNNING -> actions.cancel(record);
            case DONE -> {}
        }
    }

    /** Ends or cancels what has passed its deadline. */
    void checkDeadlines(long now) {
        if (withDeadline == 0) {
            return;
        }
        for (long number = base; number < next; number++) {
            IncomingOperation record = find(number);
            if (record == null || record.isDone() || !record.isLate(now)) {
                continue; // null when those before have taken it along
            }
            if (record.isHeld()) {
                complete(record, Status.DEADLINE, null, 0, 0);
            } else if (!record.isCancelled) {
                record.isCancelled = true;
                actions.cancel(record);
            }
        }
    }

    // ---- completion ----

    /**
     * An operation is over; counts once.
     *
     * @param buffer holds the answer, or a text; null for neither. An answer that stands at {@link Frames#PACKET_AT} may be kept
     *     with its array: then that is the record's {@link IncomingOperation#response}
     */
    void complete(IncomingOperation record, Status status, byte @Nullable [] buffer, int offset, int length) {
        if (record.isDone() || record.number < base) {
            return;
        }
        if (!record.isHeld()) {
            running--;
        }
        credit.free(record);
        record.forgetRequest();
        if (record.deadline != 0) {
            withDeadline--;
        }
        if (record.mayHaveRun && status.outcome() == Outcome.NOT_EXECUTED) {
            finish(record, Status.INTERRUPTED_BY_RESTART, null, 0, 0);
        } else if (status == Status.OK && length + Frames.RESPONSE_HEADER > core.link.peerMaxFrame()) {
            finish(record, Status.RESULT_TOO_LARGE, null, 0, 0);
        } else if (status == Status.OK && buffer != null && !record.isOneway()) {
            byte[] own = buffer == record.response ? buffer : FrameBuffers.holding(buffer, offset, length);
            keep(record, status, own, length);
            recordAnswer(record);
        } else {
            finish(record, status, buffer, offset, length);
        }
    }

    /** Gives an operation that waits for nothing its answer, which is recorded and sent. */
    void finish(IncomingOperation record, Status status, byte @Nullable [] buffer, int offset, int length) {
        keepResponse(record, status, buffer, offset, length);
        recordAnswer(record);
    }

    private void recordAnswer(IncomingOperation record) {
        record.isAnswerRecorded = !log.recordsStarts() || log.done(record);
        if (record.isAnswerRecorded) {
            record.isRecorded = true;
            sendResponse(record);
        }
        forgetTrimmed();
    }

    /** Keeps a copy of the answer of an operation that is over. */
    void keepResponse(IncomingOperation record, Status status, byte @Nullable [] buffer, int offset, int length) {
        if (record.isOneway()) {
            end(record, status);
            return;
        }
        byte[] response = FrameBuffers.take(Frames.PACKET_AT + length);
        if (buffer != null) {
            System.arraycopy(buffer, offset, response, Frames.PACKET_AT, length);
        }
        keep(record, status, response, length);
    }

    /** Keeps an array with the answer of an operation that is over. */
    private void keep(IncomingOperation record, Status status, byte[] response, int length) {
        end(record, status);
        Frames.putCommon(response, Frames.RESPONSE_AT, Frames.RES, 0);
        Frames.putLong(response, Frames.RESPONSE_AT + Frames.OPERATION_AT, record.number);
        Frames.putInt(response, Frames.RESPONSE_AT + Frames.STATUS_AT, status.code() << 24);
        record.response = response;
        record.responseEnd = Frames.PACKET_AT + length;
        keptBytes += record.responseEnd;
    }

    private static void end(IncomingOperation record, Status status) {
        record.state = IncomingOperation.State.DONE;
        record.status = status;
        record.token = null;
    }

    private void sendResponse(IncomingOperation record) {
        if (record.isOneway() || !record.isAnswerRecorded || record.number < trimmedTo || !core.isAttached()) {
            return;
        }
        core.acknowledgements.stamp(record.response, Frames.RESPONSE_AT, record.number);
        core.link.send(record.response, Frames.RESPONSE_AT, record.responseEnd - Frames.RESPONSE_AT, false);
    }

    /** The log has an answer: it may be sent. */
    void answerRecorded(IncomingOperation record) {
        if (!record.isAnswerRecorded) {
            record.isAnswerRecorded = true;
            record.isRecorded = true;
            sendResponse(record);
        }
    }

    /** Sends over a new link the answers that the peer does not have, in order. */
    void sendMissing(Ranges have) {
        for (long number = base; number < next; number++) {
            IncomingOperation record = at(number);
            if (record.isDone() && !have.contains(number)) {
                sendResponse(record);
            }
        }
    }

    /** Whether so much is unacknowledged that the peer should be told now. */
    boolean shouldAcknowledge() {
        return receipts.shouldAcknowledge() || credit.shouldGiveBack();
    }

    /** Nothing goes on. */
    void rest() {
        spare = null;
        if (base == next) {
            ring.shrink();
        }
    }

    // ---- the end ----

    /** The initial state is set up anew, for operations from here on. */
    void shutGateFrom(long number) {
        starting.shutGateFrom(number);
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
            abandon(at(number));
        }
    }

    /** As {@link #abandonAll}, but for one-way operations: nobody ever waits for those. */
    void abandonCalls() {
        for (long number = base; number < next; number++) {
            IncomingOperation record = at(number);
            if (!record.isOneway()) {
                abandon(record);
            }
        }
    }

    private void abandon(IncomingOperation record) {
        if (record.isDone()) {
            return;
        }
        if (!record.isHeld()) {
            running--;
            record.isCancelled = true;
            actions.cancel(record);
        }
        if (record.deadline != 0) {
            withDeadline--;
        }
        credit.free(record);
        record.forgetRequest();
        record.state = IncomingOperation.State.DONE;
        record.status = Status.CANCELLED_RUNNING;
        record.isAnswerRecorded = false; // it is sent to nobody
        record.dropResponse(); // it may be over, which nobody has decided
        record.token = null;
    }

    // ---- after a restart of the process ----

    /** Goes on with what a store has; nothing of it is recorded again before it changes. */
    void restore(long restoredBase, SortedMap<Long, RestoredOperation> known, long now) {
        base = restoredBase;
        trimmedTo = restoredBase;
        next = restoredBase;
        starting.continueAt(restoredBase);
        receipts.continueAt(restoredBase);
        restored = new RestoredRecords(this, known.tailMap(restoredBase));
        restored.goOn(now);
    }

    /** An operation runs in the process that had the session before. */
    void runsElsewhere(IncomingOperation record) {
        record.state = IncomingOperation.State.RUNNING;
        record.isStartRecorded = true;
        running++;
        if (record.deadline != 0) {
            withDeadline++;
        }
    }

    /** The process that had the session before has recorded the answer to what it ran. */
    void answeredElsewhere(long number, Status status, byte @Nullable [] response) {
        IncomingOperation record = find(number);
        if (record == null || record.isDone()) {
            return;
        }
        running--;
        if (record.deadline != 0) {
            withDeadline--;
        }
        keepResponse(record, status, response, 0, response == null ? 0 : response.length);
        record.isAnswerRecorded = true;
        sendResponse(record);
        forgetTrimmed();
    }

    /** The process that had the session before will not say what became of what it ran: this one does. */
    void givenUpElsewhere(long number, Status status, byte @Nullable [] response) {
        IncomingOperation record = find(number);
        if (record != null && !record.isDone()) {
            complete(record, status, response, 0, response == null ? 0 : response.length);
        }
    }

    /** Whether there is an operation that does not belong to the initial state. */
    boolean hasBeyondInit() {
        for (long number = base; number < next; number++) {
            if (!at(number).isInit()) {
                return true;
            }
        }
        return false;
    }
}
