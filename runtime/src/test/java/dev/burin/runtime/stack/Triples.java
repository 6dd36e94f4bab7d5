package dev.burin.runtime.stack;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** A value of elements of three bytes, as they stand in its packet. */
public record Triples(byte[] array, int count) implements LargeValue {
    private static final int WIDTH = 3;

    public Triples(byte[] array) {
        this(array, array.length / WIDTH);
    }

    @Override
    public int size() {
        return WIDTH * count;
    }

    @Override
    public int put(int from, ByteBuffer into) {
        int some = Math.min(count - from, into.remaining() / WIDTH);
        into.put(array, WIDTH * from, WIDTH * some);
        return from + some;
    }

    /** Such a value that arrives: to its end, or to the first element that begins with the sign of the end. */
    public static final class Arriving implements ArrivingValue {
        public static final byte END = (byte) 0xee;

        private static final int ROOM = 1_000;

        private final int length;
        private byte[] array = {};
        private byte[] room = {};
        private int count;
        private int at;
        private boolean isStopped;

        public Arriving(int length) {
            this.length = length;
        }

        @Override
        public int least() {
            return length; // as if an element might have a byte
        }

        @Override
        public long memory() {
            return (long) WIDTH * length;
        }

        @Override
        public void begin() {
            array = new byte[WIDTH * length];
            room = new byte[ROOM];
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
            if (isOver()) {
                throw new AssertionError("it takes no more");
            }
            at += bytes;
            int taken = 0;
            while (at - taken >= WIDTH && count < length && !isStopped) {
                isStopped = room[taken] == END;
                if (!isStopped) {
                    System.arraycopy(room, taken, array, WIDTH * count++, WIDTH);
                    taken += WIDTH;
                }
            }
            at -= taken;
            System.arraycopy(room, taken, room, 0, at);
        }

        @Override
        public boolean isOver() {
            return count == length || isStopped;
        }

        @Override
        public int rest() {
            return at;
        }

        @Override
        public LargeValue end() {
            Arrays.fill(room, (byte) 0x55); // somebody else's now
            return new Triples(array, count);
        }
    }
}
