package dev.burin.runtime.transport;

import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stub.Awaited;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * The reading of a link by callers that wait for an answer, one at a time: they take turns with the loop. A link on which none
 * has read has no selector for them. Thread-safe.
 */
final class CallerReading {
    private final TcpLink link;
    private final SocketChannel channel;
    private final EventLoop loop;
    private final ReadingTurn turn;
    private final @Nullable Spinning spinning; // belongs to the caller that reads
    private final Runnable borrowing;
    private final Runnable givingBack = this::giveBackAsRequested;
    private volatile @Nullable CallerSelector selector; // made by the caller that reads

    CallerReading(TcpLink link, SocketChannel channel, EventLoop loop, ReadingTurn turn, @Nullable Spinning spinning) {
        this.link = link;
        this.channel = channel;
        this.loop = loop;
        this.turn = turn;
        this.spinning = spinning;
        this.borrowing = () -> loop.threads().warden().borrowed(link);
    }

    /** As {@link TcpLink#readUntil}. */
    boolean readUntil(Awaited awaited, long deadline) {
        if (!turn.takeForCaller(borrowing)) {
            return false;
        }
        try {
            CallerSelector own = selector();
            SessionData layer = link.layer();
            int count = 0;
            while (count >= 0 && !awaited.isDone() && turn.goesOn()) {
                ByteBuffer target = layer.target();
                count = target == null ? 0 : read(target, layer); // the rest of a packet is mostly there already
                if (count == 0 && spinning != null) {
                    count = spin(spinning, target == null ? own.emptyBuffer() : target, layer);
                }
                if (count == 0) {
                    count = own.await(deadline) ? read(target == null ? own.buffer() : target, layer) : -1;
                }
            }
        } catch (IOException e) {
            link.close(e);
        } finally {
            if (turn.callerHasRead()) {
                giveBack();
            }
        }
        return awaited.isDone();
    }

    private CallerSelector selector() throws IOException {
        CallerSelector own = selector;
        if (own == null) {
            own = new CallerSelector(channel);
            selector = own;
            if (link.isClosed()) {
                own.close(); // it was closed meanwhile, and nobody else would
            }
        }
        return own;
    }

    private int spin(Spinning spinner, ByteBuffer buffer, SessionData layer) {
        int count = 0;
        if (spinner.begin()) {
            do {
                count = read(buffer, layer);
            } while (count == 0 && spinner.goesOn());
            spinner.end(count != 0);
        }
        return count;
    }

    private int read(ByteBuffer buffer, SessionData layer) {
        int at = buffer.arrayOffset() + buffer.position();
        int count = link.read(buffer);
        if (count > 0) {
            layer.data(buffer.array(), at, count);
        }
        return count;
    }

    /** As {@link TcpLink#wakeReader}. */
    void wake() {
        CallerSelector own = selector;
        if (own != null && turn.isReadByAnother()) {
            own.wakeUp();
        }
    }

    /** As {@link TcpLink#stopReading}. */
    void stop() {
        if (turn.stop()) {
            giveBack();
        }
    }

    /** As {@link TcpLink#stopReadingSoon}. */
    void stopSoon() {
        if (turn.isUnused() && turn.requestGivingBack()) {
            loop.execute(givingBack);
        }
    }

    /** Called by the warden at each tick: whether the loop has the reading back. */
    boolean giveBackIfUnused() {
        if (turn.isIdle()) {
            giveBack();
        }
        return turn.isWithLoop();
    }

    private void giveBack() {
        if (turn.giveBack()) {
            loop.execute(link::readByLoop);
        }
    }

    /** Called by the leader. */
    private void giveBackAsRequested() {
        turn.givingBack();
        if (turn.giveBack()) {
            link.readByLoop();
        }
    }

    /** Wakes the caller that reads; the link is closed. */
    void close() {
        CallerSelector own = selector;
        if (own != null) {
            own.close();
        }
    }
}
