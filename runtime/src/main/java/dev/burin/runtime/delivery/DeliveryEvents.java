package dev.burin.runtime.delivery;

import dev.burin.runtime.Session;
import org.jspecify.annotations.Nullable;

/** What a delivery tells the session that it belongs to. Called one after the other with the messages of the session. */
public interface DeliveryEvents {
    /** The session itself. */
    Session session();

    /** Something failed that nobody waits for. */
    void failed(Throwable failure);

    /** Whether code of the user's is told of what happens. */
    boolean hasListeners();

    /** The link is closed, and everything that arrived over it has been given to its handler. */
    void closed(@Nullable Throwable cause);
}
