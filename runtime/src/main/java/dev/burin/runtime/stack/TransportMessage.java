package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import org.jspecify.annotations.Nullable;

/** Takes messages for the peer. Thread-safe. */
public interface TransportMessage {
    /**
     * Sends a message.
     *
     * @throws LinkClosedException when the link is closed
     * @throws RuntimeException when the message is too large or holds a value that cannot travel; nothing was sent then
     */
    void message(Message message, Flush flush);

    /** As {@link TransportData#readUntil}. */
    boolean readUntil(Call<?> call, long deadline);

    /** As {@link TransportData#stopReading}. */
    void stopReading();

    /** As {@link TransportData#closeWhenFlushed}. */
    void closeWhenFlushed();

    /** As {@link TransportData#close}. */
    void close(@Nullable Throwable cause);
}
