package dev.burin.runtime;

import org.jspecify.annotations.Nullable;

/**
 * The peer's implementation failed with something that the interface does not declare.
 *
 * <p>The peer has logged the same failure, with its stack trace and the same incident id.
 */
public final class RemoteException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String INCIDENT = " [incident ";

    private final String remoteText;

    /** {@code remoteText} is what travels: class name, colon, message and, from a Burin peer, the incident. */
    public RemoteException(String remoteText) {
        super("the peer failed: " + remoteText);
        this.remoteText = remoteText;
    }

    /** The text a failure travels as. */
    public static String textOf(Throwable failure, String incident) {
        return failure + INCIDENT + incident + "]";
    }

    /** What the peer sent, as it sent it. */
    public String remoteText() {
        return remoteText;
    }

    /** The class of the failure at the peer, as far as its text tells: what stands before the first colon. */
    public String remoteClassName() {
        int end = remoteText.indexOf(": ");
        String head = end < 0 ? remoteText : remoteText.substring(0, end);
        int incident = head.indexOf(INCIDENT);
        return incident < 0 ? head : head.substring(0, incident);
    }

    /** The id under which the peer logged the failure, or null when the peer is no Burin. */
    public @Nullable String incident() {
        int start = remoteText.lastIndexOf(INCIDENT);
        return start < 0 || !remoteText.endsWith("]")
                ? null
                : remoteText.substring(start + INCIDENT.length(), remoteText.length() - 1);
    }
}
