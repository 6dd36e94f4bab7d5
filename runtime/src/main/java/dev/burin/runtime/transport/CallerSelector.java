package dev.burin.runtime.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;

/** What a caller reads a link with: a selector of the link's own, beside that of the loop. Used by one thread at a time. */
final class CallerSelector {
    private static final int BUFFER = 16 * 1024;

    private final Selector selector;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);

    CallerSelector(SocketChannel channel) throws IOException {
        selector = Selector.open();
        try {
            channel.register(selector, SelectionKey.OP_READ);
        } catch (IOException e) {
            selector.close();
            throw e;
        }
    }

    /** The buffer, as the last read left it. */
    ByteBuffer buffer() {
        return buffer;
    }

    ByteBuffer emptyBuffer() {
        return buffer.clear();
    }

    /** Waits for bytes, for the deadline or for an interrupt; whether to read. The buffer is empty then. */
    boolean await(long deadline) throws IOException {
        try {
            buffer.clear();
            if (deadline == 0) {
                selector.select(key -> {});
            } else {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                selector.select(key -> {}, Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
            }
            return !Thread.currentThread().isInterrupted();
        } catch (ClosedSelectorException e) {
            return false;
        }
    }

    /** Ends the wait of the thread that is in {@link #await}, or the next one. Called by any thread. */
    void wakeUp() {
        selector.wakeup();
    }

    void close() {
        try {
            selector.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing a selector failed", e);
        }
    }
}
