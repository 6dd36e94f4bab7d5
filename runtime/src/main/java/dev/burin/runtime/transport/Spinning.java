package dev.burin.runtime.transport;

import org.jspecify.annotations.Nullable;

/**
 * Looks again and again for a while before a thread sleeps, which saves its wake-up: on idle cores most of a round trip.
 *
 * <p>Where cores are short it takes them from those who would send what is waited for. So it gives the core up every few
 * looks, and what a spin has cost in vain is worked off: for each microsecond one wait is not spun, and each spin that paid
 * counts for one. However short the cores are, waits take at most a few percent longer than without. Used by one thread at
 * a time.
 */
final class Spinning {
    /** So many looks are made until others may have the core. */
    private static final int LOOKS = 8;

    /** Between two looks lies a microsecond; if it is more than this, somebody else had the core. */
    private static final long LOST_NANOS = 50_000;

    /** So many microseconds may be lost after many spins that paid, and still the next wait is spun. */
    private static final int MOST_CREDIT = 200;

    private final long nanos;
    private int debt; // microseconds; below 0 a credit
    private int looks;
    private long begun;
    private long looked;
    private long lost;

    private Spinning(int micros) {
        nanos = 1000L * micros;
    }

    /** For so many microseconds, or null when there is nothing to spin: not wanted, or nobody else could run meanwhile. */
    static @Nullable Spinning of(int micros) {
        return micros == 0 || Runtime.getRuntime().availableProcessors() < 2 ? null : new Spinning(micros);
    }

    /** Before the first look: whether to look at all. */
    boolean begin() {
        if (debt > 0) {
            debt--;
            return false;
        }
        begun = System.nanoTime();
        looked = begun;
        lost = 0;
        looks = 0;
        return true;
    }

    /** After a look that found nothing: whether to look again. */
    @SuppressWarnings("ThreadPriorityCheck") // nothing relies on it: it is to let others run, if there are any
    boolean goesOn() {
        if (++looks % LOOKS == 0) {
            Thread.yield();
        } else {
            Thread.onSpinWait();
        }
        note();
        return looked - begun < nanos;
    }

    private void note() {
        long now = System.nanoTime();
        if (now - looked > LOST_NANOS) {
            lost += now - looked;
        }
        looked = now;
    }

    /** After the last look. */
    void end(boolean found) {
        note();
        long wasted = found ? lost : looked - begun;
        if (wasted == 0) {
            debt = Math.max(debt - 1, -MOST_CREDIT);
        } else {
            debt += (int) Math.min(wasted / 1000, 1_000_000);
        }
    }
}
