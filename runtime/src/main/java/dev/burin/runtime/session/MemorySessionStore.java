package dev.burin.runtime.session;

import dev.burin.runtime.session.SessionTable.Effect;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Keeps sessions as long as the process lives. Its futures are complete when they are returned. Thread-safe. */
public final class MemorySessionStore extends TableStore {
    private final byte[] serverKey = new byte[KEY_SIZE];
    private final boolean shared;
    private boolean closed; // guarded by this, as the table

    /** A store without sessions, with a key of its own. */
    public MemorySessionStore() {
        this(System::currentTimeMillis, false);
    }

    /** A store for several listeners of this process at the same time. */
    public static MemorySessionStore shared() {
        return new MemorySessionStore(System::currentTimeMillis, true);
    }

    MemorySessionStore(LongSupplier wallMillis) {
        this(wallMillis, false);
    }

    private MemorySessionStore(LongSupplier wallMillis, boolean shared) {
        super(wallMillis);
        this.shared = shared;
        new SecureRandom().nextBytes(serverKey);
    }

    @Override
    public boolean isShared() {
        return shared;
    }

    @Override
    public byte[] serverKey() {
        return serverKey.clone();
    }

    @Override
    synchronized <T> CompletableFuture<T> submit(@Nullable StoreChange change, Function<Effect, T> answer) {
        if (closed) {
            return CompletableFuture.failedFuture(isClosed());
        }
        Effect effect = change == null ? Effect.SAME : table.apply(change);
        return CompletableFuture.completedFuture(answer.apply(effect));
    }

    private static SessionStoreException isClosed() {
        return new SessionStoreException("the session store in memory was closed", null);
    }

    @Override
    public synchronized List<SessionSnapshot> load() {
        if (closed) {
            throw isClosed();
        }
        return table.snapshots();
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
