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
    REMOTE_ADDRESS,
    /**
     * {@link java.security.Principal} or null: who the peer has proved to be, by the password that the filter {@code PwAuth}
     * checked, or else by its TLS certificate.
     */
    PEER_PRINCIPAL,
    /** Boolean: whether nobody between the two ends can read what they say. */
    IS_CONFIDENTIAL,
    /** Long: how many bytes have come over the link that there is now. */
    BYTES_RECEIVED,
    /** Long: how many bytes were given to the link that there is now. */
    BYTES_SENT,
    /** Long: how many messages were sent over the link that there is now. */
    MESSAGES_SENT,
    /** Long: how many messages, answers not counted, have come over the link that there is now. */
    MESSAGES_RECEIVED,
    /** Long: how often it came up; for a listener, how many connections it took. */
    LINK_COUNT,
    /** Integer: for a listener, how many sessions there are now; for a session, 1 while there is a link. */
    SESSION_COUNT;

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
