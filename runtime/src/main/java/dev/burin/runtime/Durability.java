package dev.burin.runtime;

/** What a listener records of its sessions, so that they outlive its process. Named as they stand in an address. */
public enum Durability {
    /** Nothing. */
    none,
    /** What was started, and each result. */
    results,
    /** The requests, too: they run even if their client never comes back. */
    requests
}
