package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The accepting end of a simulation: a process that can be paused, killed and started again, with or without a store. */
final class SimServer implements SimLink.Owner, Acceptor.Host {
    private static final int TICK = 100;

    /** The part above one session. */
    final class Part extends SimSide {
        final AcceptedCore session;

        @Nullable
        SimLink link;

        int holds;

        Part(AcceptedCore session, int client) {
            super(SimServer.this.simulation, client, false);
            this.session = session;
        }

        @Override
        SessionCore core() {
            return session.core();
        }

        @Override
        public void detached() {
            SimOracle.check(
                    outstanding == 0 && tasks() == 0 && holds == 0,
                    "S11",
                    () -> "the server agrees to a detach with " + outstanding + " calls, " + tasks() + " tasks, "
                            + holds + " holds");
            link = null;
        }

        @Override
        public void ended(Rejection reason, String text) {
            world.trace(() -> "a session of the server ends: " + reason + ", " + text);
            SimLink current = link;
            SimOracle.check(
                    reason != Rejection.EXPIRED || current == null || current.isDead || current.isHoled,
                    "S16",
                    () -> "a session expires while it has a link");
            parts.remove(session);
            stored.remove(session.id);
            ends.merge(reason, 1, Integer::sum);
            if (reason != Rejection.CLOSED) {
                simulation.sessionLost(client, reason);
            }
            SessionCore ended = session.core();
            world.soon(() -> failMovable(ended));
        }
    }

    private final Simulation simulation;
    private final SimWorld world;
    private final SimSettings settings;
    private final byte[] serverKey;
    final Map<SessionId, SimLog> stored = new LinkedHashMap<>();
    final Map<AcceptedCore, Part> parts = new LinkedHashMap<>();
    final Map<Rejection, Integer> ends = new HashMap<>();
    private Map<SimLink, AcceptedCore> links = new HashMap<>();
    private List<SimLink> allLinks = new ArrayList<>();
    Acceptor acceptor;
    boolean isDown;
    long pausedUntil;
    int sessionsMade;
    int process;

    SimServer(Simulation simulation) {
        this.simulation = simulation;
        this.world = simulation.world;
        this.settings = simulation.settings;
        this.serverKey = world.bytes(32);
        this.acceptor = newAcceptor();
        world.after(TICK, this::tick);
    }

    private Acceptor newAcceptor() {
        return new Acceptor(
                settings.toSession(),
                new Acceptor.Room(settings.sessions, settings.sessions, 1000, 3_600_000, 100),
                this,
                new Identity("sim", ""),
                serverKey,
                world::bytes);
    }

    private void tick() {
        if (!isDown) {
            acceptor.tick(world.now(), TICK);
            if (settings.fault == Fault.EXPIRE_ATTACHED) {
                runLeases();
            }
            simulation.checkState();
        }
        world.at(Math.max(world.now() + TICK, pausedUntil), this::tick);
    }

    private void runLeases() {
        for (AcceptedCore session : acceptor.sessions()) {
            if (!session.isAlone()) {
                session.leaseBegins(world.now());
            }
        }
    }

    private boolean isPaused(Runnable again) {
        if (world.now() < pausedUntil) {
            world.at(pausedUntil, again);
            return true;
        }
        return false;
    }

    // ---- links ----

    void accepted(SimLink link) {
        allLinks.add(link);
    }

    @Override
    public void received(SimLink from, byte[] data, int length) {
        byte[] copy = data.clone();
        int current = process;
        take(from, copy, length, current);
    }

    private void take(SimLink from, byte[] data, int length, int current) {
        if (current != process || isDown || isPaused(() -> take(from, data, length, current))) {
            return;
        }
        AcceptedCore session = links.get(from);
        if (session != null) {
            acceptor.input(session, from, data, 0, length, world.now());
        } else if (!from.isClosed) {
            if (settings.fault == Fault.NO_FENCING && data[Frames.TYPE_AT] == Frames.RESUME) {
                forgetEpoch(HandshakeCodec.readResume(data, 0, length));
            }
            simulation.opening = Integer.parseInt(from.name.substring(0, from.name.indexOf('/')));
            session = acceptor.first(from, data, 0, length, "client", world.now());
            if (session != null) {
                links.put(from, session);
                Part part = parts.get(session);
                if (part != null) {
                    part.link = from;
                }
            }
        }
        Arrays.fill(data, (byte) 0x77);
        simulation.checkState();
    }

