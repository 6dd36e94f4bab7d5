package dev.burin.runtime.endpoint;

import dev.burin.runtime.TransportException;
import org.jspecify.annotations.Nullable;

/** Why a link has ended. */
final class LinkEnd {
    private LinkEnd() {}

    /** As it is told: the peer has closed the link if there was no other cause. */
    static Throwable why(@Nullable Throwable cause) {
        return cause == null ? TransportException.withoutStackTrace("the peer closed the connection") : cause;
    }
}
