package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Is told what happens to a session. An implementation of a service that also implements this interface is told about
 * its own session.
 *
 * <p>Called one event after the other, never while a message of the same session with {@code @AsyncReceiver(None)} runs;
 * what it throws is logged and changes nothing.
 */
public interface SessionListener {
    /**
     * Sets up the initial state of a new session. Called before any other message is processed, at this end and, if the peer
     * is of the same mind, at the other: calls made here, on this thread, pass; others wait until this returns. What it throws
     * ends the link.
     */
    default void onSession(Session session) throws Exception {}

    /** The session is up; no message of it has been run yet. */
    default void onUp(Session session) {}

    /** The connection is lost, and the session goes on: what is under way waits for the next connection. */
    default void onSuspended(Session session, Throwable cause) {}

    /** The session has a connection again. */
    default void onResumed(Session session) {}

    /** The connection was closed because nothing was going on; the next call brings it back. */
    default void onIdle(Session session) {}

    /** The session is down; no message of it will be run any more. The cause is null after an orderly stop. */
    default void onDown(Session session, @Nullable Throwable cause) {}

    /**
     * Something failed that nobody waits for: bytes that could not be read, an attempt to connect, a one-way message at
     * this or the other end, a message that nobody expected.
     */
    default void onFailure(Session session, Throwable failure) {}

    /**
     * At the accepting end, with the filter {@code PwAuth}: the peer has proved to be {@code user}; null when it was
     * refused.
     */
    default void onUser(Session session, @Nullable String user) {}

    /** At the connecting end, with the filter {@code PwAuth}: what the peer said to the password. */
    default void onVerdict(Session session, AuthResult verdict) {}
}