    private void forgetEpoch(Handshake.Resume resume) {
        for (AcceptedCore session : acceptor.sessions()) {
            if (session.id.equals(SessionId.of(resume.id()))) {
                session.epoch = Math.min(session.epoch, resume.epoch() - 1);
            }
        }
    }

    @Override
    public void lost(SimLink lost, boolean isOrderly) {
        int current = process;
        hear(lost, current);
    }

    private void hear(SimLink lost, int current) {
        if (current != process || isDown || isPaused(() -> hear(lost, current))) {
            return;
        }
        if (!lost.isClosed) {
            lost.close(null);
        }
        AcceptedCore session = links.get(lost);
        if (session != null) {
            acceptor.lost(session, lost, world.now());
            Part part = parts.get(session);
            if (part != null && part.link == lost) {
                part.link = null;
            }
        }
    }

    // ---- the host ----

    @Override
    public SessionActions actions(AcceptedCore session) {
        sessionsMade++;
        Part part = new Part(session, simulation.clientOfOpening());
        parts.put(session, part);
        return part;
    }

    @Override
    public OperationLog log(AcceptedCore session) {
        if (settings.level == 0) {
            return OperationLog.NONE;
        }
        SimLog log = stored.get(session.id);
        if (log == null) {
            log = new SimLog(world, settings, session, client(session));
            log.atWrite = simulation.atWrite;
            stored.put(session.id, log);
        }
        return log;
    }

    private SimClient client(AcceptedCore session) {
        return simulation.clients.get(Objects.requireNonNull(parts.get(session)).client);
    }

    @Override
    public int grant(int wants) {
        return wants & (Frames.GRANT_DIGESTS | settings.level);
    }

    @Override
    public void attached(AcceptedCore session, boolean isNew) {
        Part part = Objects.requireNonNull(parts.get(session));
        SessionCore core = session.core();
        if (isNew && settings.startNumber > 1 && client(session).sessionsLost == 0) {
            SimSide.startAt(core, settings.startNumber);
        }
        SimLog log = stored.get(session.id);
        if (log != null) {
            log.epoch = session.epoch;
        }
        if (core.mustInitialise()) {
            part.later(0, () -> part.initialise(core));
        }
    }

    // ---- the process ----

    void pause(int time) {
        pausedUntil = world.now() + time;
        world.trace(() -> "the server pauses until " + pausedUntil);
    }

    void crash(int downTime) {
        world.trace(() -> "the server is killed");
        isDown = true;
        process++;
        pausedUntil = 0;
        for (Part part : parts.values()) {
            part.isDead = true;
            simulation.sessionLost(part.client, Rejection.NONE);
        }
        for (SimCall call : simulation.oracle.calls) {
            if (!call.fromClient && call.told == SimCall.Told.NOTHING) {
                call.isGivenUp = true; // its caller is dead
                simulation.oracle.told(call, Outcome.UNKNOWN);
            }
        }
        for (SimLog log : stored.values()) {
            log.crash();
        }
        for (SimLink link : allLinks) {
            if (!link.isDead) {
                link.cut(0, world.below(100), -1);
            }
        }
        allLinks = new ArrayList<>();
        links = new HashMap<>();
        parts.clear();
        if (downTime >= 0) {
            world.after(downTime, this::restart);
        }
    }

    void restart() {
        if (!isDown) {
            return;
        }
        world.trace(() -> "the server starts again");
        for (SimLog log : stored.values()) {
            world.trace(() -> "stored: base " + log.base() + " " + log.durable());
        }
        isDown = false;
        acceptor = newAcceptor();
        for (SimLog log : new ArrayList<>(stored.values())) {
            SimClient client = (SimClient) log.client;
            simulation.opening = client.client;
            AcceptedCore session =
                    acceptor.restore(log.id, log.nonce, log.peer, log.service, log.granted, log.epoch, world.now());
            session.core().restore(log.granted, Math.max(1, settings.window), log.base(), log.durable(), world.now());
            Part part = Objects.requireNonNull(parts.get(session));
            SessionCore core = session.core();
            part.later(world.below(50), () -> part.initialise(core));
        }
    }

    void drain() {
        acceptor.drain();
        for (Part part : new ArrayList<>(parts.values())) {
            part.core().drain(1_000, "maintenance", world.now());
            later(part);
        }
    }

    private void later(Part part) {
        part.later(world.below(1_000), () -> part.core().close(Rejection.DRAINING, "maintenance", world.now()));
    }
}
