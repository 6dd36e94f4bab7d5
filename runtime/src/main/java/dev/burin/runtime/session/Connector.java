package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The connecting end of sessions: makes a link carry a session, new or resumed (2.4), and makes another session when one is
 * lost. Pure, and guarded by the session's lock, as {@link SessionCore}.
 *
 * <p>Every OPEN and RESUME has an epoch of its own, whether or not it was answered: late copies are told by that.
 */
final class Connector {
    /** What becomes of an attempt and of sessions. Called as {@link SessionActions}. */
    interface Events {
        /** A link carries a session; {@code isNew} says whether nothing is known of what was before. */
        void attached(boolean isNew);

        /**
         * An attempt was refused.
         *
         * @param retryAfter milliseconds that the peer asks to wait
         */
        void refused(Rejection reason, String text, int retryAfter);

        /** The session is over; what was not executed waits for the next one. */
        void lost(Rejection reason, String text);

        /** The peer has closed the link instead of answering an OPEN: it may know nothing of sessions. */
        void unanswered();
    }

    private static final int WANTED = Frames.GRANT_RESULTS | Frames.GRANT_REQUESTS | Frames.GRANT_PACKED_ARRAYS;
    private static final int NONCE = 16;
    private static final byte[] NO_AUTHENTICATION = {};

    private final SessionSettings settings;
    private final SessionActions actions;
    private final Events events;
    private final Identity identity;
    private final IntFunction<byte[]> random;
    private SessionCore core;

    private byte @Nullable [] nonce; // of the OPEN that is asked again until it is answered
    private byte @Nullable [] id;
    private byte[] secret = {};
    private byte[] bootId = {};
    private long epoch;

    private @Nullable SessionLink handshaking;
    private byte[] resumeFrame = {};
    private boolean isSilent; // nothing has come over the link
    private long answerBy;
    private boolean givenUp;
    private long resumeTimeout; // milliseconds; 0 for ever
    private long callWait; // milliseconds; 0 for ever
    private boolean isLost; // the session has no link, against its will
    private long lostAt; // while it is lost: since when
    private boolean isIdle; // it has no link because it is idle
    private boolean hasSpoken; // the peer, ever, in frames of ours
    private long sleepsUntil = SessionCore.AWAKE; // milliseconds

    /**
     * @param random gives bytes that nobody can guess
     */
    Connector(
            SessionSettings settings,
            SessionActions actions,
            Events events,
            Identity identity,
            IntFunction<byte[]> random) {
        this.settings = settings;
        this.actions = actions;
        this.events = events;
        this.identity = identity;
        this.random = random;
        this.core = newCore();
    }

    private SessionCore newCore() {
        return new SessionCore(settings, new Replacing(), OperationLog.NONE);
    }

    /** Gives a session up that could not be resumed for so many milliseconds; 0 never does. */
    void setResumeTimeout(long millis) {
        resumeTimeout = millis;
    }

    /** Fails calls that have waited for the session to be up for so many milliseconds; 0 never does. */
    void setCallWait(long millis) {
        callWait = millis;
    }

    /** The session there is, or is to be. */
    SessionCore core() {
        return core;
    }

    /** Names the session; null before it is open. */
    byte @Nullable [] id() {
        return id;
    }

    /** Whether the peer has ever spoken the protocol. */
    boolean hasSpoken() {
        return hasSpoken;
    }

    /** Uses a link that was made. */
    void connected(SessionLink link, long now) {
        core.replaceLink();
        handshaking = link;
        wakeUp();
        isIdle = false;
        isSilent = true;
        answerBy = now + settings.handshakeTimeout();
        epoch++;
        byte[] known = id;
        byte[] frame;
        if (known == null) {
            frame = HandshakeCodec.open(new Handshake.Open(
                    Frames.VERSION,
                    Frames.VERSION,
                    WANTED | (settings.digests() ? Frames.GRANT_DIGESTS : 0),
                    nonceToOpen(),
                    epoch,
                    core.offer(),
                    identity.service(),
                    identity.interfaceHash(),
                    NO_AUTHENTICATION));
        } else {
            frame = HandshakeCodec.resume(
                    new Handshake.Resume(known, epoch, random.apply(NONCE), core.offer(), core.summary(), new byte[0]),
                    secret);
            resumeFrame = Arrays.copyOfRange(frame, Frames.ROOM, frame.length);
        }
        link.send(frame, Frames.ROOM, frame.length - Frames.ROOM, true);
    }

