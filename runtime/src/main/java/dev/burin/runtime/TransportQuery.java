package dev.burin.runtime;

import java.util.List;
import java.util.Locale;

/** What a connection or a listener can be asked; no query waits. */
public enum TransportQuery {
    /** Boolean: whether it is up. */
    IS_UP,
    /** Boolean: whether it is down and not on its way up. */
    IS_DOWN,
    /** Boolean: whether nothing is under way in either direction. */
    IS_IDLE,
    /** {@link ConnectionState}. */
    STATE,
    /** Throwable or null: why it last failed or went down. */
    LAST_CAUSE,
    /** Integer: how many idle blocks are held. */
    IDLE_BLOCK_COUNT,
    /** Boolean: whether a listener made it. */
    IS_SERVER,
    /** Boolean: whether the session outlives the link. */
    IS_RESUMABLE,
    /** String or null. */
    SESSION_ID,
    /** {@link java.net.SocketAddress} or null: of this end. */
    LOCAL_ADDRESS,
    /** {@link java.net.SocketAddress} or null: of the peer. */
    REMOTE_ADDRESS;

    /**
     * The query with that name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static TransportQuery of(String name) {
        try {
            return valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(
                    "unknown transport query '" + name + "'; there are " + List.of(values()), unknown);
        }
    }
}
