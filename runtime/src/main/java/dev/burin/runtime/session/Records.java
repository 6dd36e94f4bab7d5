package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.Arrays;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The operations of the peer (2.5): a record of each from {@code base} to {@code next}, which always reaches DONE. Guarded by
 * the session's lock.
 */
final class Records {
    private static final byte[] NOTHING = {};

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
    private long toldNext = 1; // what the peer is told, which grows with base: else one-way operations had no bound
    private final SortedMap<Long, RestoredOperation> restoredAhead = new TreeMap<>(); // with numbers beyond next
    private long keptBytes; // of results that the peer may still need
    private long waitingBytes; // of requests that do not run yet
    private long creditLeft; // that the peer may still use over the current link
    private long fullCredit;
    private long creditOwed; // that was freed and not given back yet
    private int running;
    private int withDeadline; // records that are not over and have one
    private int unacknowledged; // one-way operations taken since the peer was told
    private long gateFrom; // operations below do not wait for the initial state: it had been set up for them
    private long refuseFrom = Long.MAX_VALUE; // operations from here on are refused: it is being drained

    Records(SessionCore core, SessionSettings settings, SessionActions actions, OperationLog log) {
        this.core = core;
        this.settings = settings;
        this.actions = actions;
        this.log = log;
    }

    /** What data frames tell of what this end has received, as far as it is recorded at the level granted. */
    long toldNext() {
        return toldNext;
    }

    /** All that this end has received, as far as it is recorded: for a summary, by which a new link begins. */
    long tellNext() {
        toldNext = recordedNext;
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
        checkDone(firstIncomplete);
        for (long number = Math.max(base, trimmedTo); number < firstIncomplete; number++) {
            IncomingOperation record = at(number);
            keptBytes -= record.response.length;
            record.response = NOTHING;
        }
        trimmedTo = firstIncomplete;
        forgetTrimmed();
    }

    private void checkDone(long firstIncomplete) {
        for (long number = Math.max(base, trimmedTo); number < firstIncomplete; number++) {
            IncomingOperation record = at(number);
            if (!record.isDone() && !record.isOneway()) {
                throw new ProtocolException(
                        "the result of operation " + number + " is said to be known, and it is not done");
            }
        }
    }

    /** Checks what the peer says at a resume, before anything changes (2.4). */
    void checkResume(long firstIncomplete) {
        if (firstIncomplete < trimmedTo || firstIncomplete > next) {
            throw new ProtocolException("it has the results of operations up to " + firstIncomplete + ", where "
                    + trimmedTo + " was said before, and " + next + " is the next to be received");
        }
        checkDone(firstIncomplete);
    }

    /** Forgets what the peer is done with; one-way operations that still run are kept, and all behind them. */
    private void forgetTrimmed() {
        long before = base;
        while (base < trimmedTo && at(base).isDone()) {
            forgetBase();
        }
        if (base > before) {
            log.trim(base);
            advanceTold();
        }
    }

    private void forgetBase() {
        keptBytes -= at(base).response.length;
        ring[place(base)] = null;
        base++;
        nextToStart = Math.max(nextToStart, base);
    }

