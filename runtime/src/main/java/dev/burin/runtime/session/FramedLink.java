package dev.burin.runtime.session;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.InsertPlace;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.PacketRun;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.transport.PacketLayer;
import org.jspecify.annotations.Nullable;

/** One link of a session: passes frames on in both directions. It is bound to one session for good (2.3). */
final class FramedLink implements SessionPacket, SessionLink {
    private final PacketLayer below;
    private volatile @Nullable SessionLayer session;
    private boolean closed; // guarded by this: before it was bound
    private @Nullable Throwable closeCause; // guarded by this

    FramedLink(PacketLayer below) {
        this.below = below;
    }

    PacketLayer below() {
        return below;
    }

    /** Names the session that the link carries. */
    void bind(SessionLayer layer) {
        synchronized (this) {
            session = layer;
            if (!closed) {
                return;
            }
        }
        layer.linkClosed(this, closeCause);
    }

    @Override
    public void send(byte[] buffer, int offset, int length, boolean now) {
        SessionLayer bound = session;
        try {
            Flush flush = bound == null ? Flush.SOON : bound.flush(this, now);
            Insert insert = bound == null ? null : bound.insertOf(buffer);
            if (insert != null && below.takesInserts()) {
                below.packet(buffer, offset, length, insert, flush);
                return;
            }
            if (insert != null) {
                insert.fill(buffer); // the link before this one took them
            }
            below.packet(buffer, offset, length, flush);
        } catch (LinkClosedException e) {
            return; // it tells so itself
        }
    }

    @Override
    public void rest() {
        below.flush(Flush.NOW); // with nothing to flush
        SessionLayer bound = session;
        if (bound != null) {
            bound.rest();
        }
    }

    @Override
    public void close(@Nullable String why) {
        below.closeWhenFlushed();
    }

    @Override
    public void abort(String why) {
        below.close(new TransportException(why, null));
    }

    @Override
    public boolean packet(byte[] data, int offset, int length) {
        SessionLayer bound = session;
        return bound == null || bound.input(this, data, offset, length, null);
    }

    @Override
    public boolean packet(byte[] data, int offset, int length, Insert insert) {
        SessionLayer bound = session;
        return bound == null || bound.input(this, data, offset, length, insert);
    }

    @Override
    public @Nullable InsertPlace largeValue(byte[] data, int offset, int length) {
        SessionLayer bound = session;
        int header = Frames.headerOf(data, offset, length);
        return bound == null || header == 0 ? null : bound.largeValue(data, offset + header, length - header);
    }

    @Override
    public boolean packets(PacketRun run) {
        SessionLayer bound = session;
        return bound == null ? SessionPacket.super.packets(run) : bound.input(this, run);
    }

    @Override
    public void detach() {
        SessionLayer bound = session;
        if (bound != null) {
            bound.detach(this);
        }
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        SessionLayer bound;
        synchronized (this) {
            bound = session;
            closed = true;
            closeCause = cause;
        }
        if (bound != null) {
            bound.linkClosed(this, cause);
        }
    }
}
