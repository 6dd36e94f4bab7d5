package dev.burin.runtime;

/** How a session or a listener is to be made: an address and options. Immutable; the methods return a changed copy. */
public final class SessionOptions {
    private final String uri;

    private SessionOptions(String uri) {
        this.uri = uri;
    }

    /** The options that {@code uri} states, such as {@code tcp://localhost:4001?TcpTransport.noDelay=true}. */
    public static SessionOptions of(String uri) {
        return new SessionOptions(uri);
    }

    /** The address, with the options that were given in it. */
    public String uri() {
        return uri;
    }
}