    private byte[] nonceToOpen() {
        byte[] used = nonce;
        if (used == null) {
            used = random.apply(NONCE);
            nonce = used;
        }
        return used;
    }

    /** Takes a frame of a link. */
    void input(SessionLink from, byte[] data, int offset, int length, long now) {
        if (!isHandshaking(from)) {
            core.input(from, data, offset, length, now);
            return;
        }
        isSilent = false;
        try {
            if (length < Frames.COMMON || !Frames.isFrame(data, offset)) {
                throw new ProtocolException("it answers with a message where the answer to a handshake belongs");
            }
            answered(from, data, offset, length, now);
        } catch (ProtocolException e) {
            handshaking = null;
            from.close(e.getMessage());
            events.refused(Rejection.PROTOCOL, String.valueOf(e.getMessage()), 0);
        }
    }

    @SuppressWarnings("ReferenceEquality") // this link, not one like it
    private boolean isHandshaking(SessionLink asked) {
        return handshaking == asked;
    }

    private void answered(SessionLink from, byte[] data, int offset, int length, long now) {
        int type = data[offset + Frames.TYPE_AT] & 0xff;
        hasSpoken = true;
        switch (type) {
            case Frames.OPEN_OK -> opened(from, HandshakeCodec.readOpenOk(data, offset, length), now);
            case Frames.RESUME_OK -> resumed(from, data, offset, length, now);
            case Frames.REJECT -> rejected(from, HandshakeCodec.readReject(data, offset, length));
            case Frames.FENCED -> fenced(from, HandshakeCodec.readFenced(data, offset, length));
            case Frames.ERROR -> {
                FrameReader in = new FrameReader(data, offset, length);
                Rejection code = Rejection.of(in.u16());
                refused(from, code, code.text() + ": " + in.optionalText(), 0);
            }
            default -> {
                if (type < Frames.FIRST_OPTIONAL) {
                    throw new ProtocolException(
                            "it answers a handshake with a frame of type " + Integer.toHexString(type));
                }
            }
        }
    }

    private void opened(SessionLink from, Handshake.OpenOk ok, long now) {
        if (id != null || ok.epoch() != epoch || ok.version() != Frames.VERSION) {
            throw new ProtocolException("it answers what it was not asked: " + ok);
        }
        handshaking = null;
        id = ok.id();
        secret = ok.secret();
        bootId = ok.bootId();
        core.setId(SessionId.of(ok.id()));
        core.begin(from, ok.limits(), ok.granted(), now);
        events.attached(true);
    }

    private void resumed(SessionLink from, byte[] data, int offset, int length, long now) {
        Handshake.ResumeOk ok = HandshakeCodec.readResumeOk(data, offset, length);
        byte[] resumeProof = Arrays.copyOfRange(resumeFrame, resumeFrame.length - 32, resumeFrame.length);
        byte[] expected = Proofs.resumed(secret, resumeProof, HandshakeCodec.proven(data, offset, length));
        if (id == null || ok.epoch() != epoch || !Proofs.areEqual(expected, ok.proof())) {
            throw new ProtocolException("it answers a RESUME without knowing the secret of the session");
        }
        handshaking = null;
        if (!Arrays.equals(bootId, ok.bootId())) {
            bootId = ok.bootId();
            core.peerRestarted();
        }
        try {
            core.resume(from, ok.limits(), ok.summary(), now);
        } catch (ProtocolException e) {
            from.close(e.getMessage());
            lose(Rejection.PROTOCOL, "the peer contradicts itself: " + e.getMessage(), 0, Ranges.EMPTY);
            return;
        }
        events.attached(core.mustInitialise());
    }

