package dev.burin.runtime.wire;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the buffer of the last large message until the collector wants it or somebody needs one: a series of large messages
 * takes no new memory, and one of them holds none. Thread-safe.
 */
public final class LargeBuffers {
    private static final WeakReference<byte[]> NONE = new WeakReference<>(null);

    private final AtomicReference<WeakReference<byte[]>> kept = new AtomicReference<>(NONE);

    /** Keeps none at first. */
    public LargeBuffers() {}

    /** A buffer of at least so many bytes, whatever they hold; null if there is none. */
    public byte @Nullable [] take(int size) {
        byte[] buffer = kept.getAndSet(NONE).get();
        return buffer == null || buffer.length < size ? null : buffer;
    }

    /** Keeps a buffer, in place of the one kept before. */
    public void giveBack(byte[] buffer) {
        kept.set(new WeakReference<>(buffer));
    }
}
