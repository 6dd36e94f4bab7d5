package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/** Notices that the peer does not answer any more. Guarded by the session's lock; times in milliseconds. */
final class KeepAlive {
    /** A peer that was asked and is silent for so much longer than two intervals is gone. */
    private static final int GRACE = 5_000;

    /** After so many milliseconds in which nothing came, nothing is expected to come soon. */
    private static final int REST = 500;

    private final SessionCore core;
    private final SessionSettings settings;
    private long heardAt;
    private long pingAt;
    private long answerBy; // for DETACH and CLOSE
    private boolean rests; // nothing has come for a while

    KeepAlive(SessionCore core, SessionSettings settings) {
        this.core = core;
        this.settings = settings;
    }

    /** Something came from the peer, or a link to it. */
    void heard() {
        heardAt = core.time();
        pingAt = heardAt;
        rests = false;
    }

    /** Whether this is the first time that nothing has come for a while. */
    boolean beginsToRest() {
        boolean did = rests;
        rests = core.time() - heardAt >= REST;
        return rests && !did;
    }

    /** When there is something to do if nothing comes; {@link SessionCore#AWAKE} while something is expected to. */
    long restsUntil() {
        int interval = settings.limits().keepAlive();
        if (!rests || interval == 0) {
            return rests ? SessionCore.NEVER : SessionCore.AWAKE;
        }
        return Math.min(Math.max(heardAt + interval, pingAt), heardAt + 2L * interval + GRACE);
    }

    /** The peer was asked to agree to a detach or an end. */
    void expectAnswer() {
        answerBy = core.time() + settings.closeTimeout();
    }

    /**
     * Asks a silent peer whether it is there.
     *
     * @param isAnswerExpected whether it was asked to agree to something
     * @return why the link is to be given up; null to keep it
     */
    @Nullable
    String check(boolean isAnswerExpected) {
        long now = core.time();
        if (isAnswerExpected && now >= answerBy) {
            return "the peer did not answer within " + settings.closeTimeout() + " ms";
        }
        int interval = settings.limits().keepAlive();
        long silence = now - heardAt;
        if (interval > 0 && silence >= 2L * interval + GRACE) {
            return "nothing was heard of the peer for " + silence + " ms (option Session.keepAlive)";
        }
        if (interval > 0 && silence >= interval && now >= pingAt) {
            pingAt = now + interval;
            core.acknowledgements.sendToken(Frames.PING, now);
        }
        return null;
    }
}
