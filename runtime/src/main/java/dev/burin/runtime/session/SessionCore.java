package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A session: what outlives its links, the same at both ends (part 2). Pure: no I/O, no threads, no clock; all methods are to be
 * called under one lock, with the time in milliseconds on a clock that never goes back.
 *
 * <p>How a link is attached is decided by {@link Connector} and {@link Acceptor}; from then on frames come to {@link #input}.
 * The parts below each keep one concern of the session, and reach each other through it.
 */
final class SessionCore {
    /** A time that has always passed. */
    static final long AWAKE = Long.MIN_VALUE;

    /** A time that does not come. */
    static final long NEVER = Long.MAX_VALUE;

    final CurrentLink link = new CurrentLink();
    final Originator originator;
    final Records records;
    final Acknowledgements acknowledgements;
    final KeepAlive keepAlive;
    final InitialisationGate gate;
    final Detachment detachment;
    final Ending ending;
    private final Inbound inbound;
    private final SessionSettings settings;
    private final SessionActions actions;

    private volatile @Nullable SessionId id; // null before it is open
    private boolean begun;
    private boolean digestsGranted;
    private boolean packedArraysGranted;
    private boolean sealed; // nothing is sent that has no number yet
    private boolean settlesLater; // more of the kind is about to happen
    private boolean isAsleep; // until something happens, or it is time for something
    private long now;

    SessionCore(SessionSettings settings, SessionActions actions, OperationLog log) {
        this.settings = settings;
        this.actions = actions;
        this.originator = new Originator(this, settings, actions);
        this.records = new Records(this, settings, actions, log);
        this.acknowledgements = new Acknowledgements(this, settings.ackDelay());
        this.keepAlive = new KeepAlive(this, settings);
        this.gate = new InitialisationGate(this, actions);
        this.detachment = new Detachment(this, actions, settings.limits().idleLease());
        this.ending = new Ending(this, actions);
        this.inbound = new Inbound(this, settings.limits().maxFrame());
    }

    private void happens(long time) {
        now = time;
        wake();
    }

    private void wake() {
        if (isAsleep) {
            isAsleep = false;
            actions.woken();
        }
    }

    // ---- its state ----

    /** Whether it has a link; may be asked without the lock. */
    boolean isAttached() {
        return link.isThere();
    }

    /** Whether both ends have set up their initial state. */
    boolean isGateOpen() {
        return gate.isOpen();
    }

    /** Whether this end has to set up its initial state. */
    boolean mustInitialise() {
        return !gate.isReady();
    }

    boolean isEnded() {
        return ending.isEnded();
    }

    /** Whether nothing is under way in either direction, and no block is held at the other end. */
    boolean isQuiet() {
        return detachment.isQuiet();
    }

    /** Whether something is under way, in either direction. */
    boolean hasUnfinished() {
        return !isEnded() && !(originator.isQuiet() && records.isDone());
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

    /** What time it is; may be asked without the lock. */
    long now() {
        return actions.now();
    }

    /** The time of the last event. */
    long time() {
        return now;
    }

    /** Whether the last event was no more than a tick ago. */
    boolean knowsTime() {
        return isAttached() && !isAsleep;
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

    /**
     * Whether a frame may be sent before all of it stands in its array: nobody makes a digest of it, or stores it. Nor may its size depend
     * on what is in an array, as it does unless they are packed: another thread might change that before the frame is filled.
     */
    boolean takesInserts() {
        return packedArraysGranted && !digestsGranted && records.isAlone();
    }

    /** Whether arrays of primitives may be packed (2.2). */
    boolean packsArrays() {
        return packedArraysGranted;
    }

    // ---- what the originator asks ----

    boolean usesDigests() {
        return digestsGranted;
    }

    /** Whether the peer would not take a request of that size. */
    boolean isTooLarge(OutgoingOperation operation) {
        return operation.length > link.peerMaxFrame() - Frames.REQUEST_HEADER;
    }

    boolean maySend(boolean isInit) {
        return isAttached() && !sealed && !detachment.isAsked() && ending.peerTakesMore() && (isInit || isGateOpen());
    }

    /** Whether operations can be sent; if not, none will be before {@link #unseal}: whoever ends it can say so of them. */
    boolean sealUnlessOpen() {
        sealed = !isAttached() || !isGateOpen();
        return !sealed;
    }

    void unseal(long time) {
        happens(time);
        sealed = false;
        settle();
    }

    // ---- links ----

    /** The session begins over its first link. */
    void begin(SessionLink first, SessionLimits peerLimits, int granted, long time) {
        happens(time);
        open(granted, Math.max(1, Math.min(settings.limits().window(), peerLimits.window())));
        use(first, peerLimits);
        goOn(Ranges.EMPTY);
    }

    private void open(int granted, int window) {
        begun = true;
        digestsGranted = settings.digests() && (granted & Frames.GRANT_DIGESTS) != 0;
        packedArraysGranted = (granted & Frames.GRANT_PACKED_ARRAYS) != 0;
        originator.open(window);
        records.open(window);
    }

    /** Repeats the beginning over another link, because the peer cannot know of the first one. */
    void beginAgain(SessionLink again, SessionLimits peerLimits, long time) {
        happens(time);
        use(again, peerLimits);
        goOn(Ranges.EMPTY);
    }

    /** What this end offers over the next link; to be asked once for each, directly before it is used. */
    SessionLimits offer() {
        return settings.limits().withCredit(records.credit.attach());
    }

    Summary summary() {
        return new Summary(
                originator.next(),
                originator.firstIncomplete(),
                records.receipts.tellAll(),
                gate.readyGeneration(),
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
        happens(time);
        check(theirs);
        use(next, peerLimits);
        records.trim(theirs.firstIncomplete());
        originator.recorded(theirs.receiveNext());
        originator.attach(peerLimits.credit());
        if (settings.initialiseAlways() && gate.isReady()) {
            gate.shutAgain();
            records.shutGateFrom(theirs.next());
        }
        gate.setPeerReady(theirs.generation() > 0); // a peer that was restarted is not
        goOn(theirs.have());
    }

    private void use(SessionLink next, SessionLimits peerLimits) {
        SessionLink old = link.use(next, peerLimits);
        originator.attach(peerLimits.credit());
        keepAlive.heard();
        gate.attach();
        detachment.attach();
        ending.attach();
        if (old != null) {
            old.abort("the session goes on over another connection");
        }
    }

    private void goOn(Ranges have) {
        ending.tellDrain(); // before what is refused
        detachment.tellHolds();
        gate.tell();
        records.sendMissing(have);
        originator.cancelAgain();
        gate.leaveTelling();
        ending.askAgain();
        settle();
    }

    /**
     * What follows from whatever has happened: starts and sends what may be started and sent now, and tells the peer what is
     * due. The last step of every event.
     */
    void settle() {
        settlesLater = false;
        if (isEnded()) {
            return;
        }
        records.startHeld(now);
        originator.pump(now);
        ending.closeIfDone();
        acknowledgements.sendIfDue();
    }

    /** Another link is about to be used: what the current one still delivers is not to be taken any more (2.8). */
    void replaceLink() {
        SessionLink old = link.get();
        if (old != null) {
            lost(old);
            old.close("another connection takes its place");
        }
    }

    /** A link is lost, or was closed for idleness. Nothing else happens: what runs goes on, and who waits goes on waiting. */
    void lost(SessionLink lost) {
        if (link.is(lost)) {
            wake();
            link.letGo();
            detachment.linkLost();
        }
    }

    /** The session belongs to another process now: what the link still delivers is not to be taken. */
    void fence(String why) {
        SessionLink old = link.get();
        if (old != null) {
            lost(old);
            old.abort(why);
        }
    }

    boolean isCurrent(SessionLink asked) {
        return link.is(asked);
    }

    /** Several frames are about to come, or operations to complete: {@link #settle} is called when they have. */
    void settleLater() {
        settlesLater = true;
    }

    /** Takes a frame; what comes over another link than the current one is dropped (2.8). */
    void input(SessionLink from, byte[] data, int offset, int length, long time) {
        if (!isCurrent(from) || isEnded()) {
            actions.fenced();
            return;
        }
        happens(time);
        keepAlive.heard();
        try {
            inbound.take(data, offset, length);
            if (!settlesLater) {
                settle();
            }
        } catch (ProtocolException e) {
            violated(String.valueOf(e.getMessage()));
        }
    }

    /** The rules are broken: nothing that such a peer says can be relied on. */
    void violated(String why) {
        link.sendFrame(HandshakeCodec.error(Rejection.PROTOCOL, why));
        end(Rejection.PROTOCOL, why);
    }

    // ---- operations of this end ----

    /** Takes an operation of the user's; whether it was sent or queued, or why not. */
    Submission submit(OutgoingOperation operation, long time) {
        happens(time);
        if (isEnded() || (ending.isClosing() && !operation.isNested())) {
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
        happens(time);
        if (ending.removeMovable(operation)) {
            return operation.known(Outcome.NOT_EXECUTED);
        }
        Outcome outcome = originator.abandon(operation);
        settle();
        return outcome;
    }

    // ---- operations of the peer ----

    /** As {@link Records#begin}. */
    boolean begin(IncomingOperation operation, long time) {
        happens(time);
        if (isEnded()) {
            return false;
        }
        boolean begins = records.begin(operation, time);
        acknowledgements.sendIfDue();
        return begins;
    }

    /** As {@link Records#complete}. */
    void complete(
            IncomingOperation operation, Status status, byte @Nullable [] buffer, int offset, int length, long time) {
        happens(time);
        if (!isEnded()) {
            records.complete(operation, status, buffer, offset, length);
            if (!settlesLater) {
                settle();
            }
        }
    }

    /** As {@link Records#answeredElsewhere}. */
    void answeredElsewhere(long number, Status status, byte @Nullable [] response, long time) {
        happens(time);
        if (!isEnded()) {
            records.answeredElsewhere(number, status, response);
            settle();
        }
    }

    /** As {@link Records#givenUpElsewhere}. */
    void givenUpElsewhere(long number, Status status, byte @Nullable [] response, long time) {
        happens(time);
        if (!isEnded()) {
            records.givenUpElsewhere(number, status, response);
            settle();
        }
    }

    /** The log has what it was given by {@link OperationLog#accept}. */
    void recorded(IncomingOperation operation, long time) {
        happens(time);
        if (!isEnded()) {
            records.recorded(operation);
            settle();
        }
    }

    /** The log has what it was given by {@link OperationLog#start}. */
    void startRecorded(IncomingOperation operation, long time) {
        happens(time);
        if (!isEnded()) {
            records.startRecorded(operation);
            settle();
        }
    }

    /** The log has what it was given by {@link OperationLog#done}. */
    void answerRecorded(IncomingOperation operation, long time) {
        happens(time);
        if (!isEnded()) {
            records.answerRecorded(operation);
            settle();
        }
    }

    // ---- initial state, idleness, the end ----

    /** This end has set up its initial state (2.11). */
    void ready(long time) {
        happens(time);
        gate.ready();
        settle();
    }

    /** How many idle blocks this end holds; a client is kept up by those of its server. */
    void hold(int count, long time) {
        happens(time);
        detachment.hold(count);
    }

    /** Asks the peer to agree that the link be closed until somebody needs it (2.12); whether that was possible. */
    boolean detach(long time) {
        happens(time);
        return detachment.ask();
    }

    /** Tells the peer to send nothing new; what is under way is finished (2.13). */
    void drain(int grace, String text, long time) {
        happens(time);
        ending.drain(grace, text);
    }

    /** Ends the session when the operations under way in both directions are complete. */
    void close(Rejection code, String text, long time) {
        happens(time);
        ending.close(code, text);
        settle();
    }

    /**
     * Ends the session here. The operations of this end are told what is known of them (2.9), but for those that are left to
     * {@link #takeMovable}.
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
        ending.end(reason, text, receiveNext, done);
    }

    /** After the end: operations that were not executed, or may be again. They go to the next session, or fail. */
    List<OutgoingOperation> takeMovable() {
        return ending.takeMovable();
    }

    /** To be called now and then: acknowledges, asks whether the peer is there, gives up what is not answered. */
    void tick(long time) {
        happens(time);
        if (isEnded()) {
            return;
        }
        records.checkDeadlines(time);
        settle();
        SessionLink current = link.get();
        if (current == null) {
            return;
        }
        if (keepAlive.beginsToRest()) {
            current.rest();
            originator.rest();
            records.rest();
        }
        if (ending.isCloseSent() && !records.isDone()) {
            keepAlive.expectAnswer(); // it cannot answer yet: this end runs its operations
        }
        String why = keepAlive.check(detachment.isAsked() || ending.isCloseSent());
        if (why != null) {
            lost(current);
            current.abort(why);
        }
    }

    /**
     * Lets it be until something happens, of which {@link SessionActions#woken} tells. Called after {@link #tick}.
     *
     * @return milliseconds: when {@link #tick} is to be called at the latest; {@link #AWAKE} if it is to be called as always
     */
    long sleep() {
        long until = quietUntil();
        isAsleep = until > now;
        return until;
    }

    private long quietUntil() {
        boolean isQuiet = detachment.isNothingUnderWay()
                && !acknowledgements.isDue()
                && !detachment.isAsked()
                && !ending.isCloseSent()
                && !ending.isClosingAnywhere();
        if (!isQuiet || (isAttached() && !isGateOpen())) {
            return AWAKE;
        }
        return isAttached() ? keepAlive.restsUntil() : NEVER;
    }

    // ---- after a restart of a process ----

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

    /**
     * For a session whose process was restarted: goes on with what a store has of the peer's operations, before the first
     * resume.
     *
     * @param base the peer has the results of all operations below
     */
    void restore(int granted, int window, long base, SortedMap<Long, RestoredOperation> restored, long time) {
        happens(time);
        open(granted, window);
        records.restore(base, restored, time);
        gate.setPeerReady(records.hasBeyondInit()); // which it does not send before
    }
}
