package dev.burin.runtime.transport;

import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stub.Awaited;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Reads a link for callers that wait for an answer, with a selector of the link's own beside that of the loop. Used by the
 * thread that has the turn, except for {@link #wakeUp} and {@link #close}.
 */
final class CallerReading {
    private final TcpLink link;
    private final ReadingTurn turn;
    private final @Nullable Spinning spinning;
    final FirstLook firstLook = new FirstLook();
    private final SpareTools spare;
    private final ReadingTools tools;
    private final ByteBuffer buffer; // of the tools

    /**
     * @param spare whose tools it takes and gives back
     */
    CallerReading(TcpLink link, SocketChannel channel, ReadingTurn turn, @Nullable Spinning spinning, SpareTools spare)
            throws IOException {
        this.link = link;
        this.turn = turn;
        this.spinning = spinning;
        this.spare = spare;
        this.tools = spare.take();
        this.buffer = tools.buffer();
        try {
            channel.register(tools.selector(), SelectionKey.OP_READ);
        } catch (IOException e) {
            tools.close();
            throw e;
        }
    }

    /** As {@link TcpLink#readUntil}, of the thread that has the turn. */
    boolean readUntil(Awaited awaited, long deadline, SessionData layer) throws IOException {
        int count = 0;
        while (count >= 0 && !link.isClosed() && !awaited.isDone() && turn.goesOn()) {
            ByteBuffer target = layer.target();
            count = target == null ? 0 : read(target, layer); // the rest of a packet is mostly there already
            if (count == 0) {
                count = look(target == null ? buffer.clear() : target, layer);
            }
            if (count == 0) {
                count = await(deadline) ? read(target == null ? buffer : target, layer) : -1;
            }
        }
        return awaited.isDone();
    }

    /** As {@link TcpLink#readNow}, of the thread that has the turn. */
    boolean readNow(SessionData layer) {
        ByteBuffer target = layer.target();
        return read(target == null ? buffer.clear() : target, layer) > 0;
    }

    /** Looks for bytes before the wait for them, if that is wanted or likely to find some. */
    private int look(ByteBuffer into, SessionData layer) {
        if (spinning != null) {
            return spin(spinning, into, layer);
        }
        int count = 0;
        if (firstLook.isDue()) {
            count = read(into, layer);
            if (count == 0) {
                firstLook.wasVain();
            }
        }
        return count;
    }

    private int spin(Spinning spinner, ByteBuffer into, SessionData layer) {
        int count = 0;
        if (spinner.begin()) {
            do {
                count = read(into, layer);
            } while (count == 0 && spinner.goesOn());
            spinner.end(count != 0);
        }
        return count;
    }

    private int read(ByteBuffer into, SessionData layer) {
        int at = into.arrayOffset() + into.position();
        int count = link.read(into);
        if (count > 0) {
            layer.data(into.array(), at, count);
        }
        return count;
    }

    /** Waits for bytes, for the deadline or for an interrupt; whether to read. The buffer is empty then. */
    private boolean await(long deadline) throws IOException {
        try {
            buffer.clear();
            if (deadline == 0) {
                tools.selector().select(key -> {});
            } else {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                tools.selector().select(key -> {}, Math.max(1, TimeUnit.NANOSECONDS.toMillis(left)));
            }
            return !Thread.currentThread().isInterrupted();
        } catch (ClosedSelectorException e) {
            return false;
        }
    }

    /** Ends the wait of the thread that reads, or its next one. */
    void wakeUp() {
        tools.selector().wakeup();
    }

    /** Ends the wait of the thread that reads. */
    void close() {
        tools.close();
    }

    /** The channel is closed, and nobody reads or will: others may have what it was read with. */
    void giveBack() {
        spare.giveBack(tools);
    }
}
