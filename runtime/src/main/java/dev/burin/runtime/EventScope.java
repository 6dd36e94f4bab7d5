package dev.burin.runtime;

/** What it is that goes up and down. Named as they stand in an address. */
public enum EventScope {
    /** The session, however often its connection breaks. */
    session,
    /** Each connection, as in Etch. */
    link
}
