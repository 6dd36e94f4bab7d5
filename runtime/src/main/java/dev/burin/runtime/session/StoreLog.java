package dev.burin.runtime.session;

import dev.burin.runtime.Durability;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Records the operations of one session in a store (2.14), and tells the session when that is done. Called with the session's
 * lock; the store answers on threads of its own.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what is to follow a change is part of it
final class StoreLog implements OperationLog {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.session");
    private static final long RETRY_MILLIS = 200;

    private final SessionStore store;
    private final String owner;
    private final Durability durability;
    private final AcceptedCore session;
    private final Consumer<Runnable> step;
    private final InOrder later; // a store may answer at once, on the thread that asks, which has the session's lock
    private final Map<Long, String> runners =
            new HashMap<>(); // of operations that a process before this one has started

    /**
     * @param owner names this process
     * @param step runs something with the session's lock, and hands up what comes of it
     * @param workers runs what may take long
     */
    StoreLog(
            SessionStore store,
            String owner,
            Durability durability,
            AcceptedCore session,
            Consumer<Runnable> step,
            Executor workers) {
        this.store = store;
        this.owner = owner;
        this.durability = durability;
        this.session = session;
        this.step = step;
        this.later = new InOrder(workers);
    }

    private void step(Runnable decision) {
        later.execute(() -> step.accept(decision));
    }

    /** Notes that another process has started an operation. */
    void startedBefore(long number, String runner) {
        runners.put(number, runner);
    }

    @Override
    public boolean recordsRequests() {
        return durability == Durability.requests;
    }

    @Override
    public boolean recordsStarts() {
        return true;
    }

    @Override
    public void accept(IncomingOperation operation, byte[] data, int offset, int length) {
        byte[] request = new byte[length];
        System.arraycopy(data, offset, request, 0, length);
        accept(operation, request)
                .whenComplete((made, failure) -> step(() -> {
                    if (isMade(made, failure)) {
                        operation.session.recorded(operation, operation.session.now());
                    }
                }));
    }

    private CompletableFuture<Boolean> accept(IncomingOperation operation, byte @Nullable [] request) {
        operation.isLogged = true;
        long left = operation.deadline == 0 ? 0 : Math.max(1, operation.deadline - operation.session.now());
        return store.accept(session.id, owner, operation.number, operation.digest, operation.flags, left, request);
    }

    @Override
    public boolean start(IncomingOperation operation) {
        takeOver(operation);
        if (!operation.isLogged) {
            watch(accept(operation, null));
        }
        store.start(session.id, owner, operation.number)
                .whenComplete((made, failure) -> step(() -> {
                    if (isMade(made, failure)) {
                        operation.session.startRecorded(operation, operation.session.now());
                    } else { // it must not be run: nobody would know of it after a restart
                        if (failure == null) {
                            session.core().fence("another process has taken the session over");
                        }
                        operation.session.complete(operation, Status.OVERLOAD, null, 0, 0, operation.session.now());
                    }
                }));
        return false;
    }

    /** Makes this process the runner of what another one has begun. */
    private void takeOver(IncomingOperation operation) {
        String runner = runners.remove(operation.number);
        if (runner != null) {
            operation.isLogged = true;
            watch(store.takeOver(session.id, owner, operation.number, runner));
        }
    }

    @Override
    public boolean done(IncomingOperation operation) {
        takeOver(operation);
        if (!operation.isLogged) {
            watch(accept(operation, null));
        }
        byte[] response = new byte[Math.max(0, operation.responseEnd - Frames.PACKET_AT)];
        System.arraycopy(operation.response, operation.responseEnd - response.length, response, 0, response.length);
        done(operation, operation.status.code(), response);
        return false;
    }

    /** Records an answer, until that succeeds: it must not be forgotten, and is not sent before. */
    private void done(IncomingOperation operation, int status, byte[] response) {
        store.done(session.id, owner, operation.number, status, response).whenComplete((made, failure) -> {
            if (failure == null) {
                step(() -> operation.session.answerRecorded(operation, operation.session.now()));
            } else if (!operation.session.isEnded()) {
                LOGGER.log(System.Logger.Level.WARNING, "an answer could not be recorded; it is tried again", failure);
                CompletableFuture.delayedExecutor(RETRY_MILLIS, TimeUnit.MILLISECONDS)
                        .execute(() -> done(operation, status, response));
            }
        });
    }

    @Override
    public void trim(long base) {
        watch(store.trim(session.id, owner, base));
    }

    /** A new attempt of the connector was accepted: whatever another process still does for an older one is refused. */
    void claim(long epoch) {
        store.claim(session.id, epoch, owner).whenComplete((claim, failure) -> {
            if (failure != null || claim instanceof Claim.Conflict) {
                LOGGER.log(
                        System.Logger.Level.WARNING,
                        "the session " + session.id + " was taken over by another process",
                        failure);
            }
        });
    }

    /** The session is over. */
    void close(Rejection reason) {
        SortedSet<Long> done = new TreeSet<>();
        for (Ranges.Range range : session.core().done().list()) {
            for (long number = range.first(); number < range.first() + range.count(); number++) {
                done.add(number);
            }
        }
        watch(store.close(
                session.id, owner, new Tombstone(reason.code(), session.core().receiveNext(), done)));
    }

    private static boolean isMade(@Nullable Boolean made, @Nullable Throwable failure) {
        if (failure != null) {
            LOGGER.log(System.Logger.Level.WARNING, "the session store failed", failure);
        }
        return failure == null && Boolean.TRUE.equals(made);
    }

    private static void watch(CompletableFuture<Boolean> change) {
        CompletableFuture<Boolean> unneeded = change.whenComplete((made, failure) -> isMade(made, failure));
        assert unneeded != null;
    }
}
