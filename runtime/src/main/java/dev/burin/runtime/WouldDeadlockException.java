package dev.burin.runtime;

/** A wait was asked for on a thread that has to go on before the thing waited for can happen. */
public final class WouldDeadlockException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public WouldDeadlockException(String message) {
        super(message);
    }
}
