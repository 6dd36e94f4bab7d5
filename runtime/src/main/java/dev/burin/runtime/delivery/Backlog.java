package dev.burin.runtime.delivery;

import dev.burin.runtime.stack.LinkControl;
import dev.burin.runtime.time.Scheduler;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Has the peer wait when many of its messages do: a burst that the handlers are only slow about is slowed down by its transport,
 * and not refused. Thread-safe.
 *
 * <p>What is left unread may be what a handler waits for, or a sign of life. So the peer is read on, and what is too much refused,
 * when nothing has begun to run for {@value #LOOK} ms, or after {@value #LONGEST} ms in any case.
 */
final class Backlog {
    /** Milliseconds between two looks at whether there is progress. */
    private static final int LOOK = 1_000;

    /** How long the peer is left unread at most, in milliseconds: it must not take this end for dead. */
    private static final int LONGEST = 5_000;

    private enum State {
        FLOWING,
        /** The peer is not read. */
        HELD,
        /** It was held in vain: it is read until less waits. */
        OVERDUE
    }

    private final LinkControl link;
    private final Scheduler scheduler;
    private final IntSupplier waiting;
    private final int high;
    private final int low;
    private volatile State state = State.FLOWING; // written under this
    private volatile boolean progress; // since the last look
    private @Nullable Future<?> timer; // guarded by this

    /**
     * @param waiting how many messages wait now, as any thread sees it
     * @param most how many may: half of them are for what was read, or is, when the peer is to wait
     */
    Backlog(LinkControl link, Scheduler scheduler, IntSupplier waiting, int most) {
        this.link = link;
        this.scheduler = scheduler;
        this.waiting = waiting;
        this.high = most - most / 2;
        this.low = most / 8 * 3;
    }

    /** One more waits. */
    void added() {
        if (state == State.FLOWING && waiting.getAsInt() >= high) {
            hold();
        }
    }

    /** One less waits. */
    void taken() {
        if (state == State.FLOWING) {
            return;
        }
        progress = true;
        if (waiting.getAsInt() <= low) {
            flow();
        }
    }

    private synchronized void hold() {
        if (state != State.FLOWING) {
            return;
        }
        state = State.HELD;
        link.holdPeer(true);
        lookSoon(LOOK);
        taken(); // all of them, it may be, before they could see that it is held
        progress = false;
    }

    private synchronized void flow() {
        if (state == State.HELD) {
            letGo(State.FLOWING);
        }
        state = State.FLOWING;
    }

    private void letGo(State next) {
        stopLooking();
        state = next;
        link.holdPeer(false);
    }

    /** @param held how long it will have been held by then, in milliseconds */
    private void lookSoon(int held) {
        timer = scheduler.schedule(() -> look(held), LOOK);
    }

    private synchronized void look(int held) {
        if (state != State.HELD) {
            return;
        }
        if (!progress || held >= LONGEST) {
            letGo(State.OVERDUE);
        } else {
            progress = false;
            lookSoon(held + LOOK);
        }
    }

    /** The link is closed. */
    synchronized void end() {
        stopLooking();
        state = State.OVERDUE;
    }

    private void stopLooking() {
        Future<?> running = timer;
        timer = null;
        if (running != null) {
            running.cancel(false);
        }
    }
}
