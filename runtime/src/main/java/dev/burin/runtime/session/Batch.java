package dev.burin.runtime.session;

import dev.burin.runtime.stack.SessionOperations;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What has come together over a link and is for the layer above. Filled with the session's lock, then of the thread that hands it
 * up, until whoever takes the reading role away from it takes the rest.
 *
 * <p>In arrays that are used again, where the operations are the only references: a collector like G1 takes note of each that is
 * written to an old object, with a fence of 6 ns. With a list of packets there were up to nine for a message: this makes 1.05
 * times as many calls with 1024 in flight.
 */
final class Batch {
    private static final int FIRST = 4;

    /** Larger than the buffers of links, which are there anyway. In bytes. */
    private static final int LARGE = 64 * 1024;

    private static final @Nullable Object[] NONE = {};
    private static final int[] NO_PLACES = {};
    private static final byte[] NOTHING = {};

    /** An operation to be run, null for an answer, or an {@link Upward} with all that it needs. */
    private @Nullable Object[] things = NONE;

    private int[] offsets = NO_PLACES; // of the packets of the operations and answers
    private int[] lengths = NO_PLACES;
    private byte[] data = NOTHING; // where they stand
    private int size;
    private int next; // those before it were handed up

    /** Whether nothing is left. */
    boolean isEmpty() {
        return next == size;
    }

    /** Adds a packet: what is to be run, or the answer to what this end has asked for. */
    void add(@Nullable IncomingOperation operation, byte[] bytes, int offset, int length) {
        if (bytes != data && !use(bytes)) {
            add(new Upward.Packet(operation, bytes, offset, length, null));
            return;
        }
        int at = place();
        things[at] = operation;
        offsets[at] = offset;
        lengths[at] = length;
    }

    /** Whether those bytes are where the packets stand from now on: the first of a batch may have begun in the one before. */
    private boolean use(byte[] bytes) {
        if (size == 1 && !(things[0] instanceof Upward)) {
            things[0] = packet(0);
        } else if (size > 0) {
            return false;
        }
        data = bytes;
        return true;
    }

    void add(Upward added) {
        int at = place(); // before it looks at the array, which may grow
        things[at] = added;
    }

    private int place() {
        if (size == things.length) {
            int room = Math.max(FIRST, size * 2);
            things = Arrays.copyOf(things, room);
            offsets = Arrays.copyOf(offsets, room);
            lengths = Arrays.copyOf(lengths, room);
        }
        return size++;
    }

    /** The operation that is next, if it is one that is to be run. */
    @Nullable
    IncomingOperation nextOperation() {
        Object thing = things[next];
        if (thing instanceof IncomingOperation operation) {
            return operation;
        }
        return thing instanceof Upward other ? other.operation() : null;
    }

    /** Hands up what is next; whether the calling thread still has the reading role. If not, the batch is not its own any more. */
    boolean handNext(SessionOperations above) {
        int at = next;
        Object thing = things[at];
        things[at] = null;
        next = at + 1;
        if (thing == null) {
            return above.packet(data, offsets[at], lengths[at]);
        }
        return thing instanceof IncomingOperation operation
                ? above.request(data, offsets[at], lengths[at], operation)
                : ((Upward) thing).deliver(above);
    }

    /** What is left waits for another thread, before all that has been added meanwhile. */
    void moveTo(UpwardQueue waiting) {
        for (int at = size - 1; at >= next; at--) {
            Upward left = things[at] instanceof Upward other ? other : packet(at);
            left.own();
            waiting.addFirst(left);
            things[at] = null;
        }
        clear();
    }

    private Upward.Packet packet(int at) {
        return new Upward.Packet((IncomingOperation) things[at], data, offsets[at], lengths[at], null);
    }

    /** It is worked off. */
    void clear() {
        size = 0;
        next = 0;
        if (data.length > LARGE) {
            data = NOTHING;
        }
    }

    /** Keeps nothing. To be called when it is empty. */
    void rest() {
        things = NONE;
        offsets = NO_PLACES;
        lengths = NO_PLACES;
        data = NOTHING;
    }
}
