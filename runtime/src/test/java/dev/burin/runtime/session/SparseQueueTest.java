package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparseQueueTest {
    private final SparseQueue<Integer> queue = new SparseQueue<>();

    private void assertHolds(Deque<Integer> expected) {
        assertThat(queue.size()).isEqualTo(expected.size());
        assertThat(queue.isEmpty()).isEqualTo(expected.isEmpty());
        assertThat(queue.peek()).isEqualTo(expected.peek());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void it_does_what_a_deque_does(int seed) {
        Random random = new Random(seed);
        Deque<Integer> expected = new ArrayDeque<>();
        for (int step = 0; step < 20_000; step++) {
            boolean grows = (step / 500) % 2 == 0;
            int what = random.nextInt(10);
            if (what < (grows ? 5 : 2)) {
                queue.add(step);
                expected.add(step);
            } else if (what < (grows ? 7 : 3)) {
                queue.addFirst(step);
                expected.addFirst(step);
            } else if (what == 9) {
                Integer one = random.nextInt(step + 1);
                assertThat(queue.remove(one)).isEqualTo(expected.remove(one));
            } else {
                assertThat(queue.poll()).isEqualTo(expected.poll());
            }
            assertHolds(expected);
        }
        List<Integer> moved = new ArrayList<>();
        queue.moveTo(moved);
        assertThat(moved).containsExactlyElementsOf(expected);
        assertHolds(new ArrayDeque<>());
    }

    @Test
    void one_is_taken_out_of_the_middle() {
        for (int i = 0; i < 100; i++) {
            queue.add(i);
        }
        assertThat(queue.remove(50)).isTrue();
        assertThat(queue.remove(50)).isFalse();
        List<Integer> left = new ArrayList<>();
        queue.moveTo(left);
        assertThat(left).hasSize(99).isSorted().doesNotContain(50);
    }
}
