package dev.burin.runtime.wire;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Writers that the threads of an endpoint share, so that a call costs no buffer and an idle connection keeps none.
 * Thread-safe; a thread that finds its place empty makes a new writer.
 */
public final class WriterPool {
    /** A power of two. */
    private static final int PLACES = 16;

    private final AtomicReferenceArray<BinaryWriter> writers = new AtomicReferenceArray<>(PLACES);
    private final boolean names;

    /** As {@link BinaryWriter}. */
    public WriterPool(boolean names) {
        this.names = names;
    }

    BinaryWriter take() {
        BinaryWriter writer = writers.getAndSet(place(), null);
        return writer == null ? new BinaryWriter(names, LargeBuffers.SHARED) : writer;
    }

    void giveBack(BinaryWriter writer) {
        writer.shrink();
        writers.setRelease(place(), writer); // who does not see it yet makes one of its own
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }
}
