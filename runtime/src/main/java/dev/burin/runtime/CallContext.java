package dev.burin.runtime;

import java.security.Principal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the message that the calling thread runs knows of its call: an implementation asks for it with {@link #current}, and may
 * hand it to other threads. Thread-safe.
 */
public interface CallContext {
    /**
     * The context of the message that the calling thread runs.
     *
     * @throws IllegalStateException when it runs none
     */
    static CallContext current() {
        return RunningCalls.current();
    }

    /** The session that the message came by. */
    Session session();

    /** Who is at the other end; null when nobody is known by name. */
    @Nullable
    Principal principal();

    /**
     * Names the call: the same however often it is repeated, and never that of another call. What an implementation records
     * under it is recorded once. Null on a plain link, which repeats nothing.
     */
    @Nullable
    String operationKey();

    /** How long the caller still waits, not negative; null when it waits for ever, or does not say so. */
    @Nullable
    Duration timeLeft();

    /** Whether nobody waits for the result any more: it was cancelled, its deadline has passed, or its session is over. */
    boolean isCancelled();

    /**
     * Has something run, once and soon, when nobody waits any more; at once if that is so already. Runs on a thread of the
     * runtime, which must not be held up. A later action takes the place of an earlier one. On a plain link it never runs.
     */
    void whenCancelled(Runnable action);

    /** Whether there is a connection to the caller at this moment; without one the result is kept until there is. */
    boolean isAttached();
}
