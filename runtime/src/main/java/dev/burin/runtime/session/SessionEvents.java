package dev.burin.runtime.session;

import dev.burin.runtime.TransportException;
import org.jspecify.annotations.Nullable;

/** What the owner of a session is told. Called without locks, one after the other, in order with what the peer sends. */
public interface SessionEvents {
    /** A link carries the session; {@code isNew} says whether the initial state is to be set up. */
    void attached(boolean isNew);

    /** Both ends have set up their initial state. */
    void gateOpened();

    /** The link has gone; the session goes on without. The cause is null when it was closed in order. */
    void linkClosed(@Nullable Throwable cause);

    /** The peer is not idle: the session is not detached. */
    void detachCalledOff();

    /**
     * An attempt was refused.
     *
     * @param isPermanent whether another one would be, too
     * @param retryAfter milliseconds that the peer asks to wait
     */
    default void refused(TransportException cause, boolean isPermanent, int retryAfter) {}

    /** The peer says that it has no sessions. */
    default void notSupported(TransportException cause) {}

    /** The peer has closed the link instead of answering an OPEN: it may know nothing of sessions. */
    default void unanswered() {}

    /** A link was dropped that a later one has replaced, and what it still delivered. */
    default void fenced() {}

    /** The session is over; the cause is null when it was closed in order. */
    void ended(@Nullable TransportException cause);
}
