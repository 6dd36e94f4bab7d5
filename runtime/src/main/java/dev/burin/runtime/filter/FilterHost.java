package dev.burin.runtime.filter;

import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.TypeTable;
import java.security.Principal;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the filters of a link need of the endpoint that it belongs to. Thread-safe. */
public interface FilterHost {
    Session session();

    boolean isServer();

    /** The implementation of this end, or null. */
    @Nullable
    Object implementation();

    /** The types that occur in its messages. */
    TypeTable types();

    TransportData link();

    /** Tells those who listen to the session something, in order with its messages. */
    void tell(Consumer<SessionListener> event);

    void setPeerPrincipal(Principal principal);

    /** Runs what may block. */
    void execute(Runnable task);

    /** Runs a short task in so many milliseconds. */
    Future<?> schedule(Runnable task, long delayMillis);

    /** The time that it goes by, as {@link System#nanoTime}. */
    long nanoTime();
}
