package dev.burin.runtime.session;

import dev.burin.runtime.CallException;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.SessionOperations;
import dev.burin.runtime.stub.Call;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Something for the layer above, decided under the session's lock and handed up without it. */
abstract class Upward {
    @Nullable
    Upward next; // while it is in a list

    /** Hands it up; whether the calling thread, if it is a reader, still has the reading role. */
    abstract boolean deliver(SessionOperations above);

    /** Makes it independent of the thread that reads. */
    void own() {}

    /** The operation that it is to start, if it is. */
    @Nullable
    IncomingOperation operation() {
        return null;
    }

    /** A packet: a request if it has an operation, else an answer. */
    static final class Packet extends Upward {
        private final @Nullable IncomingOperation operation;
        private byte[] data;
        private int offset;
        private int length;
        private @Nullable Insert insert; // is not the link's
        private boolean isOwned;

        Packet(@Nullable IncomingOperation operation, byte[] data, int offset, int length, @Nullable Insert insert) {
            this.operation = operation;
            this.data = data;
            this.offset = offset;
            this.length = length;
            this.insert = insert;
        }

        @Override
        void own() {
            if (!isOwned) {
                data = insert == null
                        ? Arrays.copyOfRange(data, offset, offset + length)
                        : insert.join(data, offset, length);
                length = data.length;
                offset = 0;
                insert = null;
                isOwned = true;
            }
        }

        @Override
        @Nullable
        IncomingOperation operation() {
            return operation;
        }

        @Override
        boolean deliver(SessionOperations above) {
            if (insert != null) {
                return operation == null
                        ? above.packet(data, offset, length, insert)
                        : above.request(data, offset, length, insert, operation);
            }
            return operation == null
                    ? above.packet(data, offset, length)
                    : above.request(data, offset, length, operation);
        }
    }

    /** The end of a call without an answer. */
    static final class Failure extends Upward {
        private final Call<?> call;
        private final CallException why;

        Failure(Call<?> call, CallException why) {
            this.call = call;
            this.why = why;
        }

        @Override
        boolean deliver(SessionOperations above) {
            above.failed(call, why);
            return true;
        }
    }

    /** An event for the owner of the session. */
    static final class Event extends Upward {
        private final Runnable event;

        Event(Runnable event) {
            this.event = event;
        }

        @Override
        boolean deliver(SessionOperations above) {
            event.run();
            return true;
        }
    }
}
