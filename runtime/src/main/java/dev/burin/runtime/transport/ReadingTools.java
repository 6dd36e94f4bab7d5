package dev.burin.runtime.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Selector;

/** What a caller reads a link with: of one link at a time, and used by the thread that has its turn. */
record ReadingTools(Selector selector, ByteBuffer buffer) {
    private static final int BUFFER = 16 * 1024;

    static ReadingTools open() throws IOException {
        return new ReadingTools(Selector.open(), ByteBuffer.allocate(BUFFER));
    }

    /** Lets go of a channel that was closed, if it is the only one; whether nothing is left. */
    boolean letGo() throws IOException {
        selector.selectNow();
        return selector.keys().isEmpty();
    }

    void close() {
        try {
            selector.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing a selector failed", e);
        }
    }
}
