package dev.burin.runtime.endpoint;

import dev.burin.runtime.session.SessionAcceptor;
import dev.burin.runtime.stack.TransportData;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.Principal;

/** Who is at the other end of a link. */
final class Peers {
    private Peers() {}

    /** The name of the peer, or its address without the port where nobody is known by name. */
    static String of(TransportData link) {
        Principal principal = link.peerPrincipal();
        if (principal != null) {
            return principal.getName();
        }
        return SessionAcceptor.ADDRESS + address(link);
    }

    private static String address(TransportData link) {
        SocketAddress address = link.remoteAddress();
        if (address instanceof InetSocketAddress internet && internet.getAddress() != null) {
            return internet.getAddress().getHostAddress();
        }
        return String.valueOf(address);
    }
}
