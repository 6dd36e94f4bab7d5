package dev.burin.runtime.transport;

import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Awaited;
import java.net.SocketAddress;
import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** A link over another one, which is what that is but for what is overridden. As thread-safe as that. */
abstract class ForwardingLink extends ControlledLayer implements TransportData {
    private final TransportData link;

    ForwardingLink(TransportData link) {
        super(link);
        this.link = link;
    }

    /** There may be more to it than to close the link below. */
    @Override
    public void closeHere() {
        closeWhenFlushed();
    }

    /** As {@link #closeHere}. */
    @Override
    public void readHere(Awaited awaited, long deadline) {
        stopReading();
    }

    @Override
    public void unbounded() {
        link.unbounded();
    }

    @Override
    public @Nullable SocketAddress localAddress() {
        return link.localAddress();
    }

    @Override
    public @Nullable SocketAddress remoteAddress() {
        return link.remoteAddress();
    }

    @Override
    public boolean keepsPackets() {
        return link.keepsPackets();
    }

    @Override
    public boolean isConfidential() {
        return link.isConfidential();
    }

    @Override
    public @Nullable Principal peerPrincipal() {
        return link.peerPrincipal();
    }

    @Override
    public long bytesReceived() {
        return link.bytesReceived();
    }

    @Override
    public long bytesSent() {
        return link.bytesSent();
    }
}
