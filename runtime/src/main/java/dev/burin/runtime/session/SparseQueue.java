package dev.burin.runtime.session;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A queue that most sessions never need: it takes room only once something was in it. Not thread-safe. */
final class SparseQueue<T> {
    private @Nullable Deque<T> made;

    boolean isEmpty() {
        return made == null || made.isEmpty();
    }

    int size() {
        return made == null ? 0 : made.size();
    }

    void add(T last) {
        make().add(last);
    }

    void addFirst(T first) {
        make().addFirst(first);
    }

    private Deque<T> make() {
        if (made == null) {
            made = new ArrayDeque<>();
        }
        return made;
    }

    /** The first one; null when there is none. */
    @Nullable
    T peek() {
        return made == null ? null : made.peek();
    }

    /** Takes out the first one; null when there is none. */
    @Nullable
    T poll() {
        return made == null ? null : made.poll();
    }

    /** Takes one out; whether it was there. */
    boolean remove(T one) {
        return made != null && made.remove(one);
    }

    /** Takes all out, in order. */
    void moveTo(Collection<? super T> target) {
        if (made != null) {
            target.addAll(made);
            made.clear();
        }
    }
}
