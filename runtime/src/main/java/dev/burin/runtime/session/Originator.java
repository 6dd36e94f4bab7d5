package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.stub.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The operations of this end (2.5): the queue without numbers, and those from {@code firstIncomplete} to {@code next}.
 * Guarded by the session's lock.
 */
final class Originator {

    /** The peer makes room four times while it takes as many as may be outstanding. */
    private static final int LOOKS_IN_WINDOW = 16;

    private final SessionCore core;
    private final SessionSettings settings;
    private final SessionActions actions;
    private @Nullable OutgoingQueue queued; // made by the first that waits, kept until the session rests
    private final NumberRing<OutgoingOperation> ring = new NumberRing<>(); // without those that are over
    private int window;
    private long next = 1;
    private long firstIncomplete = 1;
    private long recordedByPeer = 1; // the peer's receive next
    private long toSend = 1; // numbered operations from here on have not been sent over the current link
    private long credit; // bytes that the current link may still carry
    private long fullCredit;
    private int unacknowledged; // results taken since the peer was told
    private long unacknowledgedBytes;

    /**
     * The last one that was answered, if nothing else was under way: who makes one call after the other needs no other, which saves
     * two thirds of its garbage. With many under way it is new ones that cost less, because they are in the cache.
     */
    private @Nullable OutgoingOperation spare;

    Originator(SessionCore core, SessionSettings settings, SessionActions actions) {
        this.core = core;
        this.settings = settings;
        this.actions = actions;
    }

    long next() {
        return next;
    }

    long firstIncomplete() {
        return firstIncomplete;
    }

    /** Sets how many may be outstanding; once, when the session begins. */
    void open(int agreedWindow) {
        window = agreedWindow;
    }

    /** Continues with another number than 1: of a session whose process has lost its own operations. */
    void continueAt(long number) {
        next = number;
        firstIncomplete = number;
        recordedByPeer = number;
        toSend = number;
    }

    // ---- from the user ----

    /** Whether {@link #small} may have one for a packet of that size. Called without the lock, too: a stale view does no harm. */
    boolean looksSpare(int length) {
        return spare != null && OutgoingOperation.isSmall(length);
    }

    /** What a message becomes, with a copy of its {@link OutgoingOperation#isSmall small} packet. */
    OutgoingOperation small(Message message, byte[] packet, int offset, int length) {
        CallTerms terms = CallTerms.of(message);
        OutgoingOperation next = spare;
        spare = null;
        if (next == null) {
            return terms.operation(message, FrameBuffers.holding(packet, offset, length), length);
        }
        next.become(message, terms, packet, offset, length);
        return next;
    }

    /** Sends an operation or queues it; false when the queue is full. */
    boolean submit(OutgoingOperation operation, long now) {
        if (!isWaiting() && maySend(operation)) {
            number(operation);
            transmit(operation, now, 0);
            return true;
        }
        OutgoingQueue waiting = makeQueued();
        if (waiting.usual.size() >= settings.queueLimit()
                || (waiting.bytes() > 0 && waiting.bytes() + operation.length > settings.queueBytes())) {
            return false;
        }
        operation.queuedAt = now;
        if (waiting.addBehind(operation)) {
            pump(now);
        }
        return true;
    }

    /** Queues operations that were taken before, in front of the others: the limits do not count again. */
    void requeue(List<OutgoingOperation> operations) {
        for (int i = operations.size() - 1; i >= 0; i--) {
            makeQueued().addFirst(operations.get(i));
        }
    }

    /**
     * Whether so many wait to be sent that the thread which goes on sending is to see whether the peer makes room: now and then, as
     * each look is a system call. Called without the lock, too: a stale view does no harm.
     */
    boolean isToLookForRoom() {
        OutgoingQueue waiting = queued;
        int count = waiting == null ? 0 : waiting.usual.size();
        return count > 0 && count % Math.max(1, window / LOOKS_IN_WINDOW) == 0;
    }

