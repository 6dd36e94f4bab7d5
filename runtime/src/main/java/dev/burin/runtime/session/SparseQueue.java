package dev.burin.runtime.session;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A queue that most sessions never need: it takes room only once something was in it. Not thread-safe.
 *
 * <p>In a {@link NumberRing} rather than in an {@code ArrayDeque}, because the array of that is young when much is added.
 */
final class SparseQueue<T> {
    private final NumberRing<T> ring = new NumberRing<>();
    private long first; // number of the first one
    private long next; // number of the next one that is added

    boolean isEmpty() {
        return first == next;
    }

    int size() {
        return (int) (next - first);
    }

    void add(T last) {
        ring.put(next, last, first);
        next++;
    }

    void addFirst(T added) {
        ring.makeRoom(next, first); // while all that is there is known by its number
        first--;
        ring.put(first, added, first);
    }

    /** The first one; null when there is none. */
    @Nullable
    T peek() {
        return isEmpty() ? null : ring.get(first);
    }

    /** Takes out the first one; null when there is none. */
    @Nullable
    T poll() {
        T polled = peek();
        if (polled != null) {
            ring.remove(first);
            first++;
        }
        return polled;
    }

    /** Takes one out; whether it was there. */
    boolean remove(T one) {
        long number = first;
        while (number < next && !one.equals(ring.get(number))) {
            number++;
        }
        if (number == next) {
            return false;
        }
        next--;
        for (; number < next; number++) {
            ring.put(number, ring.known(number + 1), first);
        }
        ring.remove(next);
        return true;
    }

    /** Takes all out, in order. */
    void moveTo(Collection<? super T> target) {
        for (T polled = poll(); polled != null; polled = poll()) {
            target.add(polled);
        }
    }
}
