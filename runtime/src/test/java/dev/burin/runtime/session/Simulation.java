package dev.burin.runtime.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Both ends of sessions, the real ones, over links that fail as links fail; all by chance, and the same for the same seed. */
final class Simulation {
    private static final int SETTLE = 1_200_000;

    final SimSettings settings;
    final SimWorld world;
    final SimOracle oracle;
    final SimServer server;
    final List<SimClient> clients = new ArrayList<>();
    private final List<Runnable> atSettling = new ArrayList<>();
    private final int[] orders;
    SimLink.@Nullable Watcher watcher;

    @Nullable
    Runnable atWrite;

    boolean isSettling;
    int opening;
    int fenced;
    private int linkCount;
    private long unreachableUntil;

    Simulation(SimSettings settings, SimWorld world) {
        this.settings = settings;
        this.world = world;
        this.oracle = new SimOracle(settings.window, settings.drainEvery > 0);
        this.server = new SimServer(this);
        for (int i = 0; i < settings.clients; i++) {
            clients.add(new SimClient(this, i));
        }
        this.orders = new int[2 * settings.clients];
    }

    /** Runs a seed to its end. */
    static Simulation run(long seed, Fault fault, boolean isTraced) {
        SimWorld world = new SimWorld(seed, isTraced);
        SimSettings settings = SimSettings.random(world);
        settings.fault = fault;
        Simulation simulation = new Simulation(settings, world);
        try {
            simulation.runAll();
        } catch (SimViolation e) {
            throw isTraced ? e : again(seed, fault, e);
        } catch (RuntimeException e) {
            SimViolation thrown = new SimViolation("no exceptions", e.toString());
            thrown.initCause(e);
            throw isTraced ? thrown : again(seed, fault, thrown);
        }
        return simulation;
    }

    private static SimViolation again(long seed, Fault fault, SimViolation first) {
        SimWorld world = new SimWorld(seed, true);
        SimSettings settings = SimSettings.random(world);
        settings.fault = fault;
        try {
            new Simulation(settings, world).runAll();
        } catch (SimViolation | RuntimeException e) {
            SimViolation traced = new SimViolation(
                    first.invariant(), first.getMessage() + "\nseed " + seed + ": " + settings + "\n" + world.trace());
            traced.initCause(first);
            return traced;
        }
        return first;
    }

    void runAll() {
        start();
        int lastCall = scheduleCalls();
        scheduleFaults();
        runFor(lastCall + 50);
        settle();
        close();
    }

    void start() {
        for (SimClient client : clients) {
            client.connect();
        }
    }

    private int scheduleCalls() {
        int last = 0;
        for (SimClient client : clients) {
            int time = 0;
            int backTime = 0;
            for (int i = 0; i < settings.calls; i++) {
                time += world.below(2 * settings.callGap);
                backTime += world.below(2 * settings.callGap);
                world.after(time, () -> callFrom(client));
                world.after(backTime, () -> callBack(client.client));
            }
            last = Math.max(last, Math.max(time, backTime));
        }
        return last;
    }

    void callFrom(SimClient client) {
        SimCall call = newCall(client.client, true, randomFlags(), true);
        call(client, call);
    }

    @Nullable
    SimServer.Part partOf(int client) {
        for (SimServer.Part part : server.parts.values()) {
            if (part.client == client && part.link != null) {
                return part;
            }
        }
        for (SimServer.Part part : server.parts.values()) {
            if (part.client == client) {
                return part;
            }
        }
        return null;
    }

    void callBack(int client) {
        SimServer.Part part = server.isDown || world.now() < server.pausedUntil ? null : partOf(client);
        if (part != null) {
            call(part, newCall(client, false, randomFlags(), true));
        }
    }

    private void call(SimSide from, SimCall call) {
        boolean isCancelled = world.chance(settings.cancels);
        boolean hasDeadline = !isCancelled && world.chance(settings.deadlines);
        int patience = world.oneOf(1, 5, 50, 500);
        from.call(call, null, isCancelled || hasDeadline ? 1 + world.below(patience) : 0, hasDeadline);
    }

    private int randomFlags() {
        int flags = world.chance(settings.oneways) ? Frames.FLAG_ONEWAY : 0;
        return world.chance(settings.idempotent) ? flags | Frames.FLAG_IDEMPOTENT : flags;
    }

    SimCall newCall(int client, boolean fromClient, int flags, boolean mayNest) {
        SimCall call = oracle.call(client, fromClient, flags, orders[2 * client + (fromClient ? 0 : 1)]++);
        call.size = world.below(settings.size);
        call.answerSize = world.below(settings.size);
        boolean nests = world.chance(settings.nested);
        if (nests && mayNest && !call.isOneway()) {
            call.handler = SimCall.Handler.NESTS;
        } else if (world.chance(settings.stuck)) {
            call.handler = call.is(Frames.FLAG_INIT) ? SimCall.Handler.SLOWLY : SimCall.Handler.STUCK;
        } else if (world.chance(settings.slow)) {
            call.handler = SimCall.Handler.SLOWLY;
        } else if (world.chance(settings.throwing)) {
            call.handler = SimCall.Handler.THROWS;
        } else if (!call.isOneway() && world.chance(settings.rejected)) {
            call.handler = SimCall.Handler.REJECTED;
        } else if (world.chance(0.5)) {
            call.handler = SimCall.Handler.AFTER_A_WHILE;
        }
        return call;
    }

