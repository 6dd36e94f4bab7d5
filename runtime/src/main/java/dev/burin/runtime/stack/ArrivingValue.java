package dev.burin.runtime.stack;

/** A large value that is put together from its bytes as they come. Used by the thread that reads. */
public interface ArrivingValue {
    /** How many bytes it takes in the packet, as far as the peer has said; it may be more. */
    int least();

    /** How many bytes of memory it takes. */
    long memory();

    /** Makes room, before anything else is called of what follows. */
    void begin();

    /** Where its next bytes are to be put, from {@link #at} on. */
    byte[] room();

    /** An index in the room, at which there is room as long as it is not over. */
    int at();

    /** So many bytes have been put there. */
    void arrived(int count);

    /** Whether it takes no more. */
    boolean isOver();

    /** How many of the bytes in front of {@link #at} it has not taken: they belong to what follows. */
    int rest();

    /** Gives up the room; what has come. */
    LargeValue end();
}
