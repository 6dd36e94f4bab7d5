package dev.burin.runtime.endpoint;

import dev.burin.runtime.stack.TransportData;
import java.net.InetSocketAddress;
import java.net.SocketAddress;

/** Who is at the other end of a link. */
final class Peers {
    private Peers() {}

    /** The address of the peer, without its port. */
    static String of(TransportData link) {
        SocketAddress address = link.remoteAddress();
        if (address instanceof InetSocketAddress internet && internet.getAddress() != null) {
            return internet.getAddress().getHostAddress();
        }
        return String.valueOf(address);
    }
}
