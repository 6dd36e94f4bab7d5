package dev.burin.runtime.lifecycle;

/** What is to be done for a connection, in the order given. */
public sealed interface LifecycleAction {
    /** Try to make a link; its outcome comes back with the number of the attempt. */
    record Attempt(long attempt) implements LifecycleAction {}

    /** Give the attempt under way up, or close its link: it is not wanted any more. */
    record CancelAttempt() implements LifecycleAction {}

    /** Set up the initial state of the link. */
    record Initialise(long attempt) implements LifecycleAction {}

    /** Let calls travel, those that waited first. */
    record Open(long attempt) implements LifecycleAction {}

    /** Close the link when the calls under way have ended; nothing new is sent over it. */
    record CloseGracefully() implements LifecycleAction {}

    /** Close the link now. */
    record CloseNow(Throwable cause) implements LifecycleAction {}

    /** End the calls that wait for a link: they have not been executed. */
    record FailWaiting(Throwable cause) implements LifecycleAction {}

    /** Tell listeners why an attempt failed. */
    record TellFailure(Throwable cause) implements LifecycleAction {}

    /** Have {@link LifecycleEvent.TimedOut} happen in so many milliseconds. */
    record StartTimer(LifecycleTimer timer, long delay, long attempt) implements LifecycleAction {}

    /** Forget a timer. */
    record StopTimer(LifecycleTimer timer) implements LifecycleAction {}
}
