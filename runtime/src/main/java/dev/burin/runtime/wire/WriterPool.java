package dev.burin.runtime.wire;

import java.util.concurrent.atomic.AtomicIntegerArray;
import org.jspecify.annotations.Nullable;

/**
 * Writers that the threads of an endpoint share, so that a call costs no buffer and an idle connection keeps none.
 * Thread-safe; a thread that finds its place taken makes a new writer.
 */
public final class WriterPool {
    /** A power of two. */
    private static final int PLACES = 16;

    private final @Nullable BinaryWriter[] writers = new BinaryWriter[PLACES]; // each of who has taken its place

    /** 1 for places that are taken. With numbers, to give a writer back costs no note that G1 takes of a reference: a fence. */
    private final AtomicIntegerArray taken = new AtomicIntegerArray(PLACES);

    private final boolean names;

    /** As {@link BinaryWriter}. */
    public WriterPool(boolean names) {
        this.names = names;
    }

    BinaryWriter take() {
        int place = place();
        if (!taken.compareAndSet(place, 0, 1)) {
            return new BinaryWriter(names, LargeBuffers.SHARED);
        }
        BinaryWriter writer = writers[place];
        if (writer == null) {
            writer = new BinaryWriter(names, LargeBuffers.SHARED);
            writers[place] = writer;
        }
        return writer;
    }

    void giveBack(BinaryWriter writer) {
        writer.shrink();
        int place = place();
        if (writers[place] == writer) { // else it was made because the place was taken
            taken.setRelease(place, 0); // who does not see it yet makes one of its own
        }
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }
}
