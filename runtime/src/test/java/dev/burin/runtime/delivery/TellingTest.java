package dev.burin.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a session is told what happens: in order with its messages, and without a hand-over if nobody listens. */
class TellingTest {
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Queue<Runnable> pool = new ArrayDeque<>();
    private final List<String> log = new ArrayList<>();
    private boolean hasListeners;
    private final Delivery delivery = new Delivery(
            new NothingBelow(() -> log.add("closing")),
            Operations.NONE,
            Dispatcher.none(TypeTable.builtin()),
            new Handlers(pool::add, 1),
            new Scheduler(Time.SYSTEM, timer),
            10,
            new Events());

    @AfterEach
    void endTimer() {
        timer.shutdownNow();
    }

    private void tell(String what) {
        delivery.tell(() -> log.add(what));
    }

    private void runPool() {
        for (Runnable task = pool.poll(); task != null; task = pool.poll()) {
            task.run();
        }
    }

    @Test
    void listeners_are_told_on_another_thread() {
        hasListeners = true;
        tell("up");
        assertThat(log).isEmpty();
        runPool();
        assertThat(log).containsExactly("up");
    }

    @Test
    void what_nobody_listens_to_happens_at_once() {
        tell("up");
        assertThat(log).containsExactly("up");
        assertThat(pool).isEmpty();
    }

    @Test
    void what_nobody_listens_to_happens_after_what_is_before_it() {
        hasListeners = true;
        tell("up");
        hasListeners = false;
        tell("down");
        assertThat(log).isEmpty();
        runPool();
        assertThat(log).containsExactly("up", "down");
    }

    @Test
    void what_comes_while_it_happens_comes_after_it() {
        delivery.tell(() -> {
            tell("second");
            log.add("first");
        });
        runPool();
        assertThat(log).containsExactly("first", "second");
    }

    @Test
    void a_link_that_closes_is_quiet_when_that_was_told() {
        delivery.closed(null);
        assertThat(log).containsExactly("closed");
        assertThat(delivery.isQuiet()).isTrue();
    }

    @Test
    void a_link_that_closes_when_it_is_quiet_does_so_after_what_happens() {
        delivery.tell(() -> {
            delivery.closeWhenQuiet();
            log.add("event");
        });
        assertThat(log).containsExactly("event", "closing");
    }

    private final class Events extends NoEvents {
        @Override
        public boolean hasListeners() {
            return hasListeners;
        }

        @Override
        public void failed(Throwable failure) {
            throw new AssertionError(failure);
        }

        @Override
        public void closed(@Nullable Throwable cause) {
            log.add("closed");
        }
    }
}
