package dev.burin.runtime;

/** One conversation with one peer, as events and implementations see it. Thread-safe. */
public interface Session extends Transport {}