    private OutgoingQueue makeQueued() {
        OutgoingQueue waiting = queued == null ? new OutgoingQueue() : queued;
        queued = waiting;
        return waiting;
    }

    private boolean isWaiting() {
        return hasQueued() || toSend < next;
    }

    /** Whether a nested operation would have to wait for room in the window, where it may be waited for itself. */
    boolean isWindowFull() {
        int waiting = queued == null ? 0 : queued.nestedCount();
        return window > 0 && next - firstIncomplete + waiting >= window;
    }

    private boolean maySend(OutgoingOperation operation) {
        // The last quarter of the window is for nested operations, so that those that wait for them cannot take it all.
        int most = operation.isNested() ? window : window - window / 4;
        return core.maySend(operation.isInit())
                && next - firstIncomplete < most
                && hasCredit(operation.length)
                && !isExhausted();
    }

    /** Whether there are no further numbers: another session begins at 1 again (2.16). */
    boolean isExhausted() {
        return next >= Frames.OPERATION_LIMIT;
    }

    /** An operation larger than all credit may go when the peer has as much as it gave at first. */
    private boolean hasCredit(int length) {
        return credit >= length || credit >= fullCredit;
    }

    private void number(OutgoingOperation operation) {
        operation.number = next++;
        operation.state = OutgoingOperation.State.SENT;
        operation.digest = core.usesDigests() ? Proofs.digest(operation.buffer, Frames.PACKET_AT, operation.length) : 0;
        ring.put(operation.number, operation, firstIncomplete);
        toSend = next;
    }

    private void transmit(OutgoingOperation operation, long now, int extraFlags) {
        credit -= operation.length;
        byte[] buffer = operation.buffer;
        int at = Frames.ROOM;
        Frames.putCommon(buffer, at, Frames.REQ, operation.flags | extraFlags);
        core.acknowledgements.stamp(buffer, at, operation.number);
        int left =
                operation.deadline == 0 ? 0 : (int) Math.min(Integer.MAX_VALUE, Math.max(1, operation.deadline - now));
        Frames.putInt(buffer, at + Frames.DEADLINE_AT, left);
        Frames.putLong(buffer, at + Frames.DIGEST_AT, operation.digest);
        core.link.send(buffer, at, Frames.REQUEST_HEADER + operation.length, !operation.isOneway());
    }

    /** Sends what may be sent: first what has a number already, then what the initial state needs, then the rest. */
    void pump(long now) {
        if (!core.isAttached()) {
            return;
        }
        while (toSend < next) {
            OutgoingOperation operation = ring.get(toSend);
            if (operation != null && !isComplete(operation)) {
                if (operation.state == OutgoingOperation.State.ABANDONED) {
                    core.acknowledgements.sendData(
                            Frames.REQ, operation.flags | Frames.FLAG_SKIP, operation.number, 12);
                } else if (!hasCredit(operation.length)) {
                    return;
                } else {
                    transmit(operation, now, Frames.FLAG_RESEND);
                }
            }
            toSend++;
        }
        if (queued != null) {
            pump(queued, now);
        }
    }

    private void pump(OutgoingQueue all, long now) {
        if (isExhausted()) {
            failAwaited(all);
        }
        boolean room = pump(all, all.initial, now);
        room |= pump(all, all.nested, now);
        if (all.initial.isEmpty() && all.nested.isEmpty()) { // else small operations would take what those wait for
            room |= pump(all, all.usual, now);
        }
        if (room) {
            actions.roomInQueue();
        }
    }

    /** The session ends when what is under way is complete, and that may wait for these. */
    private void failAwaited(OutgoingQueue all) {
        failAwaited(all, all.nested);
        failAwaited(all, all.initial);
    }

