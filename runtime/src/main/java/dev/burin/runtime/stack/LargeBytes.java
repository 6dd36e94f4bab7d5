package dev.burin.runtime.stack;

import java.nio.ByteBuffer;

/** A large byte array. */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
public record LargeBytes(byte[] array) implements LargeValue {
    @Override
    public int count() {
        return array.length;
    }

    @Override
    public int size() {
        return array.length;
    }

    @Override
    public int put(int from, ByteBuffer into) {
        int count = Math.min(array.length - from, into.remaining());
        into.put(array, from, count);
        return from + count;
    }
}
