package dev.burin.runtime.filter;

import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import java.security.Principal;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A link as a filter on it sees it. Thread-safe. */
public interface FilterLink {
    /** The session that the messages belong to. */
    Session session();

    /** The options that it was made with. */
    SessionOptions options();

    /** Whether this is the end that accepted the connection. */
    boolean isServer();

    /**
     * Who plays a role: the implementation of this end if it implements the type, else what was given with {@link
     * SessionOptions#using}, else null.
     */
    <T> @Nullable T find(Class<T> role);

    /** Whether nobody between the two ends can read the messages. */
    boolean isConfidential();

    /** How many bytes have come from the peer. */
    long bytesReceived();

    /**
     * Sends a message of the filter's own, as if it came from above: the filters below see it, this one does not.
     *
     * @throws dev.burin.runtime.stack.LinkClosedException when the link is closed
     */
    void send(FilterMessage message);

    /** Tells those who listen to the session something, in order with its messages. */
    void tell(Consumer<SessionListener> event);

    /** Says who the peer has proved to be. */
    void setPeerPrincipal(Principal principal);

    /** Runs what may block. */
    void execute(Runnable task);

    /** Runs what does not block, later. */
    Future<?> schedule(Runnable task, long delayMillis);

    /** Nanoseconds of a clock that only goes forward. */
    long nanoTime();

    /** Closes the link after what was sent has left. */
    void closeWhenFlushed();

    /** Closes the link at once, for a reason that the session is told. */
    void close(@Nullable Throwable cause);
}
