package dev.burin.runtime.transport;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.function.IntUnaryOperator;

/** A channel that takes no more of each write than it is told, and keeps it. */
final class SlowChannel implements WritableByteChannel {
    private final IntUnaryOperator taking; // of what is offered
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private int largest;

    SlowChannel(IntUnaryOperator taking) {
        this.taking = taking;
    }

    @Override
    public int write(ByteBuffer source) {
        int offered = source.remaining();
        largest = Math.max(largest, offered);
        byte[] taken = new byte[taking.applyAsInt(offered)];
        source.get(taken);
        written.writeBytes(taken);
        return taken.length;
    }

    byte[] written() {
        return written.toByteArray();
    }

    /** The most bytes that were offered at once. */
    int largest() {
        return largest;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {}
}
