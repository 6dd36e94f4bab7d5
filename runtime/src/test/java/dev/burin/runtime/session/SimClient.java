package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/** The connecting end of a simulation: connects when it has to, and again when the link is lost. */
final class SimClient extends SimSide implements SimLink.Owner, Connector.Events {
    private static final int TICK = 100;

    final Connector connector;

    @Nullable
    SimLink link;

    boolean isWanted = true;
    boolean isIdle;
    boolean isConnecting;
    long notBefore;
    int sessionsLost;
    int sessionsBegun;
    private @Nullable SessionCore begun;
    int idleStops;

    @Nullable
    Rejection lastLoss;

    int holds;

    SimClient(Simulation simulation, int client) {
        super(simulation, client, true);
        this.connector = new Connector(settings.toSession(), this, this, new Identity("sim", ""), world::bytes);
        if (settings.startNumber > 1) {
            startAt(connector.core(), settings.startNumber);
        }
        world.after(TICK, this::tick);
    }

    @Override
    SessionCore core() {
        return connector.core();
    }

    private void tick() {
        if (connector.sleepsUntil() <= world.now()) {
            connector.tick(world.now());
        }
        stopIfIdle();
        simulation.checkState();
        world.after(TICK, this::tick);
    }

    // ---- links ----

    void connect() {
        if (link != null || isConnecting || !isWanted) {
            return;
        }
        isIdle = false;
        isConnecting = true;
        world.at(Math.max(notBefore, world.now() + world.below(5)), this::connectNow);
    }

    private void connectNow() {
        isConnecting = false;
        if (!isWanted) {
            return;
        }
        if (simulation.server.isDown || simulation.isUnreachable()) {
            retry(0);
            return;
        }
        SimLink made = SimLink.connect(
                world, oracle, client + "/" + simulation.nextLink(), this, simulation.server, settings.delay);
        link = made;
        made.session = core();
        made.other().session = core();
        made.watcher = simulation.watcher;
        made.other().watcher = simulation.watcher;
        simulation.server.accepted(made.other());
        connector.connected(made, world.now());
    }

    private void retry(int floor) {
        notBefore = world.now() + floor + world.below(settings.reconnectDelay + 1);
        connect();
    }

    @Override
    public void received(SimLink from, byte[] data, int length) {
        connector.input(from, data, 0, length, world.now());
        simulation.checkState();
    }

    @Override
    public void lost(SimLink lost, boolean isOrderly) {
        connector.lost(lost, isOrderly);
        if (!lost.isClosed) {
            lost.close(null);
        }
        if (lost == link) {
            link = null;
            if (!isWanted) {
                connector.lose(Rejection.CLOSED, "a lost CLOSE is not sent again");
            } else if (!isIdle) {
                retry(0);
            }
        }
    }

    // ---- events ----

    @Override
    public void attached(boolean isNew) {
        if (isNew && core() != begun) { // it is also new when it is resumed before its initial state is set up
            begun = core();
            sessionsBegun++;
        }
        if (core().mustInitialise()) {
            SessionCore current = core();
            later(0, () -> initialise(current));
        }
    }

    @Override
    public void refused(Rejection reason, String text, int retryAfter) {
        notBefore = world.now() + retryAfter;
    }

    @Override
    public void lost(Rejection reason, String text) {
        sessionsLost++;
        lastLoss = reason;
        world.trace(() -> "the client has lost its session: " + reason + ", " + text);
        simulation.sessionLost(client, reason);
    }

    @Override
    public void unanswered() {}

    @Override
    public void ended(Rejection reason, String text) {}

    // ---- idle stop ----

    @Override
    void taken() {
        if (isIdle) {
            isIdle = false;
            connect();
        }
    }

    private void stopIfIdle() {
        if (settings.idleAfter > 0
                && !simulation.isSettling
                && holds == 0
                && link != null
                && world.now() - lastActivity >= settings.idleAfter
                && core().detach(world.now())) {
            SimOracle.check(
                    outstanding == 0 && tasks() == 0,
                    "S11",
                    () -> "a client with " + outstanding + " calls and " + tasks() + " tasks is stopped for idleness");
        }
    }

    @Override
    public void detached() {
        SimOracle.check(tasks() == 0, "S11", () -> "a client that runs something is stopped for idleness");
        world.trace(() -> "the client stops for idleness");
        idleStops++;
        SimLink current = link;
        link = null;
        isIdle = true;
        if (current != null) {
            current.close(null);
        }
        later(0, () -> {
            if (!isWanted) {
                connector.giveUp(Rejection.CLOSED, "no link only to say so");
            } else if (outstanding > 0 || !core().isQuiet()) {
                connect();
            }
        });
    }
}
