package dev.burin.runtime.stack;

import org.jspecify.annotations.Nullable;

/** Something was to be sent over a link that is closed: none of it has left. */
public final class LinkClosedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LinkClosedException(@Nullable Throwable cause) {
        super("the connection is closed", cause);
    }
}
