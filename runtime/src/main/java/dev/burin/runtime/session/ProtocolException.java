package dev.burin.runtime.session;

/** The peer broke the rules of the protocol; the message says which. */
final class ProtocolException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProtocolException(String message) {
        super(message, null, false, false); // a peer must not cost us stack traces
    }
}
