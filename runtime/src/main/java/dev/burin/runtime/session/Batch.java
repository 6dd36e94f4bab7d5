package dev.burin.runtime.session;

import dev.burin.runtime.stack.SessionOperations;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What has come together over a link and is for the layer above. Filled with the session's lock, then of the thread that hands it
 * up, until whoever takes the reading role away from it takes the rest.
 *
 * <p>In arrays that are used again, where the operations are the only references: a collector like G1 takes note of each that is
 * written to an old object, see {@link FreshList}. With a list of packets there were up to nine for a message: this makes 1.05
 * times as many calls with 1024 in flight.
 */
final class Batch extends FreshList<Object> {
    private static final int FIRST = 4;

    /** Larger than the buffers of links, which are there anyway. In bytes. */
    private static final int LARGE = 64 * 1024;

    private static final int[] NO_PLACES = {};
    private static final byte[] NOTHING = {};

    // The list has an operation to be run, null for an answer, or an Upward with all that it needs.
    private int[] offsets = NO_PLACES; // of the packets of the operations and answers
    private int[] lengths = NO_PLACES;
    private byte[] data = NOTHING; // where they stand
    private int next; // those before it were handed up

    /** Whether nothing is left. */
    boolean isEmpty() {
        return next == count();
    }

    /** Adds a packet: what is to be run, or the answer to what this end has asked for. */
    void add(@Nullable IncomingOperation operation, byte[] bytes, int offset, int length) {
        if (bytes != data && !use(bytes)) {
            add(new Upward.Packet(operation, bytes, offset, length, null));
            return;
        }
        int at = count();
        if (at >= offsets.length) {
            int room = Math.max(FIRST, at * 2);
            offsets = Arrays.copyOf(offsets, room);
            lengths = Arrays.copyOf(lengths, room);
        }
        append(operation);
        offsets[at] = offset;
        lengths[at] = length;
    }

    /** Whether those bytes are where the packets stand from now on: the first of a batch may have begun in the one before. */
    private boolean use(byte[] bytes) {
        if (count() == 1 && !(at(0) instanceof Upward)) {
            replace(0, packet(0));
        } else if (count() > 0) {
            return false;
        }
        data = bytes;
        return true;
    }

    void add(Upward added) {
        append(added);
    }

    /** The operation that is next, if it is one that is to be run. */
    @Nullable
    IncomingOperation nextOperation() {
        Object thing = at(next);
        if (thing instanceof IncomingOperation operation) {
            return operation;
        }
        return thing instanceof Upward other ? other.operation() : null;
    }

    /** Hands up what is next; whether the calling thread still has the reading role. If not, the batch is not its own any more. */
    boolean handNext(SessionOperations above) {
        int at = next;
        Object thing = at(at);
        replace(at, null);
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
        for (int at = count() - 1; at >= next; at--) {
            Upward left = at(at) instanceof Upward other ? other : packet(at);
            left.own();
            waiting.addFirst(left);
        }
        clear();
    }

    private Upward.Packet packet(int at) {
        return new Upward.Packet((IncomingOperation) at(at), data, offsets[at], lengths[at], null);
    }

    /** It is worked off. */
    void clear() {
        removeAll();
        next = 0;
        if (data.length > LARGE) {
            data = NOTHING;
        }
    }

    /** Keeps nothing. To be called when it is empty. */
    void rest() {
        forgetArray();
        offsets = NO_PLACES;
        lengths = NO_PLACES;
        data = NOTHING;
    }
}
