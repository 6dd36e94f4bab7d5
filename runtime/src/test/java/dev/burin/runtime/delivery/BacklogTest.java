package dev.burin.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.VirtualTicker;
import dev.burin.runtime.stack.ControlledLayer;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a peer is left unread because many of its messages wait, and when it is read on. */
class BacklogTest {
    private final VirtualTicker time = new VirtualTicker();
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1); // unused
    private final List<String> log = new ArrayList<>();
    private int waiting;
    private final Backlog backlog = new Backlog(
            new Link(), new Scheduler(Time.of(SessionOptions.of("local://x").ticker(time)), timer), () -> waiting, 80);

    /** Does with the first message that waits what the pool may do at any moment. */
    private Runnable whenHeld = () -> {};

    private final class Link extends ControlledLayer {
        Link() {
            super(new NothingBelow(() -> {}));
        }

        @Override
        public void holdPeer(boolean held) {
            log.add(held ? "held" : "read");
            if (held) {
                whenHeld.run();
            }
        }
    }

    @AfterEach
    void endTimer() {
        timer.shutdownNow();
    }

    private void add(int count) {
        for (int i = 0; i < count; i++) {
            waiting++;
            backlog.added();
        }
    }

    private void take(int count) {
        for (int i = 0; i < count; i++) {
            waiting--;
            backlog.taken();
        }
    }

    @Test
    void it_is_held_from_half_of_what_may_wait_until_it_is_a_little_less() {
        add(39);
        assertThat(log).isEmpty();
        add(1);
        assertThat(log).containsExactly("held");
        add(5); // what had been read
        take(14);
        assertThat(log).containsExactly("held");
        take(1);
        assertThat(log).containsExactly("held", "read");
        add(10);
        assertThat(log).containsExactly("held", "read", "held");
    }

    @Test
    void it_is_read_on_when_nothing_begins_to_run() {
        add(40);
        time.advance(999);
        assertThat(log).containsExactly("held");
        time.advance(1);
        assertThat(log).containsExactly("held", "read");
        add(40);
        assertThat(log).as("it is held in vain").containsExactly("held", "read");
        take(50);
        add(10);
        assertThat(log).as("it was not so for ever").containsExactly("held", "read", "held");
    }

    @Test
    void it_is_held_on_while_there_is_progress() {
        add(70);
        for (int i = 0; i < 30; i++) {
            take(1);
            time.advance(160);
        }
        assertThat(log).containsExactly("held");
    }

    @Test
    void it_is_not_held_for_longer_than_five_seconds() {
        Backlog large = new Backlog(
                new Link(),
                new Scheduler(Time.of(SessionOptions.of("local://x").ticker(time)), timer),
                () -> waiting,
                8000);
        waiting = 4000;
        large.added();
        for (int i = 0; i < 4; i++) {
            waiting--;
            large.taken();
            time.advance(1000);
        }
        assertThat(log).containsExactly("held");
        waiting--;
        large.taken();
        time.advance(1000);
        assertThat(log).containsExactly("held", "read");
        assertThat(time.pending()).isZero();
    }

    @Test
    void messages_that_run_before_they_can_see_that_it_is_held_do_not_leave_it_so() {
        whenHeld = () -> waiting = 0;
        add(40);
        assertThat(log).containsExactly("held", "read");
        assertThat(time.pending()).isZero();
    }

    @Test
    void nothing_is_looked_at_after_the_end() {
        add(40);
        backlog.end();
        assertThat(time.pending()).isZero();
        take(40);
        assertThat(log).containsExactly("held");
    }
}
