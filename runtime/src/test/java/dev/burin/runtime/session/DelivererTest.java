package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DelivererTest {
    private final ReentrantLock lock = new ReentrantLock();
    private final Queue<Runnable> tasks = new ArrayDeque<>();
    private final Deliverer deliverer = new Deliverer(lock, tasks::add, new NoDecisions());
    private final FramedLink link = new FramedLink(null);
    private final byte[] buffer = {1, 2, 3, 4};
    private final List<Integer> handedUp = new ArrayList<>();
    private @Nullable Runnable userCode; // run once, by the first packet
    private boolean keepsReading = true;
    private int rests;

    DelivererTest() {
        deliverer.setAbove(new Above());
    }

    /** Notes the packets, which have one byte each. */
    private final class Above extends NothingAbove {
        @Override
        public boolean packet(byte[] data, int offset, int length) {
            handedUp.add((int) data[offset]);
            Runnable own = userCode;
            userCode = null;
            if (own == null) {
                return true;
            }
            deliverer.beforeUserCode();
            own.run();
            return keepsReading;
        }

        @Override
        public void rest() {
            rests++;
        }
    }

    /** Decides what comes of a batch of the packets in the buffer. */
    private boolean decideBatch() {
        deliverer.beginBatch();
        for (int i = 0; i < buffer.length; i++) {
            deliverer.add(null, buffer, i, 1);
        }
        boolean isMine = deliverer.endBatch(link);
        deliverer.end();
        return isMine;
    }

    private void addEvent(int number) {
        deliverer.add(new Upward.Event(() -> handedUp.add(number)));
    }

    @Test
    void a_batch_is_handed_up_in_order_and_what_is_added_meanwhile_comes_after_it() {
        userCode = () -> {
            addEvent(5);
            assertThat(deliverer.hand()).isTrue(); // as another thread does, or the user's code itself
            assertThat(handedUp).containsExactly(1);
        };
        assertThat(decideBatch()).isTrue();
        assertThat(deliverer.handBatch()).isTrue();
        assertThat(handedUp).containsExactly(1, 2, 3, 4);
        deliverer.hand();
        assertThat(handedUp).containsExactly(1, 2, 3, 4, 5);
        assertThat(tasks).isEmpty();
    }

    @Test
    void a_batch_is_handed_up_by_another_thread_when_its_reader_loses_the_role_in_the_users_code() {
        userCode = () -> {
            addEvent(5);
            keepsReading = false;
            deliverer.detach(link);
            Arrays.fill(buffer, (byte) 9); // by who reads now
            tasks.remove().run();
            assertThat(handedUp).containsExactly(1, 2, 3, 4, 5);
        };
        assertThat(decideBatch()).isTrue();
        assertThat(deliverer.handBatch()).isFalse();
        assertThat(handedUp).containsExactly(1, 2, 3, 4, 5);
        assertThat(tasks).isEmpty();
    }

    @Test
    void a_batch_that_comes_while_another_is_handed_up_waits_with_its_own_bytes() {
        userCode = () -> {
            assertThat(decideBatch()).isFalse(); // as the reader of the link that takes the place of this one
            deliverer.hand();
        };
        assertThat(decideBatch()).isTrue();
        assertThat(deliverer.handBatch()).isTrue();
        assertThat(handedUp).containsExactly(1, 2, 3, 4);
        Arrays.fill(buffer, (byte) 9);
        deliverer.hand();
        assertThat(handedUp).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
    }

    @Test
    void a_batch_is_not_taken_for_that_of_who_decides_before_it_is_handed_up() {
        assertThat(decideBatch()).isTrue();
        assertThat(decideBatch()).isFalse();
        assertThat(deliverer.handBatch()).isTrue();
        deliverer.hand();
        assertThat(handedUp).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
    }

    @Test
    void a_batch_of_another_link_is_none_of_its_business() {
        userCode = () -> deliverer.detach(new FramedLink(null));
        assertThat(decideBatch()).isTrue();
        assertThat(deliverer.handBatch()).isTrue();
        assertThat(handedUp).containsExactly(1, 2, 3, 4);
        assertThat(tasks).isEmpty();
    }

    @Test
    void what_comes_while_another_thread_hands_up_waits_with_its_own_bytes() {
        userCode = () -> {
            assertThat(decideBatch()).isFalse();
            Arrays.fill(buffer, (byte) 9);
        };
        deliverer.beginBatch();
        deliverer.add(null, new byte[] {0}, 0, 1);
        assertThat(deliverer.endBatch(link)).isTrue();
        deliverer.end();
        deliverer.handBatch();
        deliverer.hand();
        assertThat(handedUp).containsExactly(0, 1, 2, 3, 4);
    }

    @Test
    void a_failure_leaves_the_rest_of_a_batch_to_another_thread() {
        userCode = () -> {
            throw new IllegalStateException("a mistake in a layer above");
        };
        assertThat(decideBatch()).isTrue();
        assertThatThrownBy(deliverer::handBatch).isInstanceOf(IllegalStateException.class);
        tasks.remove().run();
        assertThat(handedUp).containsExactly(1, 2, 3, 4);
    }

    @Test
    void what_was_decided_before_a_failure_is_handed_up_later() {
        deliverer.beginBatch();
        addEvent(1);
        addEvent(2);
        deliverer.end();
        deliverer.hand();
        assertThat(handedUp).containsExactly(1, 2);
    }

    @Test
    void the_layer_above_rests_while_nothing_is_handed_up() {
        assertThat(decideBatch()).isTrue();
        deliverer.rest();
        assertThat(rests).as("it is to be handed up").isZero();
        userCode = deliverer::rest;
        deliverer.handBatch();
        assertThat(rests).as("more is to be handed up").isZero();
        deliverer.rest();
        assertThat(rests).isOne();
        assertThat(decideBatch()).isTrue();
        deliverer.handBatch();
        assertThat(handedUp).containsExactly(1, 2, 3, 4, 1, 2, 3, 4);
    }

    @Test
    void the_layer_above_rests_while_the_users_code_runs_that_came_alone() {
        userCode = deliverer::rest;
        deliverer.begin();
        deliverer.add(null, buffer, 0, 1);
        Upward mine = deliverer.endOne();
        deliverer.end();
        assertThat(mine).isNotNull();
        deliverer.hand(mine);
        assertThat(handedUp).containsExactly(1);
        assertThat(rests).isOne();
    }

    @Test
    void the_first_of_a_batch_may_stand_elsewhere() {
        deliverer.beginBatch();
        deliverer.add(null, new byte[] {0, 7}, 1, 1); // it began in the run before
        for (int i = 0; i < buffer.length; i++) {
            deliverer.add(null, buffer, i, 1);
        }
        deliverer.add(null, new byte[] {8}, 0, 1);
        addEvent(9);
        assertThat(deliverer.endBatch(link)).isTrue();
        deliverer.end();
        assertThat(deliverer.handBatch()).isTrue();
        assertThat(handedUp).containsExactly(7, 1, 2, 3, 4, 8, 9);
    }
}
