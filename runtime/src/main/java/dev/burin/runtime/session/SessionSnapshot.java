package dev.burin.runtime.session;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A session as a store has it at one moment. Immutable, but for the arrays in the records, which must not be changed.
 *
 * @param epoch the highest that was claimed; 0 before the first
 * @param owner who claimed it; null before the first
 * @param base operations below are forgotten: the peer has their results
 * @param records of the operations from {@code base} on, by number; some may be missing
 */
public record SessionSnapshot(
        SessionMeta meta, long epoch, @Nullable String owner, long base, SortedMap<Long, OperationRecord> records) {

    /** Copies the records. */
    public SessionSnapshot {
        records = Collections.unmodifiableSortedMap(new TreeMap<>(records));
    }

    /** The first number from {@code base} on of which there is no record. */
    public long receiveNext() {
        long next = base;
        while (records.containsKey(next)) {
            next++;
        }
        return next;
    }

    @Override
    public String toString() {
        return "SessionSnapshot[" + meta.id() + ", epoch " + epoch + ", base " + base + ", " + records.size()
                + " records]";
    }
}
