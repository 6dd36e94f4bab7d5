package dev.burin.runtime.transport;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stack.TransportPacket;
import dev.burin.runtime.stub.Message;

/** Makes packets of what a link carries. */
public interface PacketLayer extends SessionData, TransportPacket {
    /** To be called before the link is read, and when the first packet says what is to take the others. */
    void setAbove(SessionPacket layer);

    /** Changes the most bytes of packets that follow; 0 for the most there can be. */
    void setMaxPacketSize(int size);

    /** Sends a packet that is no message, as {@link TransportPacket#packet}. */
    void packet(byte[] buffer, int offset, int length, Flush flush);

    /** As {@link #packet(byte[], int, int, Flush)}, with an insert; to be called only if {@link #takesInserts}. */
    default void packet(byte[] buffer, int offset, int length, Insert insert, Flush flush) {
        throw new UnsupportedOperationException("a packet must stand in one array");
    }

    @Override
    default void packet(byte[] buffer, int offset, int length, Insert insert, Message message, Flush flush) {
        packet(buffer, offset, length, insert, flush);
    }

    /** The layer that a link needs. */
    static PacketLayer over(TransportData link, SessionOptions options) {
        return link.keepsPackets()
                ? new Datagrams(link, options)
                : new Packetizer(link, options.get(Options.MAX_PACKET_SIZE));
    }
}
