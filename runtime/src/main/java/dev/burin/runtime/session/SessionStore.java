package dev.burin.runtime.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Keeps sessions beyond the life of a process, and lets several processes share them (2.14, 2.15). Thread-safe.
 *
 * <p>Every change has a condition, and is made as a whole or not at all. A future completes with true when the change is
 * made, as durable as the store promises, and with false when its condition does not hold: then nothing has changed. To
 * repeat a change whose answer was lost is harmless: it changes nothing more, and completes with true. Changes that one
 * thread asks for are made in its order, whether or not it waits in between, so that many are made durable at once.
 *
 * <p>A future completes with {@link SessionStoreException} when the store does not work; then the change may have been
 * made or not. Futures complete on threads of the store: do not block there.
 *
 * <p>An <b>owner</b> is the process that a session belongs to, by the highest epoch that was claimed: the same number
 * fences links and processes. Its name must never be used by another process or another start of it. Arrays that are given
 * to a store or come from it must not be changed.
 */
public interface SessionStore extends AutoCloseable {
    /** The size of {@link #serverKey} in bytes. */
    int KEY_SIZE = 32;

    /**
     * The secret from which those of the sessions are made, so that they hold as long as the sessions do; a copy. Never to
     * be logged.
     */
    byte[] serverKey();

    /**
     * Adds a session, with epoch 0 and without owner.
     *
     * @return false when there is, or was, another session of that id
     */
    CompletableFuture<Boolean> create(SessionMeta meta);

    /**
     * Makes somebody the owner of a session, if the epoch is higher than all before, or is that of the same claim made
     * again.
     */
    CompletableFuture<Claim> claim(SessionId id, long epoch, String owner);

    /**
     * Records that an operation was received; its state becomes QUEUED. One that is queued can be accepted again with other
     * content: then the latter counts.
     *
     * @param digest of the request; 0 when there is none
     * @param flags those of REQ
     * @param deadlineMillis what is left to it; 0 for no deadline
     * @param request its bytes; null not to keep them
     * @return false when somebody else owns the session, or the operation was started with another digest
     */
    CompletableFuture<Boolean> accept(
            SessionId id,
            String owner,
            long number,
            long digest,
            int flags,
            long deadlineMillis,
            byte @Nullable [] request);

    /**
     * Records that an operation is about to be executed; its state becomes RUNNING, and the owner its runner.
     *
     * @return false when it must not be executed: somebody else owns the session or runs the operation, or it is done, or
     *     was not accepted
     */
    CompletableFuture<Boolean> start(SessionId id, String owner, long number);

    /**
     * Makes the owner the runner of an operation whose runner will not go on, so that it can be executed again. Only for
     * operations that may be executed twice, or are known not to have been executed.
     *
     * @param runner who ran it; its answer is refused from now on
     * @return false when somebody else owns the session, or the operation is not being run by {@code runner}
     */
    CompletableFuture<Boolean> takeOver(SessionId id, String owner, long number, String runner);

    /**
     * Records the answer of an operation; its state becomes DONE. Its runner may do so even when the session has another
     * owner since; while it is queued, only the owner of the session.
     *
     * @param status that of RES
     * @return false when somebody else runs the operation, or it has another answer, or was not accepted
     */
    CompletableFuture<Boolean> done(SessionId id, String runner, long number, int status, byte[] response);

    /**
     * Forgets the operations below a number: the peer has their results.
     *
     * @return false when somebody else owns the session, or one of them is not done
     */
    CompletableFuture<Boolean> trim(SessionId id, String owner, long base);

    /**
     * Ends a session. Its tombstone is kept for an hour.
     *
     * @return false when there is no such session, or somebody else owns it. When it is over already, true, and its first
     *     tombstone stays
     */
    CompletableFuture<Boolean> close(SessionId id, String owner, Tombstone tombstone);

    /**
     * Whether several processes have sessions in it at the same time. Then a process takes none over at its start, but each
     * session when its client comes to it, and what the process before has begun is left to that one for a while.
     */
    default boolean isShared() {
        return false;
    }

    /**
     * All sessions that are not over; for the start of a process, which then {@linkplain #claim claims} each that comes
     * back. Blocks.
     *
     * @throws SessionStoreException when the store does not work
     */
    List<SessionSnapshot> load();

    /** Finishes what was asked for, and closes the store; later calls fail. Blocks. */
    @Override
    void close();
}
