package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Message;

/** Takes messages for the peer. Thread-safe. */
public interface TransportMessage extends LinkControl {
    /**
     * Sends a message.
     *
     * @throws LinkClosedException when the link is closed
     * @throws RuntimeException when the message is too large or holds a value that cannot travel; nothing was sent then
     */
    void message(Message message, Flush flush);
}
