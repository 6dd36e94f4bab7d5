package dev.burin.runtime.session;

import dev.burin.runtime.session.SessionTable.Effect;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** A store whose sessions are in the memory of this process. Thread-safe. */
abstract class TableStore implements SessionStore {
    private final LongSupplier wallMillis;
    final SessionTable table;

    TableStore(LongSupplier wallMillis) {
        this.wallMillis = wallMillis;
        table = new SessionTable(wallMillis);
    }

    /**
     * Applies a change to the table and keeps it.
     *
     * @param answer is asked at once after the change; what it says is told when the change is kept
     */
    abstract <T> CompletableFuture<T> submit(@Nullable StoreChange change, Function<Effect, T> answer);

    private CompletableFuture<Boolean> submit(StoreChange change) {
        return submit(change, effect -> effect != Effect.REFUSED);
    }

    @Override
    public CompletableFuture<Boolean> create(SessionMeta meta) {
        return submit(new StoreChange.Create(meta));
    }

    @Override
    public CompletableFuture<Claim> claim(SessionId id, long epoch, String owner) {
        return submit(new StoreChange.TakeOwnership(id, epoch, owner), effect -> table.answer(id, effect));
    }

    @Override
    public CompletableFuture<Boolean> accept(
            SessionId id,
            String owner,
            long number,
            long digest,
            int flags,
            long deadlineMillis,
            byte @Nullable [] request) {
        OperationRecord record = OperationRecord.queued(digest, flags, deadlineMillis, request);
        return submit(new StoreChange.Accept(id, owner, number, record));
    }

    @Override
    public CompletableFuture<Boolean> start(SessionId id, String owner, long number) {
        return submit(new StoreChange.Start(id, owner, number));
    }

    @Override
    public CompletableFuture<Boolean> takeOver(SessionId id, String owner, long number, String runner) {
        return submit(new StoreChange.TakeOver(id, owner, number, runner));
    }

    @Override
    public CompletableFuture<Boolean> done(SessionId id, String runner, long number, int status, byte[] response) {
        return submit(new StoreChange.Done(id, runner, number, status, response));
    }

    @Override
    public CompletableFuture<Boolean> trim(SessionId id, String owner, long base) {
        return submit(new StoreChange.Trim(id, owner, base));
    }

    @Override
    public CompletableFuture<Boolean> close(SessionId id, String owner, Tombstone tombstone) {
        return submit(new StoreChange.End(id, owner, tombstone, wallMillis.getAsLong()));
    }
}
