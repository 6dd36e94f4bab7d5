package dev.burin.runtime.session;

/**
 * Where an executor records what it has promised (2.14). Called while the session's lock is held. What is not recorded at once
 * is told to the session later, by {@link SessionCore#recorded}, {@link SessionCore#startRecorded} or {@link
 * SessionCore#answerRecorded}.
 */
interface OperationLog {
    /** Keeps nothing: a session ends with its process. */
    OperationLog NONE = new OperationLog() {};

    /** Whether an operation needs {@link #accept} before its receipt is told to the peer. */
    default boolean recordsRequests() {
        return false;
    }

    /** Whether an operation needs {@link #start} before it is run. */
    default boolean recordsStarts() {
        return false;
    }

    /** An operation was accepted. */
    default void accept(IncomingOperation operation, byte[] data, int offset, int length) {}

    /** An operation is about to be run; whether that may happen at once. */
    default boolean start(IncomingOperation operation) {
        return true;
    }

    /** An operation is done; whether its answer may be sent at once. */
    default boolean done(IncomingOperation operation) {
        return true;
    }

    /** The peer has the results of all operations below. */
    default void trim(long base) {}
}
