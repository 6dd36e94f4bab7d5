package dev.burin.runtime.transport;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;

/**
 * Buffers that the threads of a process share, so that an idle link keeps none. Thread-safe; a thread that finds none
 * makes a new one.
 */
final class BufferPool {
    /** A power of two. */
    private static final int PLACES = 16;

    private final AtomicReferenceArray<ByteBuffer> buffers = new AtomicReferenceArray<>(PLACES);
    private final IntFunction<ByteBuffer> allocation;

    /**
     * @param allocation makes a buffer of that size
     */
    BufferPool(IntFunction<ByteBuffer> allocation) {
        this.allocation = allocation;
    }

    /** An empty buffer of at least so many bytes. */
    ByteBuffer take(int size) {
        int own = place();
        for (int i = 0; i < PLACES; i++) {
            int place = (own + i) & (PLACES - 1); // what one thread takes another one often gives back
            ByteBuffer buffer = buffers.getPlain(place) == null ? null : buffers.getAndSet(place, null);
            if (buffer != null && buffer.capacity() >= size) {
                return buffer.clear();
            }
        }
        return allocation.apply(size);
    }

    void giveBack(ByteBuffer buffer) {
        buffers.set(place(), buffer);
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }
}
