package dev.burin.runtime;

import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * Is told what the stacks of an endpoint do: for metrics. Given with {@link SessionOptions#stackListener}; where there is
 * none, nothing is measured.
 *
 * <p>Called on the thread where it happens, which may hold locks and may read for other connections: to take a note, and
 * not to wait, nor to call the session back. Called by many threads at once. What it throws is logged and changes nothing.
 * Times are nanoseconds.
 */
public interface StackListener {
    /** A connection to a peer has been made, or accepted from one. */
    default void linkOpened(@Nullable SocketAddress peer, boolean accepted) {}

    /** A connection has ended; the cause is null when it ended in an orderly way. */
    default void linkClosed(
            @Nullable SocketAddress peer,
            boolean accepted,
            long bytesReceived,
            long bytesSent,
            @Nullable Throwable cause) {}

    /** An attempt to connect has failed. */
    default void connectFailed(String uri, Throwable cause) {}

    /** A session is up; {@code again} when it was before: a reconnect. */
    default void sessionUp(Session session, boolean again) {}

    /** A session is down. */
    default void sessionDown(Session session, @Nullable Throwable cause) {}

    /** A session goes on over a new link, with everything that was under way. */
    default void sessionResumed(Session session) {}

    /** A link was refused because a newer one has taken the session over. */
    default void linkFenced(Session session) {}

    /** A session or a listener, named as in messages for people, has another state. */
    default void stateChanged(String what, ConnectionState from, ConnectionState to, @Nullable Throwable cause) {}

    /** A call of this end has ended, and took so long with all waiting; the failure is null when it was answered. */
    default void called(String message, long nanos, @Nullable Throwable failure) {}

    /** A one-way message of this end was sent, or could not be. */
    default void sent(String message, @Nullable Throwable failure) {}

    /** A message of the peer has been run here. */
    default void served(String message, long nanos, @Nullable Throwable failure) {}
}
