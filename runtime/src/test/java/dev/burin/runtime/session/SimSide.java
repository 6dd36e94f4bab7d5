package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is above a session at one end: it calls, runs what is called, and sets up the initial state. */
abstract class SimSide implements SessionActions {
    private static final int LEAST_SIZE = 8;

    /** An operation that was handed on to be run. */
    static final class Task {
        final IncomingOperation operation;
        final SimCall call;
        final boolean isAllowed; // the initial state was set up when it was handed on
        boolean isEnded;

        Task(IncomingOperation operation, SimCall call, boolean isAllowed) {
            this.operation = operation;
            this.call = call;
            this.isAllowed = isAllowed;
        }
    }

    final Simulation simulation;
    final SimWorld world;
    final SimOracle oracle;
    final SimSettings settings;
    final int client;
    final boolean isClient;
    boolean isDead;
    int outstanding; // calls that were taken and have no outcome
    long lastActivity;
    private final Deque<Task> queue = new ArrayDeque<>();
    private final Set<Task> unended = new LinkedHashSet<>();
    private final Map<SessionCore, Integer> initialised = new HashMap<>(); // how often
    private @Nullable SessionCore initialising;

    SimSide(Simulation simulation, int client, boolean isClient) {
        this.simulation = simulation;
        this.world = simulation.world;
        this.oracle = simulation.oracle;
        this.settings = simulation.settings;
        this.client = client;
        this.isClient = isClient;
    }

    abstract SessionCore core();

    @Override
    public long now() {
        return world.now();
    }

    /** Both directions of a new session begin with this number. */
    static void startAt(SessionCore core, long number) {
        core.originator.continueAt(number);
        core.records.restore(number, new TreeMap<>(), core.time());
    }

    /** Runs something of this end's, unless its process is dead by then; after a pause of the process if need be. */
    void later(long delay, Runnable action) {
        world.after(delay, () -> own(action));
    }

    private void own(Runnable action) {
        if (isDead) {
            return;
        }
        if (!isClient && world.now() < simulation.server.pausedUntil) {
            world.at(simulation.server.pausedUntil, () -> own(action));
            return;
        }
        action.run();
        simulation.checkState();
    }

    // ---- calling ----

    void call(SimCall call, @Nullable Runnable whenTold, int giveUpAfter, boolean byDeadline) {
        lastActivity = world.now();
        byte[] buffer = new byte[Frames.PACKET_AT + LEAST_SIZE + call.size];
        int at = Frames.PACKET_AT;
        Frames.putInt(buffer, at, call.id);
        Frames.putInt(buffer, at + 4, ~call.id);
        call.mayBeLost |= byDeadline; // for nobody waits to hear that it was too late for a one-way one
        long deadline = byDeadline && giveUpAfter > 0 ? world.now() + giveUpAfter : 0;
        int flags = settings.fault == Fault.MOVE_EVERYTHING ? call.flags | Frames.FLAG_IDEMPOTENT : call.flags;
        OutgoingOperation operation = new OutgoingOperation(new Waiting(call, whenTold), flags, deadline, buffer);
        world.trace(() -> (isClient ? "client " : "server ") + call);
        Submission submission = core().submit(operation, world.now());
        if (submission != Submission.TAKEN) {
            oracle.told(call, Outcome.NOT_EXECUTED);
            then(whenTold);
            return;
        }
        call.wasAccepted = true;
        if (!call.isOneway()) {
            outstanding++;
        }
        if (giveUpAfter > 0) {
            later(giveUpAfter, () -> giveUp(operation));
        }
        taken();
    }

    void taken() {}

    private static final class Waiting {
        SimCall call;

        @Nullable
        Runnable whenTold;

        Waiting(SimCall call, @Nullable Runnable whenTold) {
            this.call = call;
            this.whenTold = whenTold;
        }
    }

    private static Waiting waiting(OutgoingOperation operation) {
        return (Waiting) Objects.requireNonNull(operation.token);
    }

    private void giveUp(OutgoingOperation operation) {
        Waiting waiting = waiting(operation);
        if (waiting.call.told == SimCall.Told.NOTHING) {
            waiting.call.isGivenUp = true;
            if (settings.fault == Fault.REUSE_NUMBER && operation.state == OutgoingOperation.State.SENT) {
                told(waiting, Outcome.UNKNOWN);
                giveAway(waiting);
                return;
            }
            Outcome outcome = core().abandon(operation, world.now());
            world.trace(() -> "given up: " + waiting.call + " -> " + outcome);
            told(waiting, outcome);
        }
    }

    /** Another call takes the place of one that was sent, and its number. */
    private void giveAway(Waiting place) {
        place.call = simulation.newCall(client, isClient, 0, false);
        place.call.wasAccepted = true;
        place.whenTold = null;
        outstanding++;
    }

    private void told(Waiting waiting, Outcome outcome) {
        oracle.told(waiting.call, outcome);
        settled(waiting);
    }

    private void settled(Waiting waiting) {
        if (!waiting.call.isOneway()) {
            outstanding--;
        }
        then(waiting.whenTold);
    }

    private void then(@Nullable Runnable next) {
        if (next != null) {
            later(0, next);
        }
    }

    @Override
    public void answered(OutgoingOperation operation, byte[] data, int offset, int length) {
        Waiting waiting = waiting(operation);
        lastActivity = world.now();
        oracle.answered(waiting.call, ~Frames.getInt(data, offset));
        settled(waiting);
    }

