package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/** A wait for UP or DOWN took longer than its limit; the message names the state, and the cause what failed last. */
public final class TimeoutException extends TransportException {
    private static final long serialVersionUID = 1L;

    public TimeoutException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
