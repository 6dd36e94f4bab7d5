package dev.burin.runtime.session;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed when a session is opened, and never changes. Content is compared.
 *
 * @param service the name of the service
 * @param interfaceHash tells versions of its interface apart; may be empty
 * @param principal who opened it; null when nobody is known by name
 * @param granted what the acceptor granted: the bits of 2.2
 * @param window how many operations may be outstanding
 * @param recordBytes how many bytes of results are kept
 * @param leaseMillis how long it is kept after its link was lost
 * @param idleLeaseMillis how long it is kept after it was left because it was idle
 * @param openNonce 16 bytes by which a repeated OPEN is recognised; never shown; must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // content is compared
public record SessionMeta(
        SessionId id,
        String service,
        String interfaceHash,
        @Nullable String principal,
        int granted,
        int window,
        int recordBytes,
        long leaseMillis,
        long idleLeaseMillis,
        byte[] openNonce) {

    private static final int NONCE = 16;

    /**
     * Checks the nonce.
     *
     * @throws IllegalArgumentException when it has not 16 bytes
     */
    public SessionMeta {
        if (openNonce.length != NONCE) {
            throw new IllegalArgumentException("the nonce has " + openNonce.length + " bytes; it must have " + NONCE);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionMeta meta
                && id.equals(meta.id)
                && service.equals(meta.service)
                && interfaceHash.equals(meta.interfaceHash)
                && Objects.equals(principal, meta.principal)
                && granted == meta.granted
                && window == meta.window
                && recordBytes == meta.recordBytes
                && leaseMillis == meta.leaseMillis
                && idleLeaseMillis == meta.idleLeaseMillis
                && Arrays.equals(openNonce, meta.openNonce);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return "SessionMeta[" + id + ", service " + service + ", window " + window + "]";
    }
}
