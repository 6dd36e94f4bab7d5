package dev.burin.runtime.session;

import dev.burin.runtime.session.SessionTable.Effect;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions in a directory, so that a process that was killed at any moment finds them again. Thread-safe.
 *
 * <p>Changes go to the end of a file, and a future completes when its change is on the disk; all changes that are asked for
 * while the disk is busy get there together. Where the process died while it wrote, the file is cut; what futures said is
 * never lost. When most of the file is of no use any more, it is written anew. The sessions are in memory, too.
 *
 * <p>The file holds requests, answers and the server key: only its owner may read it. One process can have the directory at
 * a time. When the disk fails, all futures complete with {@link SessionStoreException} from then on.
 */
public final class FileSessionStore extends TableStore {
    /** A log shorter than this is never written anew, in bytes. */
    private static final long MINIMUM_SIZE = 4 << 20;

    private final StoreFiles files;
    private final String name;
    private final SessionLog log; // for the thread only
    private final Thread thread;
    private final Object lock = new Object();
    private Queue<Request<?>> queue = new ArrayDeque<>(); // guarded by lock
    private boolean closing; // guarded by lock
    private @Nullable SessionStoreException failure; // guarded by lock

    private static final class Request<T> {
        private final @Nullable StoreChange change;
        private final Function<Effect, T> answer;
        private final CompletableFuture<T> future = new CompletableFuture<>();
        private @Nullable T result;

        Request(@Nullable StoreChange change, Function<Effect, T> answer) {
            this.change = change;
            this.answer = answer;
        }

        void complete() {
            future.complete(result);
        }
    }

    FileSessionStore(StoreFiles files, LongSupplier wallMillis, long minimumSize) throws IOException {
        super(wallMillis);
        this.files = files;
        this.name = files.describe(SessionLog.NAME);
        this.log = SessionLog.open(files, table, minimumSize);
        this.thread = new Thread(this::run, "burin-session-store");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Opens the store of a directory, which is made if it is not there.
     *
     * @throws SessionStoreException when the directory cannot be used, is in use, or is damaged
     */
    public static FileSessionStore open(Path directory) {
        StoreFiles files = null;
        try {
            files = new DiskFiles(directory);
            return new FileSessionStore(files, System::currentTimeMillis, MINIMUM_SIZE);
        } catch (IOException e) {
            closeQuietly(files);
            throw new SessionStoreException("cannot open the session store in " + directory + ": " + words(e), e);
        } catch (SessionStoreException e) {
            closeQuietly(files);
            throw e;
        }
    }

    private static String words(Throwable failure) {
        String kind = failure.getClass().getSimpleName();
        return failure.getMessage() == null ? kind : kind + ": " + failure.getMessage();
    }

    @Override
    public byte[] serverKey() {
        return log.serverKey().clone();
    }

    @Override
    <T> CompletableFuture<T> submit(@Nullable StoreChange change, Function<Effect, T> answer) {
        Request<T> request = new Request<>(change, answer);
        synchronized (lock) {
            if (failure != null || closing) {
                return CompletableFuture.failedFuture(
                        failure != null
                                ? failure
                                : new SessionStoreException("the session store " + name + " was closed", null));
            }
            queue.add(request);
            lock.notifyAll();
        }
        return request.future;
    }

    @Override
    public List<SessionSnapshot> load() {
        CompletableFuture<List<SessionSnapshot>> all = submit(null, effect -> table.snapshots());
        try {
            return all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof SessionStoreException words ? words : e;
        }
    }

    @Override
    public void close() {
        synchronized (lock) {
            closing = true;
            lock.notifyAll();
        }
        boolean interrupted = false;
        while (thread.isAlive() && thread != Thread.currentThread()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        Queue<Request<?>> taken = new ArrayDeque<>();
        try {
            while (true) {
                taken = next();
                if (taken.isEmpty()) {
                    log.end();
                    break;
                }
                write(taken);
                taken.forEach(Request::complete);
                taken.clear();
                Thread.interrupted(); // whatever callbacks did: an interrupt closes files
                log.compactIfWorthIt();
            }
        } catch (Throwable e) {
            fail(e, taken);
        } finally {
            closeQuietly(log);
            closeQuietly(files);
        }
    }

    /** All that was asked for; empty when the store is being closed and all is done. */
    private Queue<Request<?>> next() throws InterruptedException {
        synchronized (lock) {
            while (queue.isEmpty() && !closing) {
                lock.wait();
            }
            Queue<Request<?>> taken = queue;
            queue = new ArrayDeque<>();
            return taken;
        }
    }

    private void write(Queue<Request<?>> requests) throws IOException {
        boolean hasChanged = false;
        for (Request<?> request : requests) {
            hasChanged |= apply(request);
        }
        if (hasChanged) {
            log.force();
        }
    }

    private <T> boolean apply(Request<T> request) throws IOException {
        Effect effect = request.change == null ? Effect.SAME : table.apply(request.change);
        if (effect == Effect.CHANGED && request.change != null) {
            log.add(request.change);
        }
        request.result = request.answer.apply(effect);
        return effect == Effect.CHANGED;
    }

    /** Nothing more is written: who knows what is on the disk. A new process finds what was said to be there. */
    private void fail(Throwable cause, Queue<Request<?>> taken) {
        SessionStoreException words = new SessionStoreException(
                "the session store " + name + " does not work any more: " + words(cause)
                        + "; mend that, and start the process anew",
                cause);
        List<Request<?>> unanswered = new ArrayList<>(taken);
        synchronized (lock) {
            failure = words;
            unanswered.addAll(queue);
            queue.clear();
        }
        unanswered.forEach(request -> request.future.completeExceptionally(words));
    }

    private static void closeQuietly(@Nullable Closeable closeable) {
        try {
            if (closeable != null) {
                closeable.close();
            }
        } catch (IOException e) {
            // what had to be durable is
        }
    }
}
