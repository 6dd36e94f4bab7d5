package dev.burin.runtime.stack;

import org.jspecify.annotations.Nullable;

/**
 * Packets that have arrived together, for {@link SessionPacket#packets}. What {@link #data} gives is not overwritten before the
 * taker has returned, or was told to {@link SessionPacket#detach}.
 */
public interface PacketRun {
    /** Goes to the next whole packet that is not empty; whether there is one. */
    boolean next();

    /** Where the packet stands. */
    byte[] data();

    /** Where it begins. */
    int offset();

    /** How many bytes it has. */
    int length();

    /** What belongs among those bytes, and stands elsewhere; null if there is nothing. */
    default @Nullable Insert insert() {
        return null;
    }
}
