package dev.burin.runtime.transport;

import java.io.IOException;
import java.nio.channels.ClosedSelectorException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * What callers have read links with that are closed now, for the callers of the next ones: to open and close a selector takes six
 * system calls. Thread-safe.
 */
final class SpareTools {
    /** Each has three descriptors and 16 KiB. */
    private static final int MOST = 4;

    private final Deque<ReadingTools> spare = new ArrayDeque<>(); // guarded by this
    private boolean closed; // guarded by this

    ReadingTools take() throws IOException {
        ReadingTools kept = poll();
        return kept == null ? ReadingTools.open() : kept;
    }

    private synchronized @Nullable ReadingTools poll() {
        return spare.poll();
    }

    /** Takes what the caller has read a link with whose channel is closed. */
    void giveBack(ReadingTools tools) {
        if (!isUnused(tools) || !add(tools)) {
            tools.close();
        }
    }

    private static boolean isUnused(ReadingTools tools) {
        try {
            return tools.letGo();
        } catch (IOException | ClosedSelectorException e) {
            return false; // it is as good as closed
        }
    }

    private synchronized boolean add(ReadingTools tools) {
        return !closed && spare.size() < MOST && spare.add(tools);
    }

    /** Closes what is kept, and from now on what is given back. */
    synchronized void close() {
        closed = true;
        spare.forEach(ReadingTools::close);
        spare.clear();
    }
}
