package dev.burin.runtime.session;

import java.util.ArrayList;
import java.util.List;

/** A set of operations, as runs of consecutive numbers in ascending order (2.2: at most 65535 runs). Immutable. */
record Ranges(List<Range> list) {
    static final Ranges EMPTY = new Ranges(List.of());

    /** The numbers from {@code first} on, {@code count} of them. */
    record Range(long first, int count) {}

    Ranges {
        list = List.copyOf(list);
    }

    boolean contains(long number) {
        for (Range range : list) {
            if (number >= range.first && number - range.first < range.count) {
                return true;
            }
        }
        return false;
    }

    /** Collects numbers that come in ascending order. */
    static final class Collector {
        private final List<Range> ranges = new ArrayList<>();
        private long first;
        private int count;

        void add(long number) {
            if (count > 0 && number == first + count) {
                count++;
                return;
            }
            flush();
            first = number;
            count = 1;
        }

        private void flush() {
            if (count > 0) {
                ranges.add(new Range(first, count));
            }
        }

        Ranges ranges() {
            flush();
            count = 0;
            return new Ranges(ranges);
        }
    }
}
