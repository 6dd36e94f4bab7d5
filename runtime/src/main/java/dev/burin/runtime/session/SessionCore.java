package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A session: what outlives its links, the same at both ends (part 2). Pure: no I/O, no threads, no clock; all methods are to be
 * called under one lock, with the time in milliseconds on a clock that never goes back.
 *
 * <p>How a link is attached is decided by {@link Connector} and {@link Acceptor}; from then on frames come to {@link #input}.
 */
final class SessionCore {
    private final SessionSettings settings;
    private final SessionActions actions;
    private final Originator originator;
    private final Records records;
    private final Deque<OutgoingOperation> movable = new ArrayDeque<>(); // refused by a peer that is being stopped

    private volatile @Nullable SessionLink link;
    private volatile @Nullable SessionId id; // null before it is open
    private SessionLimits peer = SessionSettings.DEFAULT.limits();
    private boolean begun;
    private boolean digestsGranted;
    private boolean ended;

    private int generation = 1; // of the initial state of this end
    private boolean ready; // this end has set it up
    private int readySent; // the generation that the peer was told, or is being told
    private boolean peerReady;
    private boolean gateTold;

    private int holds; // of this end
    private int peerHolds;
    private boolean peerDraining;
    private byte[] drain = {}; // the DRAIN that was sent, if one was
    private boolean detaching; // DETACH is out
    private boolean closing; // this end wants to end the session
    private boolean closeSent;
    private boolean closeAnswered;
    private boolean peerClosing; // the other end does
    private String closeText = "";
    private Rejection closeCode = Rejection.CLOSED;

    Fault fault = Fault.NONE;
    private boolean acknowledge; // something is to be acknowledged
    private long acknowledgeAt; // and when at the latest
    private long heardAt;
    private long pingAt;
    private long answerBy; // for DETACH and CLOSE
    private long now;

    SessionCore(SessionSettings settings, SessionActions actions, OperationLog log) {
        this.settings = settings;
        this.actions = actions;
        this.originator = new Originator(this, settings, actions);
        this.records = new Records(this, settings, actions, log);
    }

    // ---- what the two halves ask ----

    boolean isAttached() {
        return link != null;
    }

    boolean isGateOpen() {
        return ready && peerReady;
    }

    boolean isEnded() {
        return ended;
    }

    boolean usesDigests() {
        return digestsGranted;
    }

    int peerMaxFrame() {
        return peer.maxFrame();
    }

    /** Whether the peer would not take a request of that size. */
    boolean isTooLarge(OutgoingOperation operation) {
        return operation.length > peer.maxFrame() - Frames.REQUEST_HEADER;
    }

    boolean maySend(boolean isInit) {
        return link != null && !detaching && !peerDraining && !peerClosing && (isInit || isGateOpen());
    }

    /** Writes the numbers that every data frame carries. */
    void stamp(byte[] buffer, int at, long operation) {
        Frames.putLong(buffer, at + Frames.OPERATION_AT, operation);
        Frames.putLong(buffer, at + Frames.FIRST_INCOMPLETE_AT, originator.firstIncomplete());
        Frames.putLong(buffer, at + Frames.RECEIVE_NEXT_AT, records.toldNext());
        acknowledge &= records.owesCredit();
        originator.acknowledged();
        records.acknowledged();
    }

    void send(byte[] buffer, int offset, int length, boolean isWaitedFor) {
        Objects.requireNonNull(link).send(buffer, offset, length, isWaitedFor);
    }

    /** Sends a frame that has a data part and {@code extra} bytes of zero. */
    void sendData(int type, int flags, long operation, int extra) {
        byte[] buffer = new byte[Frames.ROOM + Frames.DATA + extra];
        Frames.putCommon(buffer, Frames.ROOM, type, flags);
        stamp(buffer, Frames.ROOM, operation);
        send(buffer, Frames.ROOM, Frames.DATA + extra, false);
    }

    private void sendFrame(byte[] done) {
        SessionLink current = link;
        if (current != null) {
            current.send(done, Frames.ROOM, done.length - Frames.ROOM, false);
        }
    }

    void acknowledgeSoon() {
        if (!acknowledge) {
            acknowledge = true;
            acknowledgeAt = now + settings.ackDelay();
        }
        acknowledgeIfDue();
    }

    /** Sends an ACK when much is to be acknowledged, or has been for long. */
    void acknowledgeIfDue() {
        if (link == null) {
            return;
        }
        if (records.owesCredit() && !acknowledge) {
            acknowledge = true;
            acknowledgeAt = now + settings.ackDelay();
        }
        if (originator.shouldAcknowledge() || records.shouldAcknowledge() || (acknowledge && now >= acknowledgeAt)) {
            sendAcknowledgement();
        }
    }

    private void sendAcknowledgement() {
        byte[] buffer = new byte[Frames.ROOM + Frames.DATA + 4];
        Frames.putCommon(buffer, Frames.ROOM, Frames.ACK, 0);
        Frames.putInt(buffer, Frames.ROOM + Frames.DATA, records.takeCreditOwed());
        stamp(buffer, Frames.ROOM, 0);
        send(buffer, Frames.ROOM, Frames.DATA + 4, false);
    }

    /** An operation was refused because the peer is being stopped: it goes to the next session, if there is one. */
    void movable(OutgoingOperation operation) {
        operation.state = OutgoingOperation.State.QUEUED;
        operation.number = 0;
        if (peerDraining) {
            movable.add(operation);
        } else {
            originator.requeue(List.of(operation)); // the refusal is from before its process was restarted
        }
    }

    // ---- links ----

    /** The session begins over its first link. */
    void begin(SessionLink first, SessionLimits peerLimits, int granted, long time) {
        now = time;
        begun = true;
        digestsGranted = settings.digests() && (granted & Frames.GRANT_DIGESTS) != 0;
        int window = Math.max(1, Math.min(settings.limits().window(), peerLimits.window()));
        originator.open(window);
        records.open(window);
        use(first, peerLimits);
        goOn(Ranges.EMPTY);
    }

    /** Repeats the beginning over another link, because the peer cannot know of the first one. */
    void beginAgain(SessionLink again, SessionLimits peerLimits, long time) {
        now = time;
        use(again, peerLimits);
        goOn(Ranges.EMPTY);
    }

    boolean hasBegun() {
        return begun;
    }

    /** What this end offers over the next link; to be asked once for each, directly before it is used. */
    SessionLimits offer() {
        return settings.limits().withCredit(records.attach());
    }

    Summary summary() {
        return new Summary(
                originator.next(),
                originator.firstIncomplete(),
                records.tellNext(),
                ready ? generation : generation - 1,
                originator.have());
    }

    /** Checks what the peer says of itself (2.4), before anything changes. */
    void check(Summary theirs) {
        if (theirs.next() < records.next()) {
            throw new ProtocolException("its next operation is " + theirs.next() + ", and " + records.next()
                    + " is the next to be received");
        }
        records.checkResume(theirs.firstIncomplete());
        if (theirs.receiveNext() > originator.next()) {
            throw new ProtocolException("it has received operations up to " + theirs.receiveNext() + ", and "
                    + originator.next() + " is the next to be sent");
        }
    }

    /** Goes on over a new link, after the peer was told or has told what is known. */
    void resume(SessionLink next, SessionLimits peerLimits, Summary theirs, long time) {
        now = time;
        check(theirs);
        use(next, peerLimits);
        records.trim(theirs.firstIncomplete());
        originator.recorded(theirs.receiveNext());
        originator.attach(peerLimits.credit());
        if (settings.initialiseAlways() && ready) {
            generation++;
            records.shutGateFrom(theirs.next());
            ready = false;
            gateTold = false;
        }
        peerReady = theirs.generation() > 0; // a peer that was restarted is not
        goOn(theirs.have());
    }

    private void use(SessionLink next, SessionLimits peerLimits) {
        SessionLink old = link;
        link = next;
        peer = peerLimits;
        originator.attach(peerLimits.credit());
        heardAt = now;
        pingAt = 0;
        detaching = false;
        peerDraining = false; // it says these again, unless its process was restarted
        peerClosing = false;
        peerHolds = 0;
        readySent = 0;
        originator.requeue(takeMovable());
        if (old != null) {
            old.abort("the session goes on over another connection");
        }
    }

    /** Another link is about to be used: what the current one still delivers is not to be taken any more (2.8). */
    void replaceLink() {
        SessionLink old = link;
        if (old != null) {
            lost(old);
            old.close("another connection takes its place");
        }
    }

    private void goOn(Ranges have) {
        if (drain.length > 0) {
            sendFrame(drain); // before what is refused
        }
        if (holds > 0) {
            sendHold();
        }
        sendReady();
        records.sendMissing(have);
        originator.cancelAgain();
        openGate();
        records.startHeld(now);
        originator.pump(now);
        if (closeSent) {
            closeSent = false;
            closeIfDone();
        }
    }

    /** A link is lost, or was closed for idleness. Nothing else happens: what runs goes on, and who waits goes on waiting. */
    void lost(SessionLink lost) {
        if (isCurrent(lost)) {
            link = null;
            detaching = false;
        }
    }

    @SuppressWarnings("ReferenceEquality") // this link, not one like it
    boolean isCurrent(SessionLink asked) {
        return link == asked;
    }

    // ---- input ----

    /** Takes a frame; what comes over another link than the current one is dropped (2.8). */
    void input(SessionLink from, byte[] data, int offset, int length, long time) {
        if (!isCurrent(from) || ended) {
            actions.fenced();
            return;
        }
        now = time;
        heardAt = time;
        pingAt = 0;
        try {
            take(data, offset, length);
        } catch (ProtocolException e) {
            violated(String.valueOf(e.getMessage()));
        }
    }

    private void take(byte[] data, int offset, int length) {
        if (length < Frames.COMMON || !Frames.isFrame(data, offset) || data[offset + 1] != Frames.VERSION) {
            throw new ProtocolException("what came is no frame of version " + Frames.VERSION);
        }
        if (length > settings.limits().maxFrame()) {
            throw new ProtocolException("a frame has " + length + " bytes, where "
                    + settings.limits().maxFrame() + " are allowed (option Session.maxFrame)");
        }
        int type = data[offset + Frames.TYPE_AT] & 0xff;
        int flags = data[offset + Frames.FLAGS_AT] & 0xff;
        switch (type) {
            case Frames.REQ -> {
                long operation = dataPart(data, offset, length, Frames.REQUEST_HEADER);
                if (operation == 0) {
                    throw new ProtocolException("a REQ has no number");
                }
                calledBack();
                records.request(
                        operation,
                        flags,
                        Frames.getInt(data, offset + Frames.DEADLINE_AT),
                        Frames.getLong(data, offset + Frames.DIGEST_AT),
                        data,
                        offset + Frames.REQUEST_HEADER,
                        length - Frames.REQUEST_HEADER,
                        now);
            }
            case Frames.RES -> {
                long operation = dataPart(data, offset, length, Frames.RESPONSE_HEADER);
                originator.answered(
                        operation,
                        Status.of(data[offset + Frames.STATUS_AT] & 0xff),
                        data,
                        offset + Frames.RESPONSE_HEADER,
                        length - Frames.RESPONSE_HEADER);
            }
            case Frames.ACK -> {
                dataPart(data, offset, length, Frames.DATA + 4);
                int added = Frames.getInt(data, offset + Frames.DATA);
                originator.addCredit(added < 0 ? Integer.MAX_VALUE : added);
            }
            case Frames.CANCEL -> records.cancel(dataPart(data, offset, length, Frames.DATA));
            case Frames.PING -> {
                dataPart(data, offset, length, Frames.DATA + 8);
                sendToken(Frames.PONG, Frames.getLong(data, offset + Frames.DATA));
            }
            case Frames.PONG -> dataPart(data, offset, length, Frames.DATA + 8);
            case Frames.READY -> ready(new FrameReader(data, offset, length).u32());
            case Frames.HOLD -> held(new FrameReader(data, offset, length).size());
            case Frames.DRAIN -> peerDraining = true;
            case Frames.DETACH -> askedToDetach(new FrameReader(data, offset, length).size());
            case Frames.DETACH_OK -> {
                if (detaching) {
                    detaching = false;
                    link = null;
                    actions.detached();
                }
            }
            case Frames.CLOSE -> closedByPeer(new FrameReader(data, offset, length));
            case Frames.CLOSE_OK -> closeAnswered = closeSent;
            case Frames.ERROR -> {
                FrameReader in = new FrameReader(data, offset, length);
                Rejection code = Rejection.of(in.u16());
                end(code, "the peer refused what it was sent: " + in.optionalText());
            }
            default -> {
                if (type < Frames.FIRST_OPTIONAL) {
                    throw new ProtocolException(
                            "a frame has the type " + Integer.toHexString(type) + ", which does not belong here");
                }
            }
        }
        if (!ended) {
            records.startHeld(now);
            originator.pump(now);
            closeIfDone();
        }
    }

    /** Takes the acknowledgements that a data frame carries; its operation. */
    private long dataPart(byte[] data, int offset, int length, int least) {
        if (length < least) {
            throw new ProtocolException(
                    "a data frame has " + length + " bytes, where at least " + least + " are needed");
        }
        long operation = counter(data, offset + Frames.OPERATION_AT);
        records.trim(counter(data, offset + Frames.FIRST_INCOMPLETE_AT));
        originator.recorded(counter(data, offset + Frames.RECEIVE_NEXT_AT));
        return operation;
    }

    private static long counter(byte[] data, int at) {
        long value = Frames.getLong(data, at);
        if (value < 0 || value >= Frames.COUNTER_LIMIT) {
            throw new ProtocolException("a counter is " + Long.toUnsignedString(value) + ", which is not below 2^62");
        }
        return value;
    }

    /** The rules are broken: nothing that such a peer says can be relied on. */
    void violated(String why) {
        sendFrame(HandshakeCodec.error(Rejection.PROTOCOL, why));
        end(Rejection.PROTOCOL, why);
    }

    // ---- operations ----

    /** Takes an operation of the user's; whether it was sent or queued, or why not. */
    Submission submit(OutgoingOperation operation, long time) {
        now = time;
        if (ended || (closing && !operation.isNested())) {
            return Submission.ENDED;
        }
        if (begun && isTooLarge(operation)) {
            return Submission.TOO_LARGE;
        }
        if (operation.isNested() && originator.isWindowFull()) {
            return Submission.OVERLOAD;
        }
        return originator.submit(operation, time) ? Submission.TAKEN : Submission.QUEUE_FULL;
    }

    /** Takes operations over from a session that is over, before those of its own. */
    void requeue(List<OutgoingOperation> operations) {
        originator.requeue(operations);
    }

    /** Takes all operations out of a session that has never begun. */
    List<OutgoingOperation> takeQueued() {
        return originator.takeAll();
    }

    /** Nobody waits for an operation any more (2.10); what is known of it. */
    Outcome abandon(OutgoingOperation operation, long time) {
        now = time;
        if (movable.remove(operation)) {
            return operation.known(Outcome.NOT_EXECUTED);
        }
        Outcome outcome = originator.abandon(operation);
        closeIfDone();
        return outcome;
    }

    /** As {@link Records#begin}. */
    boolean begin(IncomingOperation operation, long time) {
        now = time;
        return !ended && records.begin(operation, time);
    }

    /** As {@link Records#complete}. */
    void complete(
            IncomingOperation operation, Status status, byte @Nullable [] buffer, int offset, int length, long time) {
        now = time;
        if (ended) {
            return;
        }
        records.complete(operation, status, buffer, offset, length);
        records.startHeld(now);
        closeIfDone();
    }

    /** The log has what it was given by {@link OperationLog#accept}. */
    void recorded(IncomingOperation operation, long time) {
        now = time;
        if (!ended) {
            records.recorded(operation);
        }
    }

    /** The log has what it was given by {@link OperationLog#start}. */
    void startRecorded(IncomingOperation operation, long time) {
        now = time;
        if (!ended) {
            records.startRecorded(operation);
        }
    }

    /** The log has what it was given by {@link OperationLog#done}. */
    void answerRecorded(IncomingOperation operation, long time) {
        now = time;
        if (!ended) {
            records.answerRecorded(operation);
        }
    }

    // ---- the gate (2.11) ----

    /** This end has set up its initial state. */
    void ready(long time) {
        now = time;
        ready = true;
        sendReady();
        openGate();
        records.startHeld(now);
        originator.pump(now);
    }

    private void sendReady() {
        if (ready && readySent < generation && link != null) {
            readySent = generation;
            sendFrame(new FrameWriter(Frames.READY).u32(generation).done());
        }
    }

    private void ready(int theirs) {
        if (theirs > 0) {
            peerReady = true;
            openGate();
        }
    }

    private void openGate() {
        if (isGateOpen() && !gateTold) {
            gateTold = true;
            actions.gateOpened();
        }
    }

    /** Whether this end has to set up its initial state. */
    boolean mustInitialise() {
        return !ready;
    }

    // ---- idle stop (2.12) ----

    /** How many idle blocks this end holds; a client is kept up by those of its server. */
    void hold(int count, long time) {
        now = time;
        holds = count;
        sendHold();
    }

    private void sendHold() {
        sendFrame(new FrameWriter(Frames.HOLD).u32(holds).done());
    }

    private void held(int count) {
        peerHolds = count;
        if (count > 0) {
            calledBack();
        }
    }

    /** The peer has something for this end after all. */
    private void calledBack() {
        if (detaching) {
            detaching = false;
            actions.detachCalledOff();
        }
    }

    /** Whether nothing is under way in either direction, and no block is held at the other end. */
    boolean isQuiet() {
        return originator.isQuiet() && records.isQuiet() && peerHolds == 0 && movable.isEmpty();
    }

    /** Asks the peer to agree that the link be closed until somebody needs it; whether that was possible. */
    boolean detach(long time) {
        now = time;
        if (link == null || !isGateOpen() || !isQuiet() || detaching || closing || peerClosing) {
            return false;
        }
        sendAcknowledgement();
        detaching = true;
        answerBy = now + settings.closeTimeout();
        sendFrame(new FrameWriter(Frames.DETACH)
                .u32(settings.limits().idleLease())
                .done());
        return true;
    }

    private void askedToDetach(int lease) {
        if (originator.isQuiet() && records.isQuiet() && holds == 0 && movable.isEmpty() && !closing) {
            int granted = Math.min(lease, settings.limits().idleLease());
            sendFrame(new FrameWriter(Frames.DETACH_OK).u32(granted).done());
            link = null; // what comes from now on waits for the next link
            actions.detached();
        }
    }

    // ---- the end (2.13) ----

    /** Tells the peer to send nothing new; what is under way is finished. */
    void drain(int grace, String text, long time) {
        now = time;
        drain = new FrameWriter(Frames.DRAIN)
                .u64(records.refuseNew())
                .u32(grace)
                .u16(Rejection.DRAINING.code())
                .text(text)
                .done();
        sendFrame(drain);
    }

    /** Ends the session when the operations under way in both directions are complete. */
    void close(Rejection code, String text, long time) {
        now = time;
        closing = true;
        closeCode = code;
        closeText = text;
        closeIfDone();
    }

    private void closedByPeer(FrameReader in) {
        closeCode = Rejection.of(in.u16());
        closeText = in.optionalText();
        peerClosing = true;
        closeIfDone();
    }

    private void closeIfDone() {
        if (ended || !originator.isComplete()) {
            return;
        }
        if (closeAnswered && records.isDone()) {
            end(closeCode, closeText);
        } else if (link == null) {
            return; // it goes on over the next one
        } else if (peerClosing && records.isDone()) {
            sendFrame(new FrameWriter(Frames.CLOSE_OK).done());
            end(closeCode, closeText);
        } else if (!closeSent && (originator.isExhausted() || (closing && !hasSendable()))) {
            sendAcknowledgement();
            closeSent = true;
            answerBy = now + settings.closeTimeout();
            sendFrame(new FrameWriter(Frames.CLOSE)
                    .u16(closeCode.code())
                    .text(closeText)
                    .done());
        }
    }

    /** Whether what is queued can still go over this session; what is left goes to the next one. */
    private boolean hasSendable() {
        return originator.hasQueued() && isGateOpen() && !peerDraining && !peerClosing;
    }

    /**
     * Ends the session here. The operations of this end are told what is known of them (2.9), unless they were {@link
     * #takeMovable taken} before.
     */
    void end(Rejection reason, String text) {
        end(reason, text, 0, Ranges.EMPTY);
    }

    /**
     * As {@link #end(Rejection, String)}, when the peer says what it has received.
     *
     * @param receiveNext 0 when it does not
     */
    void end(Rejection reason, String text, long receiveNext, Ranges done) {
        if (ended) {
            return;
        }
        ended = true;
        List<OutgoingOperation> unsent = new ArrayList<>();
        for (OutgoingOperation operation : originator.takeAll()) {
            Outcome outcome = operation.known(outcome(operation, receiveNext, done));
            boolean isRepeatable = outcome == Outcome.NOT_EXECUTED
                    || operation.isIdempotent()
                    || (fault == Fault.MOVE_EVERYTHING && reason == Rejection.EXPIRED);
            if (isRepeatable && !operation.isInit()) { // a new session sets up its initial state anew
                operation.state = OutgoingOperation.State.QUEUED;
                operation.number = 0;
                operation.mayHaveRun = outcome != Outcome.NOT_EXECUTED;
                unsent.add(operation);
            } else {
                operation.state = OutgoingOperation.State.ENDED;
                actions.failed(operation, outcome, text);
            }
        }
        movable.addAll(unsent);
        records.abandonAll();
        SessionLink current = link;
        link = null;
        if (current != null) {
            current.close(text);
        }
        actions.ended(reason, text);
    }

    private static Outcome outcome(OutgoingOperation operation, long receiveNext, Ranges done) {
        if (operation.number == 0 || (receiveNext > 0 && operation.number >= receiveNext)) {
            return Outcome.NOT_EXECUTED;
        }
        return done.contains(operation.number) ? Outcome.EXECUTED : Outcome.UNKNOWN;
    }

    /** After the end: operations that were not executed, or may be again. They go to the next session, or fail. */
    List<OutgoingOperation> takeMovable() {
        List<OutgoingOperation> all = new ArrayList<>(movable);
        movable.clear();
        return all;
    }

    void setId(SessionId named) {
        id = named;
    }

    /** Names an operation of the peer, as of {@link OperationKey}; null before the session has a name. */
    @Nullable
    String keyOf(long operation) {
        SessionId named = id;
        return named == null ? null : new OperationKey(named, operation).toString();
    }

    /** Whether something is under way, in either direction. */
    boolean hasUnfinished() {
        return !ended && !(originator.isQuiet() && records.isDone());
    }

    /** Whether nothing runs or waits at this end. */
    boolean hasRun() {
        return records.isDone();
    }

    /** What the peer of a session that is over may be told of its operations. */
    Ranges done() {
        return records.done();
    }

    /** The operations of the peer below this one may have been executed; those from it on never will be. */
    long receiveNext() {
        return records.next();
    }

    // ---- time ----

    /** To be called now and then: acknowledges, asks whether the peer is there, gives up what is not answered. */
    void tick(long time) {
        now = time;
        if (ended) {
            return;
        }
        records.checkDeadlines(time);
        records.startHeld(time);
        closeIfDone();
        SessionLink current = link;
        if (current == null) {
            return;
        }
        acknowledgeIfDue();
        if (closeSent && !records.isDone()) {
            answerBy = time + settings.closeTimeout(); // it cannot answer yet: this end runs its operations
        }
        boolean unanswered = (detaching || closeSent) && time >= answerBy;
        int keepAlive = settings.limits().keepAlive();
        long silence = time - heardAt;
        if (unanswered) {
            drop(current, "the peer did not answer within " + settings.closeTimeout() + " ms");
        } else if (keepAlive > 0 && silence >= 2L * keepAlive + 5_000) {
            drop(current, "nothing was heard of the peer for " + silence + " ms (option Session.keepAlive)");
        } else if (keepAlive > 0 && silence >= keepAlive && time >= pingAt) {
            pingAt = time + keepAlive;
            sendToken(Frames.PING, time);
        }
    }

    private void drop(SessionLink current, String why) {
        lost(current);
        current.abort(why);
    }

    private void sendToken(int type, long token) {
        byte[] buffer = new byte[Frames.ROOM + Frames.DATA + 8];
        Frames.putCommon(buffer, Frames.ROOM, type, 0);
        Frames.putLong(buffer, Frames.ROOM + Frames.DATA, token);
        stamp(buffer, Frames.ROOM, 0);
        send(buffer, Frames.ROOM, Frames.DATA + 8, false);
    }

    /** The peer's process has been restarted: nobody waits for the answers to what it had under way. */
    void peerRestarted() {
        records.abandonCalls();
    }

    /**
     * For a session whose process was restarted: its own operations before that are lost with their callers. To be called
     * before the first resume, with the number that the peer expects next.
     */
    void restart(long ownNext) {
        originator.continueAt(ownNext);
    }

    /** For tests: both directions begin with this number. */
    void startAt(long number) {
        originator.continueAt(number);
        records.restore(number, new TreeMap<>(), now);
    }

    /**
     * For a session whose process was restarted: goes on with what a store has of the peer's operations, before the first
     * resume.
     *
     * @param base the peer has the results of all operations below
     */
    void restore(int granted, int window, long base, SortedMap<Long, RestoredOperation> restored, long time) {
        now = time;
        begun = true;
        digestsGranted = settings.digests() && (granted & Frames.GRANT_DIGESTS) != 0;
        originator.open(window);
        records.open(window);
        records.restore(base, restored, time);
        peerReady = records.hasBeyondInit(); // which it does not send before
    }

    /** The time of the last event. */
    long time() {
        return now;
    }
}
