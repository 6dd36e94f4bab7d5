package dev.burin.runtime.endpoint;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.transport.PacketLayer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the first packet of a link, which says what the peer speaks, and has the layer made that takes it and all that
 * follow. Making it may take long: what comes meanwhile is kept.
 */
final class FirstPacket implements SessionPacket {
    /** Decides what takes the packets of a link. */
    interface Choice {
        /** The layer for a link that begins so; null when the link is refused and being closed. May take long. */
        @Nullable
        SessionPacket choose(byte[] data, int offset, int length);
    }

    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.endpoint");

    private final PacketLayer link;
    private final Choice choice;
    private boolean chosen; // guarded by this
    private boolean deciding; // guarded by this
    private boolean closed; // guarded by this
    private @Nullable Throwable closeCause; // guarded by this
    private @Nullable SessionPacket next; // guarded by this
    private final List<byte[]> kept = new ArrayList<>(); // guarded by this

    FirstPacket(PacketLayer link, Choice choice) {
        this.link = link;
        this.choice = choice;
    }

    @Override
    public boolean packet(byte[] data, int offset, int length) {
        SessionPacket taker;
        synchronized (this) {
            if (deciding) {
                kept.add(Arrays.copyOfRange(data, offset, offset + length));
                return true;
            }
            deciding = !chosen;
            taker = next;
        }
        if (taker != null) {
            return taker.packet(data, offset, length);
        }
        return chosen || decide(data, offset, length);
    }

    private boolean decide(byte[] data, int offset, int length) {
        ReaderThread reader =
                Thread.currentThread() instanceof ReaderThread thread && thread.isReading() ? thread : null;
        byte[] first = Arrays.copyOfRange(data, offset, offset + length);
        if (reader != null) {
            reader.beginHandler();
        }
        boolean reading;
        try {
            choose(first);
        } finally {
            reading = reader == null || reader.endHandler();
        }
        return reading;
    }

    private void choose(byte[] first) {
        SessionPacket taker = null;
        try {
            taker = choice.choose(first, 0, first.length);
        } catch (RuntimeException | Error e) {
            LOGGER.log(System.Logger.Level.WARNING, "the first packet of a connection could not be taken", e);
            link.close(new TransportException("its first packet could not be taken: " + e, e));
        } finally {
            handOver(taker);
        }
    }

    /** Gives the taker what has come meanwhile, and from then on everything. */
    private void handOver(@Nullable SessionPacket taker) {
        while (true) {
            List<byte[]> more;
            boolean ends;
            synchronized (this) {
                more = List.copyOf(kept);
                kept.clear();
                ends = closed;
                if (more.isEmpty()) {
                    next = taker;
                    if (taker != null) {
                        link.setAbove(taker);
                    }
                    chosen = true;
                    deciding = false;
                    break;
                }
            }
            if (taker != null) {
                more.forEach(packet -> taker.packet(packet, 0, packet.length));
            }
            if (ends) {
                break;
            }
        }
        boolean tells;
        synchronized (this) {
            tells = closed;
        }
        if (tells && taker != null) {
            taker.closed(closeCause);
        }
    }

    /** Decides without a packet, if none has come. */
    void decideNow() {
        synchronized (this) {
            if (deciding || chosen || closed) {
                return;
            }
            deciding = true;
        }
        choose(new byte[0]);
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        SessionPacket taker;
        synchronized (this) {
            closed = true;
            closeCause = cause;
            taker = next;
        }
        if (taker != null) {
            taker.closed(cause);
        }
    }
}
