package dev.burin.runtime.transport;

import java.io.IOException;

/** A peer could not prove who it is: trying again would not help. */
public final class UntrustedPeerException extends IOException {
    private static final long serialVersionUID = 1L;

    public UntrustedPeerException(String message, Throwable cause) {
        super(message, cause);
    }
}
