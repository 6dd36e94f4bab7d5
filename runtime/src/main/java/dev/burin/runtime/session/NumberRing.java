package dev.burin.runtime.session;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps things by numbers that lie in a window that moves up. Not thread-safe. */
final class NumberRing<T> {
    /** Most sessions have few operations under way: 1 KiB less for one at each end than with room for the whole window. */
    private static final int FIRST = 2;

    /**
     * From so many places on it gets a new array each time that its numbers begin at the first place again. A collector like G1
     * takes note of each reference that is written to an old object, with a fence of some 8 ns; a young one costs none.
     */
    private static final int RENEWED = 64;

    /** Of all that keep nothing: one place, which stays empty. */
    private static final @Nullable Object[] NONE = new Object[1];

    private @Nullable Object[] places = NONE; // their number is a power of two

    @SuppressWarnings("unchecked") // put takes nothing else
    @Nullable
    T get(long number) {
        return (T) places[place(number)];
    }

    /** What is there for sure. */
    T known(long number) {
        return Objects.requireNonNull(get(number));
    }

    /** Keeps a thing, beside those from {@code first} on. */
    void put(long number, T thing, long first) {
        makeRoom(number, first);
        int place = place(number);
        if (place == 0 && places.length >= RENEWED) {
            places = places.clone();
        }
        places[place] = thing;
    }

    /** Has room for a number beside those from {@code first} on. */
    void makeRoom(long number, long first) {
        while (number - first >= places.length || places == NONE) {
            grow(first);
        }
    }

    void remove(long number) {
        places[place(number)] = null;
    }

    /** Gives back what room was made. To be called when nothing is kept. */
    void shrink() {
        places = NONE;
    }

    private void grow(long first) {
        @Nullable Object[] old = places;
        places = new Object[Math.max(FIRST, old.length * 2)];
        for (long number = first; number < first + old.length; number++) {
            places[place(number)] = old[(int) number & (old.length - 1)];
        }
    }

    private int place(long number) {
        return (int) number & (places.length - 1);
    }
}
