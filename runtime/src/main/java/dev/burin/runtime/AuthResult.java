package dev.burin.runtime;

/**
 * Whether a user may come in.
 *
 * @param status a text for the peer
 */
public record AuthResult(boolean ok, String status) {
    /** The user may come in. */
    public static AuthResult granted() {
        return new AuthResult(true, "granted");
    }

    /** The user may not, for a reason that the peer may know. */
    public static AuthResult denied(String status) {
        return new AuthResult(false, status);
    }
}
