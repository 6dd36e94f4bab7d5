package dev.burin.runtime;

/**
 * Says whether a user may come in: asked by the filter {@code PwAuth} of the accepting end. An implementation of a
 * service that also implements this interface is asked about its own session; else the one that the options name is.
 *
 * <p>Called on a thread that may block. May be called by several threads at once.
 */
@FunctionalInterface
public interface Authenticator {
    /**
     * Checks a user.
     *
     * @throws Exception when it cannot be checked: the peer is refused, is told that much, and the reason is logged here
     */
    AuthResult authenticate(Session session, String user, String password) throws Exception;
}
