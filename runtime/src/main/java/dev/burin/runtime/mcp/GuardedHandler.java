package dev.burin.runtime.mcp;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns whatever a handler does into a response, so that no repetition of a request ever waits in vain. Thread-safe. */
final class GuardedHandler {
    private final RequestHandler handler;
    private final Function<Throwable, byte[]> onFailure;
    private final int maxLength;

    GuardedHandler(RequestHandler handler, Function<Throwable, byte[]> onFailure, int maxLength) {
        this.handler = handler;
        this.onFailure = onFailure;
        this.maxLength = maxLength;
    }

    byte[] handle(byte[] request) {
        try {
            return checked(handler.handle(request));
        } catch (InterruptedException e) {
            byte[] response = failed(e);
            Thread.currentThread().interrupt();
            return response;
        } catch (Throwable failure) {
            return failed(failure);
        }
    }

    private byte[] failed(Throwable failure) {
        try {
            return checked(onFailure.apply(failure));
        } catch (Throwable another) {
            return new byte[0];
        }
    }

    private byte[] checked(byte @Nullable [] response) {
        if (response == null) {
            throw new IllegalStateException("the handler returned null; it must return a response, which may be empty");
        }
        if (response.length > maxLength) {
            throw new IllegalStateException("the response has " + response.length + " bytes; at most " + maxLength
                    + " are sent; give the server a larger maxLength");
        }
        return response;
    }
}
