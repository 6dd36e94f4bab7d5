package dev.burin.runtime.delivery;

import dev.burin.runtime.stub.Call;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The calls that wait for their answers, by message id. Thread-safe.
 *
 * <p>By its monitor: to enter and leave that takes two atomic instructions, where a {@code ReentrantLock} takes three (G1 takes note
 * of the owner, too), and it is done twice for each call: 1.05 times as many with 64 or 1024 in flight.
 *
 * <p>Whoever takes a call out ends it: that decides between an answer, a deadline, a cancellation and the end of the link.
 *
 * <p>An open hash table with linear probing: ids are consecutive, so that places rarely collide. Calls stand in the order of
 * their homes ("Robin Hood hashing"; Celis, 1986): to close a gap, only those up to the next call that is at home are looked
 * at. Without that order it would be all up to the next free place, which is a thousand when a thousand are open: then each
 * cost 2.0 of its 2.5 us.
 */
final class OpenCalls {
    /** The least places for calls. */
    private static final int FIRST = 8;

    /**
     * A table of so many places and more is copied to a new one when a call is at home at its first place, which is about once a
     * turn: G1 takes note of each reference that is written to an old array, with a fence.
     */
    private static final int RENEWED = 64;

    private static final @Nullable Call<?>[] NONE = new Call<?>[1]; // stays empty: the first call makes room for itself

    /** Written without a fence of its own: that of the monitor follows. */
    private static final VarHandle VISIBLE_SIZE;

    static {
        try {
            VISIBLE_SIZE = MethodHandles.lookup().findVarHandle(OpenCalls.class, "visibleSize", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private @Nullable Call<?>[] places = NONE; // a power of two
    private int size; // guarded by this
    private volatile int visibleSize;
    private boolean closed; // guarded by this

    /** Adds a call; whether the table was open. */
    synchronized boolean add(Call<?> call) {
        if (closed) {
            return false;
        }
        size++;
        VISIBLE_SIZE.setRelease(this, size);
        if (size * 2 > places.length) {
            grow();
        } else if (places.length >= RENEWED && ((int) call.messageId() & (places.length - 1)) == 0) {
            places = places.clone();
        }
        put(call);
        return true;
    }

    private void put(Call<?> added) {
        Call<?> call = added;
        int mask = places.length - 1;
        int place = (int) call.messageId() & mask;
        for (Call<?> there = places[place]; there != null; there = places[place]) {
            if (way(there, place, mask) < way(call, place, mask)) { // its home comes later: it makes room
                places[place] = call;
                call = there;
            }
            place = (place + 1) & mask;
        }
        places[place] = call;
    }

    /** How far from its home a call stands, or would stand. */
    private static int way(Call<?> call, int place, int mask) {
        return (place - (int) call.messageId()) & mask;
    }

    private void grow() {
        @Nullable Call<?>[] old = places;
        places = new Call<?>[Math.max(FIRST, old.length * 2)];
        for (Call<?> call : old) {
            if (call != null) {
                put(call);
            }
        }
    }

    /** Takes the call with that id out, or gives null. */
    synchronized @Nullable Call<?> take(long id) {
        int mask = places.length - 1;
        int place = (int) id & mask;
        for (Call<?> call = places[place]; call != null; call = places[place]) {
            if (call.messageId() == id) {
                free(place, mask);
                size--;
                VISIBLE_SIZE.setRelease(this, size);
                return call;
            }
            place = (place + 1) & mask;
        }
        return null;
    }

    /** Empties a place, and moves up the calls behind it that are not at home. */
    private void free(int place, int mask) {
        int gap = place;
        int next = (gap + 1) & mask;
        for (Call<?> call = places[next]; call != null && way(call, next, mask) > 0; call = places[next]) {
            places[gap] = call;
            gap = next;
            next = (next + 1) & mask;
        }
        places[gap] = null;
    }

    int size() {
        return visibleSize;
    }

    /** Closes the table if it is open and no call is in it; whether it did. */
    synchronized boolean closeIfEmpty() {
        boolean closes = size == 0 && !closed;
        closed |= closes;
        return closes;
    }

    /** Closes the table and takes all calls out. */
    synchronized List<Call<?>> close() {
        closed = true;
        List<Call<?>> open = new ArrayList<>(size);
        for (int i = 0; i < places.length; i++) {
            Call<?> call = places[i];
            if (call != null) {
                open.add(call);
                places[i] = null;
            }
        }
        size = 0;
        visibleSize = 0;
        return open;
    }
}
