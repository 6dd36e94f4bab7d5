package dev.burin.runtime.lifecycle;

/** What happens to a connection. Those of an attempt carry its number, and do nothing when it is not the current one. */
public sealed interface LifecycleEvent {
    /** Its user wants it up. */
    record Start() implements LifecycleEvent {}

    /** Its user wants it down; {@code hard} does not wait for the calls under way. */
    record Stop(boolean hard) implements LifecycleEvent {}

    /** Its user wants the link replaced, or the next attempt now. */
    record Reset() implements LifecycleEvent {}

    /** A call wants to be sent, and there is no link to send it over. */
    record Demand() implements LifecycleEvent {}

    /** Nothing has happened for as long as it takes to stop. */
    record Idle() implements LifecycleEvent {}

    /** The attempt has made a link. */
    record Connected(long attempt) implements LifecycleEvent {}

    /** The initial state of the link is set up. */
    record Initialised(long attempt) implements LifecycleEvent {}

    /** The peer is not idle: the idle stop does not take place. */
    record CalledOff(long attempt) implements LifecycleEvent {}

    /**
     * The attempt, or setting up its link, has failed; {@code permanent} says that another one would fail too, and {@code
     * retryAfter} how many milliseconds the peer asks to wait.
     */
    record Failed(long attempt, Throwable cause, boolean permanent, long retryAfter) implements LifecycleEvent {
        public Failed(long attempt, Throwable cause, boolean permanent) {
            this(attempt, cause, permanent, 0);
        }
    }

    /** The attempt has shown that another one is to be made in another way, at once. */
    record Again(long attempt) implements LifecycleEvent {}

    /**
     * The link of the attempt is closed, by whichever end; {@code unfinished} says that what was under way can go on over
     * another link.
     */
    record Closed(long attempt, Throwable cause, boolean unfinished) implements LifecycleEvent {
        public Closed(long attempt, Throwable cause) {
            this(attempt, cause, false);
        }
    }

    /** A timer has run out that was started for this attempt. */
    record TimedOut(LifecycleTimer timer, long attempt) implements LifecycleEvent {}
}