    private void failAwaited(OutgoingQueue all, SparseQueue<OutgoingOperation> awaited) {
        for (OutgoingOperation first = awaited.peek(); first != null; first = awaited.peek()) {
            all.removeFirst(awaited);
            end(first);
            actions.failed(first, first.known(Outcome.NOT_EXECUTED), Submission.ENDED.text());
        }
    }

    /** Fails the operations of the user's that have been queued for so many milliseconds. */
    void failWaiting(long most, long now) {
        OutgoingQueue all = queued;
        if (all == null) {
            return;
        }
        boolean room = false;
        for (OutgoingOperation first = all.usual.peek();
                first != null && now - first.queuedAt >= most; // they were queued in this order
                first = all.usual.peek()) {
            all.removeFirst(all.usual);
            end(first);
            actions.failed(
                    first,
                    first.known(Outcome.NOT_EXECUTED),
                    "it waited " + most + " ms for the session to be up (option Lifecycle.callWait)");
            room = true;
        }
        if (room) {
            actions.roomInQueue();
        }
    }

    private boolean pump(OutgoingQueue all, SparseQueue<OutgoingOperation> waiting, long now) {
        boolean sent = false;
        for (OutgoingOperation first = waiting.peek(); first != null && maySend(first); first = waiting.peek()) {
            all.removeFirst(waiting);
            if (core.isTooLarge(first)) {
                end(first);
                actions.failed(first, first.known(Outcome.NOT_EXECUTED), Submission.TOO_LARGE.text());
            } else {
                number(first);
                transmit(first, now, 0);
            }
            sent = true;
        }
        return sent;
    }

    /** Nobody waits for an operation any more (2.10): what is known of it then. */
    Outcome abandon(OutgoingOperation operation) {
        switch (operation.state) {
            case QUEUED -> {
                boolean wasQueued = queued != null && queued.remove(operation);
                end(operation);
                if (wasQueued) {
                    actions.roomInQueue();
                }
                return operation.known(Outcome.NOT_EXECUTED);
            }
            case SENT -> {
                operation.state = OutgoingOperation.State.ABANDONED;
                operation.dropBuffer(); // what is sent from now on is a SKIP
                if (core.isAttached() && operation.number < toSend) {
                    core.acknowledgements.sendData(Frames.CANCEL, 0, operation.number, 0);
                }
                return Outcome.UNKNOWN;
            }
            case ABANDONED, ENDED -> {
                return Outcome.UNKNOWN;
            }
        }
        return Outcome.UNKNOWN;
    }

    // ---- from the peer ----

    /** An answer or a refusal; it counts once. */
    void answered(long number, Status status, byte[] data, int offset, int length) {
        if (number >= next) {
            throw new ProtocolException(
                    "a RES for operation " + number + ", where " + next + " is the next to be sent");
        }
        OutgoingOperation operation = number < firstIncomplete ? null : ring.get(number);
        if (operation == null || isComplete(operation)) {
            return; // a repeat
        }
        boolean isWanted = operation.state == OutgoingOperation.State.SENT;
        ring.remove(number);
        unacknowledged++;
        unacknowledgedBytes += length;
        boolean isRepeatable = status == Status.INTERRUPTED_BY_RESTART && operation.isIdempotent();
        if (isWanted && (status == Status.DRAINING || isRepeatable)) {
            operation.mayHaveRun |= isRepeatable;
            core.ending.refusedForDrain(operation);
        } else if (isWanted && status == Status.OK) {
            actions.answered(operation, data, offset, length);
            endAnswered(operation);
        } else {
            end(operation);
            if (isWanted) {
                String text = FrameReader.lenientText(data, offset, length);
                actions.failed(
                        operation,
                        operation.known(status.outcome()),
                        text.isEmpty() ? status.text() : status.text() + ": " + text);
            }
        }
        advance();
    }

    private void endAnswered(OutgoingOperation operation) {
        if (operation.number + 1 == next
                && operation.number == firstIncomplete
                && OutgoingOperation.isSmall(operation.length)) {
            operation.state = OutgoingOperation.State.ENDED;
            spare = operation;
        } else {
            end(operation);
        }
    }

