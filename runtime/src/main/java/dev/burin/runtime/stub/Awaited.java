package dev.burin.runtime.stub;

/** What a thread waits for: a call, or its future. Thread-safe. */
public interface Awaited {
    boolean isDone();
}