    private void rejected(SessionLink from, Handshake.Reject reject) {
        Rejection reason = reject.rejection();
        String text = reject.text().isEmpty() ? reason.text() : reason.text() + ": " + reject.text();
        switch (reason) {
            case UNKNOWN_SESSION, EXPIRED, CLOSED, PROTOCOL, SERVICE_MISMATCH, AUTH -> {
                boolean wasOpen = id != null;
                from.close(null);
                handshaking = null;
                if (wasOpen) {
                    lose(reason, text, reject.receiveNext(), reject.done());
                } else {
                    newSession(core.takeQueued()); // with another nonce: that one is used up
                }
                events.refused(reason, text, reject.retryAfter());
            }
            case STALE_EPOCH -> fenced(from, reject.epoch());
            default -> refused(from, reason, text, reject.retryAfter());
        }
    }

    private void refused(SessionLink from, Rejection reason, String text, int retryAfter) {
        handshaking = null;
        from.close(null);
        events.refused(reason, text, retryAfter);
    }

    private void fenced(SessionLink from, long current) {
        handshaking = null;
        from.close(null);
        String text = Rejection.STALE_EPOCH.text();
        if (current > epoch) {
            lose(Rejection.STALE_EPOCH, text + ", and it was not this program", 0, Ranges.EMPTY);
        }
        events.refused(Rejection.STALE_EPOCH, text, 0);
    }

    /**
     * A link is lost.
     *
     * @param isOrderly whether the peer has closed it, rather than that it broke
     */
    void lost(SessionLink lost, boolean isOrderly) {
        if (isHandshaking(lost)) {
            handshaking = null;
            if (isSilent && isOrderly && !hasSpoken) {
                events.unanswered();
            }
        }
        core.lost(lost);
    }

    /** Gives the session up, and whatever waits in it: there will be no other. */
    void giveUp(Rejection reason, String text) {
        givenUp = true;
        stopAsking();
        core.end(reason, text);
        for (OutgoingOperation operation : core.takeMovable()) {
            actions.failed(operation, operation.known(Outcome.NOT_EXECUTED), text);
        }
    }

    /** Ends the session; another takes its place. */
    void lose(Rejection reason, String text) {
        lose(reason, text, 0, Ranges.EMPTY);
    }

    private void lose(Rejection reason, String text, long receiveNext, Ranges done) {
        core.end(reason, text, receiveNext, done);
    }

    /** A session is over: another one takes its place, with what was not executed. */
    private void newSession(List<OutgoingOperation> moved) {
        stopAsking();
        wakeUp();
        core = newCore();
        id = null;
        secret = new byte[0];
        epoch = 0;
        nonce = null;
        core.requeue(moved);
    }

    /** What is answered from now on would be for a session that is over. */
    private void stopAsking() {
        SessionLink asking = handshaking;
        if (asking != null) {
            handshaking = null;
            asking.close(null);
        }
    }

    private void wakeUp() {
        if (sleepsUntil != SessionCore.AWAKE) {
            sleepsUntil = SessionCore.AWAKE;
            actions.woken();
        }
    }

    /** When {@link #tick} is to be called again, if {@link SessionActions#woken} is not called before. */
    long sleepsUntil() {
        return sleepsUntil;
    }

    void tick(long now) {
        if (id == null || core.isAttached() || isIdle) {
            isLost = false;
        } else if (!isLost) {
            isLost = true;
            lostAt = now;
        } else if (resumeTimeout > 0 && now - lostAt >= resumeTimeout) {
            isLost = false;
            lose(
                    Rejection.EXPIRED,
                    "it could not be resumed for " + resumeTimeout + " ms (option Session.resumeTimeout)");
        }
        SessionLink waiting = handshaking;
        if (waiting != null && now >= answerBy) {
            handshaking = null;
            waiting.abort("the peer did not answer the handshake within " + settings.handshakeTimeout() + " ms");
            return;
        }
        if (callWait > 0 && !(core.isAttached() && core.isGateOpen())) {
            core.originator.failWaiting(callWait, now);
        }
        core.tick(now);
        sleepsUntil = core.isAttached() || isIdle ? core.sleep() : SessionCore.AWAKE;
    }

    /** Replaces a session that is over. */
    private final class Replacing extends ForwardingActions {
        Replacing() {
            super(actions);
        }

        @Override
        public void woken() {
            wakeUp();
        }

        @Override
        public void detached() {
            isIdle = true;
            super.detached();
        }

        @Override
        public void ended(Rejection reason, String text) {
            if (!givenUp) {
                newSession(core.takeMovable());
            }
            super.ended(reason, text);
            events.lost(reason, text);
        }
    }
}
