package dev.burin.runtime.session;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Waits for the answers to operations of a session that were begun by the process that had it before (2.15): that one may
 * still record them. When the time for that is over, they end as after a restart. Looks into the store now and then, one look
 * after the other.
 */
@SuppressWarnings("FutureReturnValueIgnored") // what is to follow a look is part of it
final class RunningElsewhere {
    private static final int LOOK_MILLIS = 50;

    private final SessionStore store;
    private final String owner;
    private final AcceptedCore session;
    private final AcceptedLayer layer;
    private final Set<Long> pending;
    private final BiFunction<OperationKey, OperationRecord, RestoredOperation> ending;
    private final Executor workers;
    private long until; // as of the layer's clock

    /**
     * @param numbers of the operations
     * @param ending says how one ends whose runner will not say
     */
    RunningElsewhere(
            SessionStore store,
            String owner,
            AcceptedCore session,
            AcceptedLayer layer,
            Collection<Long> numbers,
            BiFunction<OperationKey, OperationRecord, RestoredOperation> ending,
            Executor workers) {
        this.store = store;
        this.owner = owner;
        this.session = session;
        this.layer = layer;
        this.pending = new TreeSet<>(numbers);
        this.ending = ending;
        this.workers = workers;
    }

    /** Waits for so many milliseconds at most. */
    void watch(int graceMillis) {
        until = layer.now() + graceMillis;
        lookLater();
    }

    private void lookLater() {
        CompletableFuture.delayedExecutor(LOOK_MILLIS, TimeUnit.MILLISECONDS, workers)
                .execute(this::look);
    }

    /** A claim that is made again says what the store has. */
    private void look() {
        long epoch = epoch();
        if (!session.core().isEnded()) {
            store.claim(session.id, epoch, owner)
                    .whenCompleteAsync((claim, failure) -> looked(claim, failure, epoch), workers);
        }
    }

    private long epoch() {
        session.lock.lock();
        try {
            return session.epoch;
        } finally {
            session.lock.unlock();
        }
    }

    private void looked(@Nullable Claim claim, @Nullable Throwable failure, long epoch) {
        if (claim instanceof Claim.Granted granted) {
            take(granted.session());
        } else if (failure == null && epoch == epoch()) {
            return; // another process has it now, or it is over
        }
        if (!pending.isEmpty()) {
            lookLater();
        }
    }

    private void take(SessionSnapshot found) {
        boolean isOver = layer.now() >= until;
        for (long number : Set.copyOf(pending)) {
            OperationRecord record = found.records().get(number);
            if (record == null) {
                pending.remove(number); // the peer has its answer
            } else if (record.state() == OperationRecord.State.DONE) {
                pending.remove(number);
                layer.step(() -> session.core()
                        .answeredElsewhere(number, Status.of(record.status()), record.response(), layer.now()));
            } else if (isOver) {
                pending.remove(number);
                RestoredOperation end = ending.apply(new OperationKey(session.id, number), record);
                layer.step(() -> session.core().givenUpElsewhere(number, end.status(), end.response(), layer.now()));
            }
        }
    }
}