    /** Takes a REQ over the current link, whose acknowledgements were taken already. */
    void request(long number, int flags, int deadline, long digest, byte[] data, int offset, int length, long now) {
        boolean isSkip = (flags & Frames.FLAG_SKIP) != 0;
        if (!isSkip) {
            takeCredit(length);
        }
        if (number == next) {
            goOnWithRestored(now);
        }
        if (number < next) {
            if (!isSkip) {
                creditOwed += length; // it does not wait here
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
        if (number >= refuseFrom && !record.isOneway()) { // there is no answer to refuse a one-way operation by
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
        if (creditLeft < length && creditLeft < fullCredit) {
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
        boolean hasRoom = keptBytes <= settings.recordBytes() || record.number == base; // else none would ever be made
        if (core.isGateOpen()) {
            return hasRoom;
        }
        return record.isInit() || (hasRoom && (record.number < gateFrom || isNestedBefore(record)));
    }

    /** Whether what waits for an operation was started before the initial state is set up anew. */
    private boolean isNestedBefore(IncomingOperation record) {
        return record.isNested() && gateFrom > 0;
    }

    private void start(IncomingOperation record, byte[] data, int offset, int length) {
        record.state = IncomingOperation.State.STARTED;
        running++;
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
                }
                continue; // what forgets records moves on, too
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
        refuseNested();
        advanceRecorded();
        core.acknowledgeIfDue();
    }

    /**
     * When results fill their room and the oldest operation still runs, no acknowledgement can make room before it ends; and it
     * may wait for a nested call that is held. So those are refused.
     */
    private void refuseNested() {
        if (keptBytes <= settings.recordBytes() || at(base).isDone()) {
            return;
        }
        for (long number = nextToStart; number < next; number++) {
            IncomingOperation record = ring[place(number)];
            if (record != null && record.state == IncomingOperation.State.HELD && record.isNested()) {
                complete(record, Status.OVERLOAD, null, 0, 0);
            }
        }
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
        if (log.recordsStarts() || log.recordsRequests()) {
            while (recordedNext < next && isRecordedOrForgotten(recordedNext)) {
                recordedNext++;
            }
        } else {
            recordedNext = next;
        }
        advanceTold();
    }

    /** Calls are told by their answers; of other operations the peer has to be told that they were received. */
    private void advanceTold() {
        long most = Math.min(recordedNext, base + window);
        boolean isAwaited = false;
        for (; toldNext < most; toldNext++) {
            if (toldNext >= base && at(toldNext).isOneway()) { // below base, the peer knows
                unacknowledged++;
                isAwaited = true;
            }
        }
        if (isAwaited) {
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
        if (record.mayHaveRun && status.outcome() == Outcome.NOT_EXECUTED) {
            finish(record, Status.INTERRUPTED_BY_RESTART, null, 0, 0);
        } else if (status == Status.OK && length + Frames.RESPONSE_HEADER > core.peerMaxFrame()) {
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
        record.token = null;
        if (!record.isOneway()) {
            record.response = response(record.number, status, buffer, offset, length);
            keptBytes += record.response.length;
        }
        record.isAnswerRecorded = !log.recordsStarts() || log.done(record);
        if (record.isAnswerRecorded) {
            record.isRecorded = true;
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
        if (record.isOneway() || !record.isAnswerRecorded || record.number < trimmedTo || !core.isAttached()) {
            return;
        }
        core.stamp(record.response, Frames.ROOM, record.number);
        core.send(record.response, Frames.ROOM, record.response.length - Frames.ROOM, false);
        if (core.fault == Fault.DROP_SENT_RECORD && record.number == base) {
            forgetBase();
        }
    }

    /** The log has an answer: it may be sent. */
    void answerRecorded(IncomingOperation record) {
        if (!record.isAnswerRecorded) {
            record.isAnswerRecorded = true;
            record.isRecorded = true;
            sendResponse(record);
            advanceRecorded();
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
        fullCredit = Math.max(0, settings.limits().credit() - waitingBytes);
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
        creditLeft += owed;
        return owed;
    }

    boolean shouldAcknowledge() {
        return unacknowledged * 4L >= window || (creditOwed > 0 && creditOwed * 4 >= fullCredit);
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
            IncomingOperation record = ring[place(number)];
            if (record == null || record.isDone() || !isLate(record, now)) {
                continue; // null when those before have taken it along
            }
            if (record.state == IncomingOperation.State.HELD) {
                complete(record, Status.DEADLINE, null, 0, 0);
            } else if (!record.isCancelled) {
                record.isCancelled = true;
                actions.cancel(record);
            }
        }
    }

    /** The initial state is set up anew, for operations from here on: those before may hold what that needs of the window. */
    void shutGateFrom(long number) {
        gateFrom = number;
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
        if (record.state != IncomingOperation.State.HELD) {
            running--;
            record.isCancelled = true;
            actions.cancel(record);
        }
        if (record.deadline != 0) {
            withDeadline--;
        }
        creditOwed += record.requestLength;
        waitingBytes -= record.requestLength;
        record.requestLength = 0;
        record.forgetRequest();
        record.state = IncomingOperation.State.DONE;
        record.status = Status.CANCELLED_RUNNING;
        record.isAnswerRecorded = false; // it is sent to nobody
        record.token = null;
    }

    // ---- after a restart of the process ----

    /** Goes on with what a store has; nothing of it is recorded again before it changes. */
    void restore(long restoredBase, SortedMap<Long, RestoredOperation> restored, long now) {
        base = restoredBase;
        trimmedTo = restoredBase;
        next = restoredBase;
        nextToStart = restoredBase;
        recordedNext = restoredBase;
        toldNext = restoredBase;
        restoredAhead.putAll(restored.tailMap(restoredBase));
        goOnWithRestored(now);
    }

    /** Takes what is restored up to a gap: what is behind it is met again when the peer has filled it. */
    private void goOnWithRestored(long now) {
        for (RestoredOperation known = restoredAhead.remove(next); known != null; known = restoredAhead.remove(next)) {
            if (known.state() == IncomingOperation.State.HELD && known.request() == null) {
                return; // it was not started, and the peer was not told that it was received: it comes again
            }
            take(known, now);
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

    private void take(RestoredOperation known, long now) {
        long deadline = known.deadline() == 0 ? 0 : now + known.deadline();
        IncomingOperation record = new IncomingOperation(core, next, known.flags(), known.digest(), deadline);
        if (next - base == ring.length) {
            grow();
        }
        ring[place(next)] = record;
        record.isRecorded = true;
        next++;
        byte[] request = known.request();
        byte[] response = known.response();
        if (known.state() == IncomingOperation.State.DONE) {
            record.state = IncomingOperation.State.DONE;
            record.status = known.status();
            if (!record.isOneway()) {
                int length = response == null ? 0 : response.length;
                record.response = response(record.number, known.status(), response, 0, length);
                keptBytes += record.response.length;
            }
            record.isAnswerRecorded = true;
        } else if (request != null && (known.state() == IncomingOperation.State.HELD || mayRunAgain(known))) {
            record.mayHaveRun = known.state() != IncomingOperation.State.HELD;
            record.request = request;
            record.requestLength = request.length;
            waitingBytes += request.length;
            if (deadline != 0) {
                withDeadline++;
            }
        } else {
            finish(record, known.status(), response, 0, response == null ? 0 : response.length);
        }
        advanceRecorded();
    }

    private static boolean mayRunAgain(RestoredOperation known) {
        return known.status() == Status.INTERRUPTED_BY_RESTART && (known.flags() & Frames.FLAG_IDEMPOTENT) != 0;
    }
}
