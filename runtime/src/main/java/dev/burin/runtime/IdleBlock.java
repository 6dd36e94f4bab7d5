package dev.burin.runtime;

/** Keeps a connection from stopping while idle, until it is closed. Closing it twice counts once. Thread-safe. */
public interface IdleBlock extends AutoCloseable {
    @Override
    void close();
}
