package dev.burin.runtime.wire;

import dev.burin.runtime.stack.LargeValue;
import java.nio.ByteBuffer;

/** A large array of numbers. */
record LargeArray<A>(Elements<A> elements, A array, int count, int size) implements LargeValue {
    @Override
    public int put(int from, ByteBuffer into) {
        return elements.put(array, from, count, into);
    }
}
