package dev.burin.runtime;

/** The peer refused to run a message, by the {@code @Authorize} annotation of the interface. */
public final class AuthorizationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AuthorizationException(String message) {
        super(message);
    }
}
