package dev.burin.runtime;

/** How the waits between attempts to reconnect are chosen. Named as they stand in an address. */
public enum Jitter {
    /** At random, from zero to the limit. */
    full,
    /** The limit itself. */
    none
}
