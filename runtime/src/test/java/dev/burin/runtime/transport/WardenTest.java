package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whom the warden asks, and how often. */
@Timeout(20)
class WardenTest {
    private final Warden warden = new Warden(new EventLoop[0]);

    @AfterEach
    void close() {
        warden.close();
    }

    /** The reading of a link that is with its loop again when it has been asked so many times. */
    private static final class Reading implements Warden.Borrowed {
        private final int most;
        private final AtomicInteger asked = new AtomicInteger();
        private final CountDownLatch done;

        Reading(int most) {
            this.most = most;
            this.done = new CountDownLatch(most);
        }

        @Override
        public boolean giveBackIfUnused() {
            asked.incrementAndGet();
            done.countDown();
            return isWithLoop();
        }

        @Override
        public boolean isWithLoop() {
            return asked.get() >= most;
        }
    }

    @Test
    void a_reading_that_was_borrowed_several_times_is_asked_once_a_tick() throws InterruptedException {
        Reading often = new Reading(1);
        warden.borrowed(often);
        warden.borrowed(often);
        warden.borrowed(often);
        warden.start();
        often.done.await();

        Reading later = new Reading(3); // which takes three ticks
        warden.borrowed(later);
        later.done.await();
        assertThat(often.asked).hasValue(1);
    }

    @Test
    void one_that_is_borrowed_again_while_the_warden_lets_it_go_is_still_asked() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(2);
        warden.borrowed(new Warden.Borrowed() {
            @Override
            public boolean giveBackIfUnused() {
                asked.countDown();
                return true; // and then a caller borrows it
            }

            @Override
            public boolean isWithLoop() {
                return asked.getCount() == 0;
            }
        });
        warden.start();
        asked.await();
    }
}
