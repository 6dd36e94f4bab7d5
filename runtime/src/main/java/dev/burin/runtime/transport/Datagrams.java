package dev.burin.runtime.transport;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Message;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Packets over a link that keeps them apart by itself: they need no header. Thread-safe downwards. */
final class Datagrams extends ControlledLayer implements PacketLayer {
    /** What a listener of Etch can receive, in bytes. */
    private static final int USUAL = 8192;

    /** The largest datagram there is, in bytes. */
    private static final int LARGEST = 65507;

    private final TransportData below;
    private volatile int maxPacketSize;
    private @Nullable SessionPacket above;

    Datagrams(TransportData below, SessionOptions options) {
        super(below);
        this.below = below;
        int asked = options.get(Options.MAX_PACKET_SIZE);
        boolean set = options.isSet(Options.MAX_PACKET_SIZE);
        this.maxPacketSize = !set ? USUAL : asked == 0 ? LARGEST : Math.min(asked, LARGEST);
    }

    @Override
    public void setAbove(SessionPacket layer) {
        above = layer;
    }

    @Override
    public int headroom() {
        return 0;
    }

    @Override
    public int maxPacketSize() {
        return maxPacketSize;
    }

    @Override
    public void setMaxPacketSize(int size) {
        maxPacketSize = size == 0 ? LARGEST : Math.min(size, LARGEST);
    }

    @Override
    public boolean packet(byte[] buffer, int offset, int length, Message message, Flush flush) {
        packet(buffer, offset, length, flush);
        return false;
    }

    @Override
    public void packet(byte[] buffer, int offset, int length, Flush flush) {
        below.write(buffer, offset, length, flush);
    }

    @Override
    public boolean data(byte[] data, int offset, int length) {
        return length == 0 || Objects.requireNonNull(above).packet(data, offset, length);
    }

    @Override
    public void detach() {
        // a datagram is looked at whole
    }

    @Override
    public boolean resume() {
        return true;
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        Objects.requireNonNull(above).closed(cause);
    }
}
