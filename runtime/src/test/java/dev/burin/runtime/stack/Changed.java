package dev.burin.runtime.stack;

import java.nio.ByteBuffer;

/** A value that was changed by another thread: it is not of the size that it was. */
public record Changed(int size, byte[] array) implements LargeValue {
    @Override
    public int count() {
        return array.length;
    }

    @Override
    public int put(int from, ByteBuffer into) {
        return new LargeBytes(array).put(from, into);
    }
}
