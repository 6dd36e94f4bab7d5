package dev.burin.runtime.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps things by numbers that lie in a window that moves up. Not thread-safe. */
final class NumberRing<T> {
    private @Nullable Object[] places; // their number is a power of two

    /** Has room for so many numbers that follow each other. */
    NumberRing(int window) {
        places = new Object[Integer.highestOneBit(Math.max(1, window - 1)) * 2];
    }

    int capacity() {
        return places.length;
    }

    @SuppressWarnings("unchecked") // put takes nothing else
    @Nullable
    T get(long number) {
        return (T) places[place(number)];
    }

    /** What is there for sure. */
    T known(long number) {
        return Objects.requireNonNull(get(number));
    }

    void put(long number, T thing) {
        places[place(number)] = thing;
    }

    void remove(long number) {
        places[place(number)] = null;
    }

    /** Makes room for twice as many; those from {@code first} on, as many as there was room for, are kept. */
    void grow(long first) {
        @Nullable Object[] old = places;
        places = new Object[old.length * 2];
        for (long number = first; number < first + old.length; number++) {
            places[place(number)] = old[(int) number & (old.length - 1)];
        }
    }

    private int place(long number) {
        return (int) number & (places.length - 1);
    }
}
