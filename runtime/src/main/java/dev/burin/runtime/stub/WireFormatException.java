package dev.burin.runtime.stub;

/** The bytes of a message break the rules of the wire or of the interface; the connection they came by is closed. */
public final class WireFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WireFormatException(String message) {
        super(message);
    }
}
