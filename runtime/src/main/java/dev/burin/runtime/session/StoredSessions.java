package dev.burin.runtime.session;

import dev.burin.runtime.Durability;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The sessions of a listener in a store: what was agreed, who owns them, and how they go on after a restart. Thread-safe. */
final class StoredSessions {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.session");
    private static final long LIMIT_SECONDS = 10;

    private final SessionStore store;
    private final Durability durability;
    private final SessionSettings settings;
    private final @Nullable CompletionResolver resolver;
    private final Executor workers;
    private final String owner = HexFormat.of().formatHex(ConnectingLayer.randomBytes(16)); // another for each start

    StoredSessions(
            SessionStore store,
            Durability durability,
            SessionSettings settings,
            @Nullable CompletionResolver resolver,
            Executor workers) {
        this.store = store;
        this.durability = durability;
        this.settings = settings;
        this.resolver = resolver;
        this.workers = workers;
    }

    /** What is granted of what a connector wants. */
    int grant(int wants) {
        int offered =
                durability == Durability.requests ? Frames.GRANT_RESULTS | Frames.GRANT_REQUESTS : Frames.GRANT_RESULTS;
        return wants & offered;
    }

    /** The log of a session, new or restored. */
    StoreLog log(AcceptedCore session, AcceptedLayer layer) {
        return new StoreLog(store, owner, durability, session, layer::step, workers);
    }

    /** Records a new session, and waits for that. */
    void create(AcceptedCore session, int window) {
        SessionMeta meta = new SessionMeta(
                session.id,
                session.service,
                "",
                session.peer,
                session.granted,
                window,
                settings.recordBytes(),
                settings.limits().lease(),
                settings.limits().idleLease(),
                session.nonce);
        CompletableFuture<Boolean> created = store.create(meta);
        CompletableFuture<Claim> claimed = store.claim(session.id, 1, owner);
        if (!await(created) || !(await(claimed) instanceof Claim.Granted)) {
            throw new SessionStoreException("the session " + session.id + " could not be recorded", null);
        }
    }

    private static <T> T await(CompletableFuture<T> change) {
        try {
            return change.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw new SessionStoreException("the session store failed: " + e.getCause(), e.getCause());
        } catch (TimeoutException e) {
            throw new SessionStoreException("the session store did not answer within " + LIMIT_SECONDS + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SessionStoreException("the wait for the session store was interrupted", e);
        }
    }

    /** Goes on with all sessions of the processes before this one. */
    void restore(Acceptor acceptor, long now) {
        for (SessionSnapshot found : store.load()) {
            long epoch = found.epoch() + 1; // that of the next attempt, which takes it from the process before
            if (await(store.claim(found.meta().id(), epoch, owner)) instanceof Claim.Granted granted) {
                restore(acceptor, granted.session(), found.epoch(), now);
            }
        }
    }

    private void restore(Acceptor acceptor, SessionSnapshot found, long epoch, long now) {
        SessionMeta meta = found.meta();
        String peer = meta.principal() == null ? "" : meta.principal();
        AcceptedCore session =
                acceptor.restore(meta.id(), meta.openNonce(), peer, meta.service(), meta.granted(), epoch, now);
        AcceptedLayer layer = (AcceptedLayer) Objects.requireNonNull(session.host);
        StoreLog log = layer.log();
        SortedMap<Long, RestoredOperation> operations = new TreeMap<>();
        for (Map.Entry<Long, OperationRecord> entry : found.records().entrySet()) {
            OperationRecord record = entry.getValue();
            if (record.state() == OperationRecord.State.RUNNING && record.runner() != null && log != null) {
                log.startedBefore(entry.getKey(), record.runner());
            }
            operations.put(entry.getKey(), restored(new OperationKey(meta.id(), entry.getKey()), record));
        }
        layer.step(() -> {
            session.core().restore(meta.granted(), meta.window(), found.base(), operations, now);
            layer.noteAgreed();
        });
    }

    private RestoredOperation restored(OperationKey key, OperationRecord record) {
        IncomingOperation.State state = switch (record.state()) {
            case QUEUED -> IncomingOperation.State.HELD;
            case RUNNING -> IncomingOperation.State.RUNNING;
            case DONE -> IncomingOperation.State.DONE;
        };
        Status status = Status.of(record.status());
        byte[] response = record.response();
        if (record.state() == OperationRecord.State.RUNNING) {
            Completion completion = resolve(key);
            if (completion instanceof Completion.Executed executed) {
                status = Status.OK;
                response = executed.result();
            } else if (completion instanceof Completion.NotExecuted && record.request() != null) {
                state = IncomingOperation.State.HELD;
            } else if (completion instanceof Completion.NotExecuted) {
                status = Status.DRAINING; // its bytes were not kept: the peer sends it again, with another number
            } else {
                status = Status.INTERRUPTED_BY_RESTART;
            }
        }
        return new RestoredOperation(
                state, record.flags(), record.digest(), record.deadlineMillis(), record.request(), status, response);
    }

    private Completion resolve(OperationKey key) {
        try {
            return resolver == null ? new Completion.Unknown() : resolver.resolve(key);
        } catch (RuntimeException e) {
            LOGGER.log(System.Logger.Level.WARNING, "what became of operation " + key + " could not be found out", e);
            return new Completion.Unknown();
        }
    }
}
