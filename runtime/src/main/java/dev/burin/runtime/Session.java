package dev.burin.runtime;

import java.security.Principal;
import org.jspecify.annotations.Nullable;

/** One conversation with one peer, as events and implementations see it. Thread-safe. */
public interface Session extends Transport {
    /** Who the peer has proved to be: {@link TransportQuery#PEER_PRINCIPAL}; null when it has not. */
    default @Nullable Principal peerPrincipal() {
        return (Principal) transportQuery(TransportQuery.PEER_PRINCIPAL);
    }
}
