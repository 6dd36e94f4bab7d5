package dev.burin.runtime.endpoint;

import dev.burin.runtime.transport.LocalTransport;
import dev.burin.runtime.transport.TcpTransport;
import dev.burin.runtime.transport.TlsTransport;
import dev.burin.runtime.transport.TransportFactory;
import dev.burin.runtime.transport.UdpTransport;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

/** Finds the transport of a scheme: ours, or one that a {@link ServiceLoader} finds. */
final class Transports {
    private Transports() {}

    static TransportFactory of(String scheme) {
        return switch (scheme) { // the others need not be loaded, nor looked for: a tenth of a client's start
            case "tcp" -> new TcpTransport();
            case "tls" -> new TlsTransport();
            case "udp" -> new UdpTransport();
            case "local" -> new LocalTransport();
            default -> foreign(scheme);
        };
    }

    private static TransportFactory foreign(String scheme) {
        Set<String> known = new TreeSet<>(Set.of("tcp", "tls", "udp", "local"));
        for (TransportFactory found : ServiceLoader.load(TransportFactory.class)) {
            if (found.scheme().equals(scheme)) {
                return found;
            }
            known.add(found.scheme());
        }
        throw new IllegalArgumentException(
                "there is no transport for the scheme '" + scheme + "'; there are " + String.join(", ", known));
    }
}
