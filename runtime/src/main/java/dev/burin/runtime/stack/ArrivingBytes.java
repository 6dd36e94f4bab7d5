package dev.burin.runtime.stack;

/** A byte array, which comes to where it belongs. */
public final class ArrivingBytes implements ArrivingValue {
    private static final byte[] NOTHING = {};

    private final int length;
    private byte[] bytes = NOTHING;
    private int at;

    /**
     * @param length may be wrong, as long as {@link #begin} is not called
     */
    public ArrivingBytes(int length) {
        this.length = length;
    }

    @Override
    public int least() {
        return length;
    }

    @Override
    public long memory() {
        return length;
    }

    @Override
    public void begin() {
        bytes = new byte[length];
    }

    @Override
    public byte[] room() {
        return bytes;
    }

    @Override
    public int at() {
        return at;
    }

    @Override
    public void arrived(int count) {
        at += count;
    }

    @Override
    public boolean isOver() {
        return at == length;
    }

    @Override
    public int rest() {
        return 0;
    }

    @Override
    public LargeValue end() {
        return new LargeBytes(bytes);
    }
}
