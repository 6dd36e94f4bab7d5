package dev.burin.runtime.endpoint;

import dev.burin.runtime.session.SessionAcceptor;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.transport.PacketLayer;
import org.jspecify.annotations.Nullable;

/** Looks at the first packet of a link where there are no sessions: a peer that asks for one is told so. */
final class PlainOnly implements SessionPacket {
    private final PacketLayer link;
    private final SessionPacket above;

    PlainOnly(PacketLayer link, SessionPacket above) {
        this.link = link;
        this.above = above;
    }

    @Override
    public boolean packet(byte[] data, int offset, int length) {
        if (SessionAcceptor.isFrame(data, offset)) {
            SessionAcceptor.refuse(link);
            return true;
        }
        link.setAbove(above); // it is plain for good
        return above.packet(data, offset, length);
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        above.closed(cause);
    }
}
