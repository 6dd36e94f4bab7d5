package dev.burin.runtime.session;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The cryptography of 2.3: HMAC-SHA256 and the digest of requests. */
final class Proofs {
    private static final byte[] RESUME = "BSP1 resume".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RESUMED = "BSP1 resumed".getBytes(StandardCharsets.US_ASCII);

    private Proofs() {}

    /** The secret of a session: nothing that a server has to keep beside its key. */
    static byte[] secret(byte[] serverKey, byte[] sessionId) {
        return hmac(serverKey, sessionId);
    }

    /** Proves that the connector has the secret; over the whole frame before the proof. */
    static byte[] resume(byte[] secret, byte[] frame) {
        return hmac(secret, RESUME, frame);
    }

    /** Proves to the connector that the acceptor has it, and answers this very RESUME. */
    static byte[] resumed(byte[] secret, byte[] resumeProof, byte[] frame) {
        return hmac(secret, RESUMED, resumeProof, frame);
    }

    /** Compares in a time that does not depend on where they differ. */
    static boolean areEqual(byte[] one, byte[] other) {
        return MessageDigest.isEqual(one, other);
    }

    /** The first 8 bytes of the SHA-256 of a packet; never 0, which means that there is none. */
    static long digest(byte[] data, int offset, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(data, offset, length);
            long value = Frames.getLong(digest.digest(), 0);
            return value == 0 ? 1 : value;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static byte[] hmac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }
}
