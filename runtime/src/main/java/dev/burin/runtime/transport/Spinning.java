package dev.burin.runtime.transport;

import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks again and again for a while before a thread sleeps, which saves its wake-up: on idle cores most of a round trip.
 *
 * <p>Where cores are short it takes them from those who would send what is waited for. So it gives the core up every few
 * looks, and what a spin has cost in vain is worked off: for each microsecond one wait is not spun, and each spin that paid
 * counts for what it saved at least. However short the cores are, waits take at most a few percent longer than without. Used by
 * one thread at a time.
 */
final class Spinning {
    /** So many looks are made until others may have the core. */
    private static final int LOOKS = 8;

    /** Between two looks lies a microsecond; if it is more than this, somebody else had the core. */
    private static final long LOST_NANOS = 50_000;

    /**
     * Microseconds that a wake-up takes at least, which a spin that paid has saved. With one in place of five, a third to two thirds
     * of all waits slept on a virtual machine whose host takes its cores now and then, and a call took 1.2 to 2.1 times as long.
     */
    private static final int SAVED = 5;

    /** So many microseconds may be lost after many spins that paid, and still the next wait is spun. */
    private static final int MOST_CREDIT = 5_000;

    private final LongSupplier clock;
    private final long nanos;
    private int debt; // microseconds; below 0 a credit
    private int looks;
    private long begun;
    private long looked;
    private long lost;

    /**
     * @param clock as {@link System#nanoTime}
     */
    Spinning(int micros, LongSupplier clock) {
        this.clock = clock;
        nanos = 1000L * micros;
    }

    /** For so many microseconds, or null when there is nothing to spin: not wanted, or nobody else could run meanwhile. */
    static @Nullable Spinning of(int micros) {
        return micros == 0 || Runtime.getRuntime().availableProcessors() < 2
                ? null
                : new Spinning(micros, System::nanoTime);
    }

    /** Before the first look: whether to look at all. */
    boolean begin() {
        if (debt > 0) {
            debt--;
            return false;
        }
        begun = clock.getAsLong();
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
        long now = clock.getAsLong();
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
            int saved = looks == 0 ? 0 : SAVED; // what is there at the first look would have waked nobody
            debt = Math.max(debt - saved, -MOST_CREDIT);
        } else {
            debt += (int) Math.min(wasted / 1000, 1_000_000);
        }
    }
}
