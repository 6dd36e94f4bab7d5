package dev.burin.runtime.mcp;

import java.io.IOException;

/** The server answered the handshake with what no server answers that keeps the rules. */
final class WrongSessionException extends IOException {
    private static final long serialVersionUID = 1L;

    WrongSessionException(String message) {
        super(message);
    }
}
