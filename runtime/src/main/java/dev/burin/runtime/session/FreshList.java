package dev.burin.runtime.session;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A list that is filled and emptied over and over. Not thread-safe. What needs one extends it: an idle session has an object less
 * for each by that.
 *
 * <p>When it has held many things it gets a new array: as long as messages come fast, that one is young. A collector like G1 takes
 * note of each reference that is written to an old object, with a fence of some 8 ns.
 */
abstract class FreshList<T> {
    private static final int FIRST = 4;

    /** For fewer things than this a new array would be more garbage than its time is worth. */
    private static final int MANY = 16;

    private static final @Nullable Object[] NONE = {};

    private @Nullable Object[] things = NONE;
    private int count;

    final int count() {
        return count;
    }

    final void append(@Nullable T thing) {
        if (count == things.length) {
            things = Arrays.copyOf(things, Math.max(FIRST, count * 2));
        }
        things[count++] = thing;
    }

    @SuppressWarnings("unchecked") // append and replace take nothing else
    final @Nullable T at(int place) {
        return (T) things[place];
    }

    final void replace(int place, @Nullable T thing) {
        things[place] = thing;
    }

    final void removeAll() {
        if (count >= MANY) {
            things = new Object[things.length];
        } else {
            Arrays.fill(things, 0, count, null);
        }
        count = 0;
    }

    /** Keeps no array either. To be called when nothing is in it. */
    final void forgetArray() {
        things = NONE;
    }
}
