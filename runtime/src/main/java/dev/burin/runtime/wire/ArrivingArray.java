package dev.burin.runtime.wire;

import dev.burin.runtime.stack.ArrivingValue;
import dev.burin.runtime.stack.LargeValue;
import dev.burin.runtime.stub.TypeTable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An array of numbers, whose elements are read while more of them are on their way. It is over with the last one that was announced, or
 * with one that does not stand in the usual form: what follows is read as it always is.
 */
final class ArrivingArray<A> implements ArrivingValue {
    private static final int MOST_ROOM = 128 * 1024;

    /** Of an element in the usual form so many bytes are enough. */
    private static final int ENOUGH = 16;

    private static final byte[] NOTHING = {};

    private final Elements<A> elements;
    private final int length; // as announced
    private final BinaryReader in = new BinaryReader(TypeTable.builtin());
    private @Nullable A array;
    private int count; // of the elements that were read
    private int size; // their bytes
    private byte[] room = NOTHING;
    private int at;

    ArrivingArray(Elements<A> elements, int length) {
        this.elements = elements;
        this.length = length;
    }

    @Override
    public int least() {
        return (int) Math.min(Integer.MAX_VALUE, elements.least(length));
    }

    @Override
    public long memory() {
        return (long) length * elements.array.width();
    }

    @Override
    public void begin() {
        int needed = (int) Math.min(MOST_ROOM, memory());
        byte[] there = LargeBuffers.SHARED.take(needed, 4 * MOST_ROOM);
        room = there == null ? new byte[needed] : there;
        array = elements.array.make(length);
    }

    @Override
    public byte[] room() {
        return room;
    }

    @Override
    public int at() {
        return at;
    }

    @Override
    public void arrived(int bytes) {
        in.open(room, 0, at + bytes);
        count = elements.read(in, Objects.requireNonNull(array), count);
        size += in.position();
        at = in.end() - in.position();
        System.arraycopy(room, in.position(), room, 0, at);
    }

    @Override
    public boolean isOver() {
        return count == length || at >= ENOUGH;
    }

    @Override
    public int rest() {
        return at;
    }

    @Override
    public LargeValue end() {
        if (room.length >= LargeBuffers.LARGE) {
            LargeBuffers.SHARED.giveBack(room);
        }
        return new LargeArray<>(elements, Objects.requireNonNull(array), count, size);
    }
}
