package dev.burin.runtime.transport;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Buffers that the threads of a process share, so that an idle link keeps none. Thread-safe; a thread that finds its place
 * empty makes a new one.
 */
final class BufferPool {
    /** A power of two. */
    private static final int PLACES = 16;

    private final AtomicReferenceArray<ByteBuffer> buffers = new AtomicReferenceArray<>(PLACES);

    /** An empty heap buffer of at least so many bytes. */
    ByteBuffer take(int size) {
        ByteBuffer buffer = buffers.getAndSet(place(), null);
        return buffer == null || buffer.capacity() < size ? ByteBuffer.allocate(size) : buffer.clear();
    }

    void giveBack(ByteBuffer buffer) {
        buffers.set(place(), buffer);
    }

    private static int place() {
        return (int) Thread.currentThread().getId() & (PLACES - 1);
    }
}
