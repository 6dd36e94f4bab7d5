package dev.burin.runtime.session;

/** A peer has asked for a session with another service than the one that is served. */
final class WrongServiceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongServiceException(String wanted, String served) {
        super("it is " + served + " that is served here, and not " + wanted);
    }
}
