package dev.burin.runtime.session;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is kept of a session that is over, for a peer that asks what became of its operations. Immutable.
 *
 * @param reason why it is over: a code of REJECT (2.2)
 * @param receiveNext operations from here on were not accepted
 * @param done operations below {@code receiveNext} that were executed
 */
public record Tombstone(int reason, long receiveNext, SortedSet<Long> done) {
    /** Copies the numbers. */
    public Tombstone {
        done = Collections.unmodifiableSortedSet(new TreeSet<>(done));
    }
}