    // ---- faults ----

    private void scheduleFaults() {
        every(settings.cutEvery, this::cut);
        every(settings.crashEvery, () -> {
            if (!server.isDown) {
                server.crash(world.below(settings.downTime + 1));
            }
        });
        every(settings.pauseEvery, () -> {
            if (!server.isDown) {
                server.pause(world.below(settings.pauseTime));
            }
        });
        every(settings.drainEvery, () -> {
            if (!server.isDown && world.now() >= server.pausedUntil) {
                server.drain();
                world.after(2_000, () -> {
                    if (!server.isDown) {
                        server.crash(100);
                    }
                });
            }
        });
        every(settings.holdEvery, this::hold);
    }

    private void every(int mean, Runnable what) {
        if (mean > 0) {
            world.after(1 + world.below(2 * mean), () -> {
                if (!isSettling) {
                    what.run();
                    every(mean, what);
                }
            });
        }
    }

    private void cut() {
        SimClient client = clients.get(world.below(clients.size()));
        SimLink link = client.link;
        if (link == null) {
            return;
        }
        if (world.chance(settings.blackHoles)) {
            int which = world.below(3);
            link.isHoled = which != 0;
            link.other().isHoled = which != 1;
            return;
        }
        boolean isUnheard = world.chance(settings.halfOpen);
        link.cut(world.below(settings.zombieTime + 1), world.below(20), isUnheard ? -1 : world.below(100));
        if (world.chance(settings.longOutages)) {
            unreachableUntil = world.now() + settings.lease * 3L / 2;
        }
    }

    private void hold() {
        for (SimServer.Part part : server.parts.values()) {
            part.holds = world.below(2);
            part.core().hold(part.holds, world.now());
        }
        clients.get(world.below(clients.size())).holds = world.below(2);
    }

    boolean isUnreachable() {
        return world.now() < unreachableUntil;
    }

    void unreachable(int time) {
        unreachableUntil = world.now() + time;
    }

    void whenSettling(Runnable action) {
        if (isSettling) {
            action.run();
        } else {
            atSettling.add(action);
        }
    }

    /** One-way messages that were sent over a session that is lost may be lost with it. */
    void sessionLost(int client, Rejection reason) {
        for (SimCall call : oracle.calls) {
            if (call.client == client
                    && call.isOneway()
                    && (call.wasSent || !call.fromClient)
                    && call.executions == 0) {
                call.mayBeLost = true;
            }
        }
    }

    int nextLink() {
        return ++linkCount;
    }

    int clientOfOpening() {
        return opening;
    }

    /** Looks at what must hold at every moment. */
    void checkState() {}

    // ---- the end ----

    void runFor(long time) {
        long end = world.now() + time;
        while (world.step(end)) {
            // on and on
        }
    }

    private boolean isQuiet() {
        if (oracle.pending > 0) {
            return false;
        }
        for (SimClient client : clients) {
            if (!client.core().isQuiet() || client.tasks() > 0) {
                return false;
            }
            SimServer.Part part = partOf(client.client);
            if (part != null && (!part.core().isQuiet() || part.tasks() > 0)) {
                return false;
            }
        }
        return true;
    }

    /** No more faults: everything must come to its end. */
    void settle() {
        isSettling = true;
        world.trace(() -> "no more faults");
        unreachableUntil = 0;
        if (server.isDown) {
            server.restart();
        }
        server.pausedUntil = 0;
        for (Runnable action : atSettling) {
            action.run();
        }
        for (SimServer.Part part : server.parts.values()) {
            part.holds = 0;
            part.core().hold(0, world.now());
        }
        for (SimClient client : clients) {
            client.holds = 0;
            SimLink link = client.link;
            if (link != null && (link.isHoled || link.other().isHoled)) {
                link.cut(0, 1, 1);
            }
            client.connect();
        }
        long end = world.now() + SETTLE;
        while (!isQuiet()) {
            if (!world.step(end)) {
                oracle.finished();
                throw new SimViolation("S12", "something never ends: " + state());
            }
        }
        oracle.finished();
    }

    String state() {
        StringBuilder text = new StringBuilder();
        for (SimClient client : clients) {
            SimServer.Part part = partOf(client.client);
            text.append("client quiet ")
                    .append(client.core().isQuiet())
                    .append(", tasks ")
                    .append(client.tasks())
                    .append("; server quiet ")
                    .append(part == null ? "without session" : part.core().isQuiet() + ", tasks " + part.tasks())
                    .append('\n');
        }
        return text.toString();
    }

    /** All clients close their sessions, and nothing is left. */
    void close() {
        for (SimClient client : clients) {
            client.isWanted = false;
            if (client.core().isAttached()) {
                client.core().close(Rejection.CLOSED, "bye", world.now());
            } else {
                client.connector.lose(Rejection.CLOSED, "bye"); // no link only to say so
            }
        }
        runFor(10_000);
        for (SimClient client : clients) {
            SimOracle.check(
                    client.lastLoss == Rejection.CLOSED && Objects.requireNonNull(partlessOf(client)),
                    "L3",
                    () -> "a session that was closed is still there");
        }
    }

    private Boolean partlessOf(SimClient client) {
        for (SimServer.Part part : server.parts.values()) {
            if (part.client == client.client && part.link != null && !part.link.isDead) {
                return false;
            }
        }
        return true;
    }
}
