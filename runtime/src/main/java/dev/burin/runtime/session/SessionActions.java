package dev.burin.runtime.session;

import dev.burin.runtime.Outcome;

/** What a session wants done above it. Called while the session's lock is held: must not block nor call the session. */
interface SessionActions {
    /** Runs an operation of the peer; called in the order of their numbers. The data is the caller's, and read during the call. */
    void run(IncomingOperation operation, byte[] data, int offset, int length);

    /** Tells whoever runs an operation that nobody waits for it any more. */
    void cancel(IncomingOperation operation);

    /** An answer has come. The data is the caller's, and read during the call. */
    void answered(OutgoingOperation operation, byte[] data, int offset, int length);

    /** An operation has ended without an answer. */
    void failed(OutgoingOperation operation, Outcome outcome, String why);

    /** The queue of operations without a number has room again. */
    void roomInQueue();

    /** Both ends have set up their initial state. */
    void gateOpened();

    /** The peer has agreed to a detach: the link is to be closed, and the session kept. */
    void detached();

    /** The peer is not idle: the detach does not take place. */
    void detachCalledOff();

    /** The session is over, and its operations are told. The link, if any, is being closed. */
    void ended(Rejection reason, String text);

    /** Milliseconds on the clock by which the session is told the time; may be asked without the lock. */
    long now();

    /** Whether operations that were handed on may have begun, or be over, without that having been decided. */
    default boolean hasUndecided() {
        return false;
    }

    /** Something has happened to a session that was {@link SessionCore#sleep asleep}. */
    default void woken() {}

    /** Frames of a link came that has been replaced; they were dropped. */
    default void fenced() {}
}
