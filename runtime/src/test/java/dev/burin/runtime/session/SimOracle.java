package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges a simulation by what can be seen from outside: the calls, their executions and what callers are told, and the frames
 * on the wire. It knows nothing of how sessions are made.
 */
final class SimOracle {
    /** What a session has said so far, per direction. */
    private static final class Said {
        final long[] firstIncomplete = new long[2];
        final long[] receiveNext = new long[2];
        long epoch;
        long acceptedEpoch;
    }

    final List<SimCall> calls = new ArrayList<>();
    private final Map<Object, Said> said = new HashMap<>();
    private final Map<Object, int[]> lastStarted = new HashMap<>();
    private final Map<Object, long[]> lastNumber = new HashMap<>();
    private final int window;
    private final boolean mayReorder;
    int pending; // calls whose callers wait
    int answers;

    /**
     * @param mayReorder an end is drained: what it refuses goes behind what it never got
     */
    SimOracle(int window, boolean mayReorder) {
        this.window = window;
        this.mayReorder = mayReorder;
    }

    SimCall call(int client, boolean fromClient, int flags, int order) {
        SimCall call = new SimCall(calls.size(), client, fromClient, flags, order);
        calls.add(call);
        if (!call.isOneway()) {
            pending++;
        }
        return call;
    }

    // ---- executions ----

    /** An operation begins to run at an executor. */
    void started(SimCall call, Object session, boolean isInitialised) {
        check(call.executions == 0 || call.is(Frames.FLAG_IDEMPOTENT), "S1", () -> call + " is executed again");
        check(call.told != SimCall.Told.NOT_EXECUTED, "S6", () -> call + " is executed after all");
        check(
                call.is(Frames.FLAG_INIT) || isInitialised,
                "S10",
                () -> call + " is started before the initial state is set up");
        if (!call.is(Frames.FLAG_INIT) && !call.is(Frames.FLAG_NESTED) && call.executions == 0) {
            int[] last = lastStarted.computeIfAbsent(session, key -> new int[] {-1});
            check(
                    mayReorder || call.isRepeated || call.order > last[0],
                    "S5",
                    () -> call + " (the " + call.order + "th) is started after the " + last[0] + "th");
            last[0] = Math.max(last[0], call.order);
        }
        if (!call.is(Frames.FLAG_INIT)) {
            long[] last = lastNumber.computeIfAbsent(session, key -> new long[1]);
            check(
                    call.number > last[0],
                    "S5",
                    () -> call + ", operation " + call.number + ", is started after " + last[0]);
            last[0] = call.number;
        }
        call.executions++;
    }

    // ---- outcomes ----

    void answered(SimCall call, int answeredId) {
        check(answeredId == call.id, "S2", () -> call + " gets the answer of call " + answeredId);
        check(call.executions > 0, "S2", () -> call + " has an answer and was not executed");
        answers++;
        tell(call, SimCall.Told.ANSWER);
    }

    void told(SimCall call, Outcome outcome) {
        switch (outcome) {
            case NOT_EXECUTED -> {
                check(call.executions == 0, "S6", () -> call + " is said not to be executed");
                tell(call, SimCall.Told.NOT_EXECUTED);
            }
            case EXECUTED -> {
                check(call.executions > 0, "S9", () -> call + " is said to be executed");
                tell(call, SimCall.Told.EXECUTED);
            }
            case UNKNOWN -> tell(call, SimCall.Told.UNKNOWN);
        }
    }

    private void tell(SimCall call, SimCall.Told what) {
        check(call.told == SimCall.Told.NOTHING, "A=1", () -> call + " is now told " + what);
        call.told = what;
        if (!call.isOneway()) {
            pending--;
        }
    }

    // ---- the wire ----

    void sent(SimLink link, byte[] frame) {
        Object session = link.session;
        if (session == null) {
            return;
        }
        Said there = said.computeIfAbsent(session, key -> new Said());
        int side = link.isClient ? 0 : 1;
        int type = SimFrames.type(frame);
        if (type == Frames.RESUME) {
            Handshake.Resume resume = HandshakeCodec.readResume(frame, 0, frame.length);
            grows(
                    there,
                    side,
                    resume.summary().firstIncomplete(),
                    resume.summary().receiveNext(),
                    frame);
            check(resume.epoch() > there.epoch, "S15", () -> "epoch " + resume.epoch() + " after " + there.epoch);
            there.epoch = resume.epoch();
        } else if (type == Frames.RESUME_OK) {
            Handshake.ResumeOk ok = HandshakeCodec.readResumeOk(frame, 0, frame.length);
            check(
                    ok.epoch() > there.acceptedEpoch,
                    "S15",
                    () -> "epoch " + ok.epoch() + " is accepted after " + there.acceptedEpoch);
            there.acceptedEpoch = ok.epoch();
            Summary summary = ok.summary();
            grows(there, side, summary.firstIncomplete(), summary.receiveNext(), frame);
        } else if (SimFrames.isData(frame)) {
            long firstIncomplete = Frames.getLong(frame, Frames.FIRST_INCOMPLETE_AT);
            grows(there, side, firstIncomplete, Frames.getLong(frame, Frames.RECEIVE_NEXT_AT), frame);
            if (type == Frames.REQ) {
                long number = Frames.getLong(frame, Frames.OPERATION_AT);
                if ((frame[Frames.FLAGS_AT] & Frames.FLAG_SKIP) == 0) {
                    SimCall call = calls.get(Frames.getInt(frame, Frames.REQUEST_HEADER));
                    call.wasSent = true;
                    call.isRepeated |= call.number != 0 && call.number != number;
                    call.number = number;
                }
                check(
                        number < firstIncomplete + window,
                        "S4",
                        () -> SimFrames.describe(frame) + " is beyond the window of " + window);
            }
        }
    }

    private static void grows(Said there, int side, long firstIncomplete, long receiveNext, byte[] frame) {
        check(
                firstIncomplete >= there.firstIncomplete[side] && receiveNext >= there.receiveNext[side],
                "S15",
                () -> SimFrames.describe(frame) + " after fi=" + there.firstIncomplete[side] + " rn="
                        + there.receiveNext[side]);
        there.firstIncomplete[side] = firstIncomplete;
        there.receiveNext[side] = receiveNext;
    }

    // ---- the end ----

    /** When nothing more can happen: every caller knows, and every one-way message was executed, unless that was lost. */
    void finished() {
        for (SimCall call : calls) {
            if (!call.isOneway()) {
                check(call.told != SimCall.Told.NOTHING, "L1", () -> call + " has no outcome");
            } else if (call.told == SimCall.Told.NOTHING
                    && !call.isGivenUp
                    && !call.mayBeLost
                    && (call.fromClient || call.wasSent)) { // a server may call into a session that its client has left
                check(call.executions > 0, "L1", () -> call + " was lost");
            }
            check(call.told != SimCall.Told.NOT_EXECUTED || call.executions == 0, "S6", () -> call.toString());
            check(call.told != SimCall.Told.EXECUTED || call.executions > 0, "S9", () -> call.toString());
        }
    }

    static void check(boolean holds, String invariant, java.util.function.Supplier<String> what) {
        if (!holds) {
            throw new SimViolation(invariant, what.get());
        }
    }
}
