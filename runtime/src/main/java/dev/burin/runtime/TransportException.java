package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** A connection or a listener could not be started, or came to an end; the message says what to do about it. */
public class TransportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    private TransportException(String message) {
        super(message, null, true, false);
    }

    /**
     * One that tells what has become of a connection, without a stack trace: no code is at fault. To walk the stack for each took 4 %
     * of the processor time of a client that connects, calls and closes in a session.
     */
    public static TransportException withoutStackTrace(String message) {
        return new TransportException(message);
    }
}
