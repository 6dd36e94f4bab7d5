package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** A connection or a listener could not be started, or came to an end; the message says what to do about it. */
public class TransportException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
