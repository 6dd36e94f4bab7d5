package dev.burin.runtime.transport;

import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at the event loops every few milliseconds: takes the role of leader from a thread that user code holds up, and
 * gives the reading of a link back to its loop when callers have stopped reading it themselves.
 *
 * <p>Sleeps while there is nothing to watch.
 */
final class Warden {
    /** A handler that takes longer than one to two of these loses the reading role. */
    private static final long TICK_NANOS = 2_000_000;

    /** So many ticks without activity send the warden to sleep. */
    private static final int QUIET_TICKS = 50;

    private final EventLoop[] loops;
    private final long[] seen;

    /** Each of them once: it would be asked twice in one tick otherwise, and seem to be unused. */
    private final Set<Borrowed> borrowed = ConcurrentHashMap.newKeySet();

    private final Thread thread;
    private volatile boolean active;
    private volatile boolean asleep;
    private volatile boolean closed;

    Warden(EventLoop[] loops) {
        this.loops = loops;
        this.seen = new long[loops.length];
        Arrays.fill(seen, -1);
        thread = new Thread(this::watch, "burin-warden");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    /** Something is going on: there may be user code to watch. */
    void noteActivity() {
        if (!active) {
            active = true;
        }
        if (asleep) {
            asleep = false;
            LockSupport.unpark(thread);
        }
    }

    /** The reading of a link, which callers have borrowed from its loop. */
    interface Borrowed {
        /** Called at each tick: gives the reading back if no caller has read since the last one; whether the loop has it. */
        boolean giveBackIfUnused();

        boolean isWithLoop();
    }

    /** A caller has begun to read the link itself: to be asked each tick whether the loop should have it back. */
    void borrowed(Borrowed reading) {
        borrowed.add(reading);
        noteActivity();
    }

    private void watch() {
        int quiet = 0;
        while (!closed) {
            if (quiet < QUIET_TICKS) {
                LockSupport.parkNanos(TICK_NANOS);
            } else {
                asleep = true;
                if (!active && !closed) {
                    LockSupport.park();
                }
                asleep = false;
            }
            boolean busy = active;
            active = false;
            busy |= watchHandlers();
            busy |= watchBorrowed();
            quiet = busy ? 0 : quiet + 1;
        }
    }

    private boolean watchHandlers() {
        boolean busy = false;
        for (int i = 0; i < loops.length; i++) {
            LoopThread leader = loops[i].leader();
            long handler = leader == null ? -1 : leader.handler();
            if (handler >= 0 && leader != null) {
                busy = true;
                long mark = handler * 31 + leader.getId();
                if (seen[i] == mark) {
                    leader.depose();
                }
                seen[i] = mark;
            } else {
                seen[i] = -1;
            }
        }
        return busy;
    }

    private boolean watchBorrowed() {
        if (borrowed.isEmpty()) {
            return false;
        }
        for (Iterator<Borrowed> all = borrowed.iterator(); all.hasNext(); ) {
            Borrowed reading = all.next();
            if (reading.giveBackIfUnused()) {
                all.remove();
                if (!reading.isWithLoop()) {
                    borrowed.add(reading); // borrowed again just before it was removed
                }
            }
        }
        return true;
    }
}
