package dev.burin.runtime.session;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A store of one session that outlives its process: what is written is durable after a while, in order; a crash loses the rest. */
final class SimLog implements OperationLog {
    final SessionId id;
    final Nonce nonce;
    final String peer;
    final String service;
    final int granted;
    final Object client;
    long epoch;

    private final SimWorld world;
    private final SimSettings settings;
    private final SortedMap<Long, RestoredOperation> durable = new TreeMap<>();
    private long base;
    private final Deque<Runnable> pending = new ArrayDeque<>();
    private Object process = new Object();
    long writes;
    /** Called before and after each write becomes durable. */
    @Nullable
    Runnable atWrite;

    SimLog(SimWorld world, SimSettings settings, AcceptedCore session, Object client) {
        this.world = world;
        this.settings = settings;
        this.id = session.id;
        this.nonce = session.nonce;
        this.peer = session.peer;
        this.service = session.service;
        this.granted = session.granted;
        this.client = client;
        this.base = settings.startNumber;
    }

    long base() {
        return base;
    }

    SortedMap<Long, RestoredOperation> durable() {
        return new TreeMap<>(durable);
    }

    /** The process dies: of what is being written, some may be durable already. */
    void crash() {
        process = new Object();
        int kept = world.below(pending.size() + 1);
        for (int i = 0; i < kept; i++) {
            pending.remove().run();
        }
        pending.clear();
    }

    /** Writes; true when it is durable at once, else {@code then} follows. */
    private boolean write(Runnable change, Runnable then) {
        if (settings.storeDelay == 0) {
            commit(change);
            return true;
        }
        pending.add(change);
        Object writer = process;
        world.after(
                settings.storeDelay,
                () -> { // always the same delay: so they come in order
                    if (writer == process) {
                        commit(pending.remove());
                        if (writer == process) {
                            then.run();
                        }
                    }
                });
        return false;
    }

    private void commit(Runnable change) {
        Runnable hook = atWrite;
        writes++;
        if (hook != null) {
            hook.run();
        }
        change.run();
        writes++;
        if (hook != null) {
            hook.run();
        }
    }

    @Override
    public boolean recordsRequests() {
        return settings.level == 2;
    }

    @Override
    public boolean recordsStarts() {
        return settings.level > 0;
    }

    @Override
    public void accept(IncomingOperation operation, byte[] data, int offset, int length) {
        byte[] request = Arrays.copyOfRange(data, offset, offset + length);
        long left = operation.deadline == 0 ? 0 : Math.max(1, operation.deadline - world.now());
        RestoredOperation record = new RestoredOperation(
                IncomingOperation.State.HELD, operation.flags, operation.digest, left, request, Status.OK, null);
        if (write(
                () -> durable.put(operation.number, record),
                () -> operation.session.recorded(operation, world.now()))) {
            operation.isRecorded = true;
        }
    }

    @Override
    public boolean start(IncomingOperation operation) {
        return write(
                () -> {
                    RestoredOperation known = durable.get(operation.number);
                    durable.put(
                            operation.number,
                            new RestoredOperation(
                                    IncomingOperation.State.RUNNING,
                                    operation.flags,
                                    operation.digest,
                                    0,
                                    known == null ? null : known.request(),
                                    Status.INTERRUPTED_BY_RESTART,
                                    null));
                },
                () -> {
                    if (!operation.isOneway() && world.chance(settings.storeRefuses)) {
                        operation.session.complete(operation, Status.OVERLOAD, null, 0, 0, world.now());
                    } else {
                        operation.session.startRecorded(operation, world.now());
                    }
                });
    }

    @Override
    public boolean done(IncomingOperation operation) {
        byte[] response = operation.isOneway()
                ? new byte[0]
                : Arrays.copyOfRange(operation.response, Frames.PACKET_AT, operation.responseEnd);
        RestoredOperation record = new RestoredOperation(
                IncomingOperation.State.DONE, operation.flags, operation.digest, 0, null, operation.status, response);
        return write(
                () -> durable.put(operation.number, record),
                () -> operation.session.answerRecorded(operation, world.now()));
    }

    @Override
    public void trim(long below) {
        write(
                () -> {
                    base = below;
                    durable.headMap(below).clear();
                },
                () -> {});
    }
}
