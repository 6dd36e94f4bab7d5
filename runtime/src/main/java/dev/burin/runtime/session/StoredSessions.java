package dev.burin.runtime.session;

import dev.burin.runtime.Durability;
import java.util.Arrays;
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
    private static final int PLACES = 64;

    private final SessionStore store;
    private final Durability durability;
    private final SessionSettings settings;
    private final int takeOverGrace; // milliseconds
    private final @Nullable CompletionResolver resolver;
    private final Executor workers;
    private final String owner = HexFormat.of().formatHex(ConnectingLayer.randomBytes(16)); // another for each start
    private final Object[] claiming = new Object[PLACES]; // one claim of a session at a time

    StoredSessions(
            SessionStore store,
            Durability durability,
            SessionSettings settings,
            int takeOverGrace,
            @Nullable CompletionResolver resolver,
            Executor workers) {
        this.store = store;
        this.durability = durability;
        this.settings = settings;
        this.takeOverGrace = takeOverGrace;
        Arrays.setAll(claiming, place -> new Object());
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
                session.nonce.bytes());
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

    boolean isShared() {
        return store.isShared();
    }

    /** Takes a session over from the process that had it, when its client comes here; waits for the store. */
    Acceptor.Claimed claim(Acceptor acceptor, SessionId id, long epoch, long now) {
        synchronized (claiming[Math.floorMod(id.hashCode(), PLACES)]) {
            Claim claim = await(store.claim(id, epoch, owner));
            AcceptedCore here = acceptor.find(id);
            if (claim instanceof Claim.Conflict conflict) {
                return new Acceptor.Claimed.Later(conflict.epoch());
            } else if (claim instanceof Claim.Ended ended) {
                return new Acceptor.Claimed.Ended(ended.tombstone());
            } else if (claim instanceof Claim.Granted granted
                    && (here == null || !owner.equals(granted.ownerBefore()))) {
                if (here != null) { // as it was before another process had it
                    acceptor.leave(here);
                    ((AcceptedLayer) Objects.requireNonNull(here.host)).tellTakenOver();
                }
                return new Acceptor.Claimed.Ours(restore(acceptor, granted.session(), epoch - 1, now));
            }
            return here == null ? new Acceptor.Claimed.Unknown() : new Acceptor.Claimed.Ours(here);
        }
    }

    /** Goes on with all sessions of the processes before this one, if those are gone. */
    void restore(Acceptor acceptor, long now) {
        if (isShared()) {
            return;
        }
        for (SessionSnapshot found : store.load()) {
            long epoch = found.epoch() + 1; // that of the next attempt, which takes it from the process before
            if (await(store.claim(found.meta().id(), epoch, owner)) instanceof Claim.Granted granted) {
                restore(acceptor, granted.session(), found.epoch(), now);
            }
        }
    }

    private AcceptedCore restore(Acceptor acceptor, SessionSnapshot found, long epoch, long now) {
        SessionMeta meta = found.meta();
        String peer = meta.principal() == null ? "" : meta.principal();
        AcceptedCore session = acceptor.restore(
                meta.id(), Nonce.of(meta.openNonce()), peer, meta.service(), meta.granted(), epoch, now);
        AcceptedLayer layer = (AcceptedLayer) Objects.requireNonNull(session.host);
        StoreLog log = layer.log();
        SortedMap<Long, RestoredOperation> operations = new TreeMap<>();
        SortedMap<Long, String> elsewhere = new TreeMap<>();
        for (Map.Entry<Long, OperationRecord> entry : found.records().entrySet()) {
            OperationRecord record = entry.getValue();
            if (record.state() == OperationRecord.State.RUNNING && record.runner() != null && log != null) {
                log.startedBefore(entry.getKey(), record.runner());
                if (isShared()) {
                    elsewhere.put(entry.getKey(), record.runner());
                }
            }
            operations.put(
                    entry.getKey(),
                    elsewhere.containsKey(entry.getKey())
                            ? runningElsewhere(record)
                            : restored(new OperationKey(meta.id(), entry.getKey()), record));
        }
        layer.step(() -> {
            session.core().restore(meta.granted(), meta.window(), found.base(), operations, now);
            layer.noteAgreed();
        });
        if (!elsewhere.isEmpty()) {
            new RunningElsewhere(store, owner, session, layer, elsewhere.keySet(), this::ending, workers)
                    .watch(takeOverGrace);
        }
        return session;
    }

    private static RestoredOperation runningElsewhere(OperationRecord record) {
        return new RestoredOperation(
                IncomingOperation.State.STARTED,
                record.flags(),
                record.digest(),
                record.deadlineMillis(),
                null,
                Status.OK,
                null);
    }

    /** How an operation ends of which its runner will not say so, and whose bytes are not here. */
    private RestoredOperation ending(OperationKey key, OperationRecord record) {
        OperationRecord unkept = OperationRecord.queued(record.digest(), record.flags(), record.deadlineMillis(), null)
                .startedBy(String.valueOf(record.runner()));
        return restored(key, unkept);
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