    @Override
    public void failed(OutgoingOperation operation, Outcome outcome, String why) {
        world.trace(() -> waiting(operation).call + " fails: " + outcome + ", " + why);
        told(waiting(operation), outcome);
    }

    /** The session is over, and there is no other: what was left for it is told. */
    void failMovable(SessionCore ended) {
        for (OutgoingOperation operation : ended.takeMovable()) {
            told(waiting(operation), operation.known(Outcome.NOT_EXECUTED));
        }
    }

    // ---- running ----

    @Override
    public void run(IncomingOperation operation, byte[] data, int offset, int length) {
        int id = Frames.getInt(data, offset);
        SimOracle.check(id == ~Frames.getInt(data, offset + 4), "bytes", () -> "a request is damaged");
        SimCall call = oracle.calls.get(id);
        lastActivity = world.now();
        Task task = new Task(operation, call, isInitialised(operation.session));
        operation.token = task;
        unended.add(task);
        queue.add(task);
        later(world.below(3), this::dispatch);
    }

    private void dispatch() {
        Task task = queue.remove();
        IncomingOperation operation = task.operation;
        SimCall call = task.call;
        if (task.isEnded) {
            return; // cancelled before
        }
        if (call.handler == SimCall.Handler.REJECTED) {
            end(task, Status.OVERLOAD);
            return;
        }
        if (!operation.session.begin(operation, world.now())) {
            ended(task);
            return;
        }
        world.trace(() -> (isClient ? "client" : "server") + " runs " + call);
        oracle.started(call, operation.session, task.isAllowed);
        switch (call.handler) {
            case AT_ONCE, THROWS, REJECTED -> end(task, Status.OK);
            case AFTER_A_WHILE -> later(world.below(100), () -> end(task, Status.OK));
            case SLOWLY -> later(world.below(3_000), () -> end(task, Status.OK));
            case STUCK -> simulation.whenSettling(() -> later(0, () -> end(task, Status.OK)));
            case NESTS -> nest(task);
        }
    }

    private void nest(Task task) {
        SimCall inner =
                simulation.newCall(client, isClient, Frames.FLAG_NESTED | (task.call.flags & Frames.FLAG_INIT), false);
        call(inner, () -> end(task, Status.OK), 0, false);
    }

    private void end(Task task, Status status) {
        if (task.isEnded || isDead) {
            return;
        }
        ended(task);
        int size = LEAST_SIZE + task.call.answerSize;
        byte[] buffer = new byte[Frames.PACKET_AT + size];
        Frames.putInt(buffer, Frames.PACKET_AT, ~task.call.id);
        if (status == Status.OK) {
            task.operation.session.complete(task.operation, status, buffer, Frames.PACKET_AT, size, world.now());
        } else {
            task.operation.session.complete(task.operation, status, null, 0, 0, world.now());
        }
        if (settings.fault == Fault.DROP_SENT_RECORD && task.operation.session.isAttached()) {
            task.operation.isAnswerRecorded = false; // so it is never sent again
        }
    }

    /** How many operations of the session there is were handed on, and have not ended. */
    int tasks() {
        int count = 0;
        for (Task task : unended) {
            // Not those that nobody waits for since the peer's process was restarted.
            if (task.operation.session == core() && !task.operation.isDone()) {
                count++;
            }
        }
        return count;
    }

    private void ended(Task task) {
        task.isEnded = true;
        unended.remove(task);
        lastActivity = world.now();
    }

    @Override
    public void cancel(IncomingOperation operation) {
        Task task = (Task) operation.token;
        if (task != null && !task.isEnded && world.chance(0.5)) {
            later(world.below(20), () -> end(task, world.chance(0.5) ? Status.OK : Status.CANCELLED_RUNNING));
        }
    }

    // ---- initial state ----

    boolean isInitialised(SessionCore session) {
        int runs = initialised.getOrDefault(session, 0);
        return runs > 1 || (runs == 1 && initialising != session); // what was handed on before may begin in a later one
    }

    /** Sets up the initial state of a session, unless that is under way. */
    void initialise(SessionCore session) {
        if (isDead || initialising == session || session.isEnded() || !session.mustInitialise()) {
            return;
        }
        int runs = initialised.merge(session, 1, Integer::sum);
        SimOracle.check(runs == 1 || settings.initialiseAlways, "S10", () -> "the initial state is set up again");
        initialising = session;
        int[] pending = {settings.initCalls};
        if (pending[0] == 0) {
            later(world.below(30), () -> initialiseEnds(session));
        }
        for (int i = 0; i < settings.initCalls; i++) {
            SimCall call = simulation.newCall(client, isClient, Frames.FLAG_INIT, settings.credit > 1_000_000);
            call(
                    call,
                    () -> {
                        pending[0]--;
                        if (pending[0] == 0) {
                            initialiseEnds(session);
                        }
                    },
                    0,
                    false);
        }
    }

    private void initialiseEnds(SessionCore session) {
        if (initialising == session) {
            initialising = null;
            if (!session.isEnded()) {
                session.ready(world.now());
            }
        }
    }

    @Override
    public void roomInQueue() {}

    @Override
    public void gateOpened() {
        SimOracle.check(isInitialised(core()), "S10", () -> "the gate is open before the initial state is set up");
    }

    @Override
    public void detachCalledOff() {}

    @Override
    public void fenced() {
        simulation.fenced++;
    }
}
