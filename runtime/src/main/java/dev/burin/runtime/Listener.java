package dev.burin.runtime;

/** Accepts conversations. Thread-safe. */
public interface Listener extends Transport {
    /**
     * The address that peers are to use: with the real port where 0 was asked for.
     *
     * @throws IllegalStateException before it is up
     */
    String uri();
}
