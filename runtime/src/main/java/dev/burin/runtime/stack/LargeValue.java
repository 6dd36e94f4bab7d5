package dev.burin.runtime.stack;

import java.nio.ByteBuffer;

/**
 * A value that stands elsewhere than in its packet, as an array of the user's: its bytes are made where they are needed, element by
 * element. What is sent is only read during the call that gets it.
 */
public interface LargeValue {
    /** The array: {@code byte[]}, or one of numbers. */
    Object array();

    /** How many elements of the array belong to it. */
    int count();

    /** How many bytes it takes in the packet. */
    int size();

    /**
     * Puts elements as long as there is room for a whole one; nine bytes are room for any.
     *
     * @param from the index of the first one
     * @return the index behind the last one that was put
     */
    int put(int from, ByteBuffer into);
}
