package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Awaited;
import org.jspecify.annotations.Nullable;

/** What every layer can ask of the link at the bottom: who reads it, and that it be closed. Thread-safe. */
public interface LinkControl {
    /**
     * Reads on the calling thread, if no other one is reading, until that is done for which it waits: that saves a lone caller
     * the hand-over from a reader. Afterwards nobody reads for a moment, unless {@link #stopReading} says that somebody should.
     *
     * @param deadline as of {@link System#nanoTime}; 0 for none
     * @return whether it is done; false when the thread has to wait in another way, or was told to pause
     */
    boolean readUntil(Awaited awaited, long deadline);

    /**
     * As {@link #readUntil}, for a thread that holds no lock and waits for the beginning or the end of what the link is for: it
     * reads only if the loop does not, and leaves it to that when it does not come to what it waits for. If the link ends
     * meanwhile, it may be the one that tells the layers above, before this returns.
     */
    default void readHere(Awaited awaited, long deadline) {
        stopReading();
    }

    /**
     * Reads on the calling thread what is there, if no other one is reading, and waits for nothing; whether there was anything.
     */
    boolean readNow();

    /**
     * As {@link #readNow}, for a thread that sends more than there is room for, if the link is left to it ({@link
     * Flush#WHEN_WAITING}): it need not wait for the peer to make room, and nobody be woken for that. Returns whether it was left to it.
     */
    boolean readIfLeft();

    /**
     * When the calling thread is the one that reads in {@link #readUntil}, and has come here with what it has read, it stops as
     * soon as it has handed that up; it or another caller may read on. Returns whether that is so.
     */
    boolean pauseReading();

    /** Has the caller that reads, if one does, see whether that is done for which it waits. */
    void wakeReader();

    /**
     * Gives the reading back at once after {@link #readUntil}, because somebody else waits for something. When the calling
     * thread is the one that reads, and has come here with what it has read, it stops as soon as it has handed that up.
     */
    void stopReading();

    /**
     * As {@link #stopReading}, but not before the loop runs next, unless a caller reads by then, and not while the calling thread
     * is left to see to what it has sent ({@link Flush#WHEN_WAITING}).
     */
    void stopReadingSoon();

    /** As {@link #stopReadingSoon}, for a thread that has just read: one that is known to wait again at once may read on then. */
    void leaveReading();

    /**
     * Has the loop leave unread what the peer sends, or read on: if the transport can have the peer wait, it does. A caller that
     * reads for itself reads all the same.
     */
    void holdPeer(boolean held);

    /** Sees to it that what was sent with {@link Flush#LATER} leaves, now or soon. */
    void flush(Flush when);

    /** Closes the link after what is queued has left. */
    void closeWhenFlushed();

    /**
     * As {@link #closeWhenFlushed}, for a thread that holds no lock and is about to wait for the end: it may be the one that tells
     * the layers above, before this returns.
     */
    default void closeHere() {
        closeWhenFlushed();
    }

    /** Closes the link at once; the cause is given to the layers above, once. */
    void close(@Nullable Throwable cause);
}
