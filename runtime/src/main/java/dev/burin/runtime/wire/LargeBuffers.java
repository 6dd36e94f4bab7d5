package dev.burin.runtime.wire;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the buffers of the last large messages until the collector wants them or somebody needs one: a series of large messages
 * takes no new memory, and one of them holds none. Thread-safe.
 */
public final class LargeBuffers {
    /** From this size on buffers are kept here, in bytes. */
    public static final int LARGE = 32 * 1024;

    /** Those of the process: what writes a message and what keeps it until the peer has it pass the same ones around. */
    public static final LargeBuffers SHARED = new LargeBuffers();

    /** A call and its answer at both ends of a session, if these are in one process. */
    private static final int PLACES = 4;

    private final AtomicReferenceArray<@Nullable WeakReference<byte[]>> kept = new AtomicReferenceArray<>(PLACES);

    /** Keeps none at first. */
    public LargeBuffers() {}

    /** A buffer of so many bytes, whatever they hold; null if there is none. */
    public byte @Nullable [] take(int least, int most) {
        for (int place = 0; place < PLACES; place++) {
            WeakReference<byte[]> there = kept.get(place);
            byte[] buffer = there == null ? null : there.get();
            if (buffer != null
                    && buffer.length >= least
                    && buffer.length <= most
                    && kept.compareAndSet(place, there, null)) {
                return buffer;
            }
        }
        return null;
    }

    /** Keeps a buffer, in place of another one if there are many. */
    public void giveBack(byte[] buffer) {
        int place = PLACES - 1;
        while (place > 0 && isTaken(place)) {
            place--;
        }
        kept.set(place, new WeakReference<>(buffer));
    }

    private boolean isTaken(int place) {
        WeakReference<byte[]> there = kept.get(place);
        return there != null && there.get() != null;
    }
}
