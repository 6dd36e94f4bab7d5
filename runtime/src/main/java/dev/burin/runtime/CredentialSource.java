package dev.burin.runtime;

/**
 * Knows the user and the password of a client whose address does not name them: asked by the filter {@code PwAuth} at each
 * connection. An implementation of a service that also implements this interface is asked about its own session; else the
 * one that the options name is.
 *
 * <p>Called on a thread that may block.
 */
@FunctionalInterface
public interface CredentialSource {
    /** Who to connect as. What it throws ends the attempt to connect. */
    Credentials credentials(Session session) throws Exception;
}
