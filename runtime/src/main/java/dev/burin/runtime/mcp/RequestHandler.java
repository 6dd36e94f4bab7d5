package dev.burin.runtime.mcp;

/** What a server does with a request. Must be thread-safe: it is called for many sessions at once. */
@FunctionalInterface
public interface RequestHandler {
    /**
     * Handles a request; called exactly once for each, whatever happens to the connection meanwhile.
     *
     * @param request belongs to the handler
     * @return the response, which is kept and must not be changed any more
     * @throws InterruptedException when the server closes meanwhile. Whatever else is thrown becomes the response that
     *     the server was told to make of failures.
     */
    byte[] handle(byte[] request) throws InterruptedException;
}
