package dev.burin.runtime.endpoint;

import dev.burin.runtime.transport.LocalTransport;
import dev.burin.runtime.transport.TcpTransport;
import dev.burin.runtime.transport.TlsTransport;
import dev.burin.runtime.transport.TransportFactory;
import dev.burin.runtime.transport.UdpTransport;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** Finds the transport of a scheme: ours, or one that a {@link ServiceLoader} finds. */
final class Transports {
    private Transports() {}

    static TransportFactory of(String scheme) {
        Map<String, TransportFactory> known = new TreeMap<>();
        for (TransportFactory found : ServiceLoader.load(TransportFactory.class)) {
            known.put(found.scheme(), found);
        }
        for (TransportFactory ours :
                new TransportFactory[] {new TcpTransport(), new TlsTransport(), new UdpTransport(), new LocalTransport()
                }) {
            known.put(ours.scheme(), ours);
        }
        TransportFactory factory = known.get(scheme);
        if (factory == null) {
            throw new IllegalArgumentException("there is no transport for the scheme '" + scheme + "'; there are "
                    + String.join(", ", known.keySet()));
        }
        return factory;
    }
}
