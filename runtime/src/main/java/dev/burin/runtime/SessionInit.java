package dev.burin.runtime;

/** When the initial state of a session is set up. */
public enum SessionInit {
    /** When the session is new. */
    NEW("new"),
    /** Whenever it has a new connection. */
    ALWAYS("always");

    private final String term;

    SessionInit(String term) {
        this.term = term;
    }

    /** As it stands in an address. */
    @Override
    public String toString() {
        return term;
    }
}