    private static void end(OutgoingOperation operation) {
        operation.state = OutgoingOperation.State.ENDED;
        operation.dropBuffer();
    }

    /** The peer has recorded all operations below: one-way ones are over with that. */
    void recorded(long receiveNext) {
        if (receiveNext > next) {
            throw new ProtocolException("operations up to " + receiveNext + " are said to be received, where " + next
                    + " is the next to be sent");
        }
        if (receiveNext > recordedByPeer) {
            recordedByPeer = receiveNext;
            advance();
        }
    }

    private boolean isComplete(OutgoingOperation operation) {
        return operation.state == OutgoingOperation.State.ENDED
                || (operation.isOneway() && operation.number < recordedByPeer);
    }

    private void advance() {
        long before = firstIncomplete;
        while (firstIncomplete < next) {
            OutgoingOperation first = ring.get(firstIncomplete);
            if (first != null) {
                if (!isComplete(first)) {
                    break;
                }
                end(first);
                ring.remove(firstIncomplete);
            }
            firstIncomplete++;
        }
        toSend = Math.max(toSend, firstIncomplete);
        if (firstIncomplete > before) {
            core.acknowledgements.soon();
        }
    }

    void addCredit(int bytes) {
        credit += bytes;
    }

    /** Whether so much is unacknowledged that the peer should be told now. */
    boolean shouldAcknowledge() {
        return unacknowledged * 4L >= window || unacknowledgedBytes * 4 >= settings.recordBytes();
    }

    void acknowledged() {
        unacknowledged = 0;
        unacknowledgedBytes = 0;
    }

    // ---- links ----

    /** A new link begins; what the peer has not recorded is to be sent over it. */
    void attach(int newCredit) {
        credit = newCredit;
        fullCredit = newCredit;
        toSend = Math.max(firstIncomplete, recordedByPeer);
    }

    /** Cancels again what was given up and has been received: the first CANCEL may be lost. */
    void cancelAgain() {
        for (long number = firstIncomplete; number < toSend; number++) {
            OutgoingOperation operation = ring.get(number);
            if (operation != null && operation.state == OutgoingOperation.State.ABANDONED && !isComplete(operation)) {
                core.acknowledgements.sendData(Frames.CANCEL, 0, number, 0);
            }
        }
    }

    /** The results that this end has beyond the first one missing. */
    Ranges have() {
        Ranges.Collector have = new Ranges.Collector();
        for (long number = firstIncomplete; number < next; number++) {
            OutgoingOperation operation = ring.get(number);
            if (operation == null || isComplete(operation)) {
                have.add(number);
            }
        }
        return have.ranges();
    }

    /** Whether nothing waits and nothing is outstanding. */
    boolean isQuiet() {
        return !hasQueued() && isComplete();
    }

    /** Whether nothing that has a number is outstanding. */
    boolean isComplete() {
        return firstIncomplete == next;
    }

    boolean hasQueued() {
        return queued != null && !queued.isEmpty();
    }

    /** Nothing goes on. */
    void rest() {
        spare = null;
        if (isComplete()) {
            ring.shrink();
        }
        if (!hasQueued()) {
            queued = null;
        }
    }

    // ---- the end ----

    /** Takes all operations out, those with numbers first, in order. Those that are over are not among them. */
    List<OutgoingOperation> takeAll() {
        List<OutgoingOperation> all = new ArrayList<>();
        for (long number = firstIncomplete; number < next; number++) {
            OutgoingOperation operation = ring.get(number);
            if (operation != null && operation.state == OutgoingOperation.State.SENT && !isComplete(operation)) {
                all.add(operation);
            }
        }
        if (queued != null) {
            queued.moveTo(all);
        }
        firstIncomplete = next;
        toSend = next;
        return all;
    }
}
