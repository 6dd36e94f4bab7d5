package dev.burin.runtime.transport;

import dev.burin.runtime.stack.SessionData;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * Reads a link for its loop, and has that watch its channel. Of the leader of the loop, but for what asks for something to be done
 * soon.
 */
final class LoopReading implements EventLoop.Selectable, EventLoop.Input {
    private final TcpLink link;
    private final ReadingTurn turn;
    private volatile @Nullable SelectionKey key; // null before the loop has the link

    LoopReading(TcpLink link, ReadingTurn turn) {
        this.link = link;
        this.turn = turn;
    }

    /** Gives the link to the loop. */
    void register(SocketChannel channel) {
        try {
            key = link.loop().register(channel, 0, this);
        } catch (IOException e) {
            link.close(e);
        }
    }

    boolean isRegistered() {
        return key != null;
    }

    /** Has the leader watch the channel for an operation or not, soon. */
    void watchSoon(SocketChannel channel, int operation, boolean wanted) {
        link.loop().execute(() -> {
            if (key == null) {
                register(channel);
            }
            EventLoop.watch(key, operation, wanted);
        });
    }

    /** Has {@link #resume} called before anything is read. To be called before the link is registered. */
    void resumeFirst() {
        turn.keepForLoop(); // until it has resumed
        link.loop().execute(() -> link.loop().feedLater(this));
    }

    @Override
    public boolean ready() {
        SelectionKey registered = key;
        if (registered == null) {
            return true; // never: it has been selected
        }
        if (link.isClosed()) {
            registered.cancel(); // or it is found over and over until who closes it has done so: 4 ms on one core
            return true;
        }
        if (registered.isWritable()) {
            EventLoop.watch(registered, SelectionKey.OP_WRITE, false);
            link.drain();
        }
        if (!registered.isValid() || !registered.isReadable()) {
            return true;
        }
        if (!turn.takeForLoop()) {
            EventLoop.watch(registered, SelectionKey.OP_READ, false); // a caller reads, or the peer is held
            return true;
        }
        return read();
    }

    @Override
    public boolean look() {
        return !turn.takeForLoop() || read();
    }

    /** Reads what there is; whether the thread still leads. */
    private boolean read() {
        EventLoop loop = link.loop();
        ByteBuffer target = above().target();
        ByteBuffer buffer = target == null ? loop.buffer() : target;
        int at = buffer.arrayOffset() + buffer.position();
        int count = link.read(buffer);
        if (count > 0 && !loop.feed(this, buffer.array(), at, count)) {
            return false;
        }
        turn.loopHasRead();
        return true;
    }

    private SessionData above() {
        return link.above();
    }

    @Override
    public boolean data(byte[] data, int offset, int length) {
        return above().data(data, offset, length);
    }

    @Override
    public void detach() {
        above().detach();
    }

    @Override
    public boolean resume() {
        if (!above().resume()) {
            return false;
        }
        turn.loopHasRead();
        return true;
    }

    @Override
    public void close(@Nullable Throwable cause) {
        link.close(cause);
    }
}
