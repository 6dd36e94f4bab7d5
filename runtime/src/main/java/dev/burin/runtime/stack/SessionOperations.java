package dev.burin.runtime.stack;

import dev.burin.runtime.CallException;
import dev.burin.runtime.stub.Call;

/** Takes packets that belong to operations of a session. Called by one thread at a time. */
public interface SessionOperations extends SessionPacket {
    /**
     * Takes a request.
     *
     * @param operation is to be attached to the message that the packet holds, if that is understood
     * @return as {@link SessionPacket#packet}
     */
    boolean request(byte[] data, int offset, int length, ReceivedOperation operation);

    /** As {@link #request}, of a packet with an insert, as {@link SessionPacket#packet(byte[], int, int, Insert)}. */
    default boolean request(byte[] data, int offset, int length, Insert insert, ReceivedOperation operation) {
        throw new UnsupportedOperationException("a request must come in one piece");
    }

    /** A call has ended without an answer. */
    void failed(Call<?> call, CallException why);

    /** Nothing has come for a while: what is needed only for what comes is dropped until it does. */
    default void rest() {}
}
