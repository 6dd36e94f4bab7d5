package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/** A store cannot be opened, or does not work any more; the message says why, and what to do. */
public final class SessionStoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public SessionStoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
