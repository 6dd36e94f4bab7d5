package dev.burin.runtime.session;

import dev.burin.runtime.TransportException;
import org.jspecify.annotations.Nullable;

/** What the owner of a session is told. Called without locks, one after the other, in order with what the peer sends. */
public interface SessionEvents {
    /**
     * A link carries the session.
     *
     * @param toSetUp the initial state that this end has to set up, which may be being set up already; null for none
     * @param isGateOpen whether both ends have set up theirs
     */
    void attached(@Nullable InitialState toSetUp, boolean isGateOpen);

    /** Both ends have set up their initial state, over a link of which it was said that they have not. */
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

    /** The peer does not have the session any more: another one may be opened at once. */
    default void forgotten(TransportException cause) {}

    /** The peer says that it has no sessions. */
    default void notSupported(TransportException cause) {}

    /** The peer has closed the link instead of answering an OPEN: it may know nothing of sessions. */
    default void unanswered() {}

    /** A link was dropped that a later one has replaced, and what it still delivered. */
    default void fenced() {}

    /** Something waits to be sent, and there is no link. */
    default void wanted() {}

    /** The session belongs to another process now: what runs here is finished, and nothing new begun. */
    default void takenOver() {}

    /** The session is over; the cause is null when it was closed in order. */
    void ended(@Nullable TransportException cause);
}
