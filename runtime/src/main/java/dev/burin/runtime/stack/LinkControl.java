package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Call;
import org.jspecify.annotations.Nullable;

/** What every layer can ask of the link at the bottom: who reads it, and that it be closed. Thread-safe. */
public interface LinkControl {
    /**
     * Reads on the calling thread, if no other one is reading, until the call is done: that saves a lone caller the
     * hand-over from a reader. Afterwards nobody reads for a moment, unless {@link #stopReading} says that somebody should.
     *
     * @param deadline as of {@link System#nanoTime}; 0 for none
     * @return whether the call is done; false when the thread has to wait in another way
     */
    boolean readUntil(Call<?> call, long deadline);

    /**
     * Gives the reading back at once after {@link #readUntil}, because somebody else waits for something. When the calling
     * thread is the one that reads, and has come here with what it has read, it stops as soon as it has handed that up.
     */
    void stopReading();

    /** Sees to it that what was sent with {@link Flush#LATER} leaves, now or soon. */
    void flush(Flush when);

    /** Closes the link after what is queued has left. */
    void closeWhenFlushed();

    /** Closes the link at once; the cause is given to the layers above, once. */
    void close(@Nullable Throwable cause);
}
