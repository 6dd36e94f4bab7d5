package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.transport.ReadingTurn.Back;
import dev.burin.runtime.transport.ReadingTurn.Hold;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Who may read a link, whose peer may be held. */
class ReadingTurnTest {
    private final ReadingTurn turn = new ReadingTurn();

    @Test
    void a_peer_that_is_held_is_not_read_by_the_loop() {
        assertThat(turn.hold(Hold.FROM_ABOVE, true)).isTrue();
        assertThat(turn.takeForLoop()).isFalse();
        assertThat(turn.hold(Hold.FROM_ABOVE, false)).isFalse();
        assertThat(turn.takeForLoop()).isTrue();
    }

    @Test
    void it_is_held_until_nobody_wants_that_any_more() {
        turn.hold(Hold.FROM_ABOVE, true);
        turn.hold(Hold.PEER_IS_SLOW, true);
        turn.hold(Hold.FROM_ABOVE, true);
        assertThat(turn.hold(Hold.FROM_ABOVE, false)).isTrue();
        assertThat(turn.takeForLoop()).isFalse();
        assertThat(turn.hold(Hold.PEER_IS_SLOW, false)).isFalse();
        assertThat(turn.takeForLoop()).isTrue();
    }

    @Test
    void a_caller_reads_all_the_same_and_what_it_gives_back_is_still_held() {
        turn.hold(Hold.PEER_IS_SLOW, true);
        assertThat(turn.takeForCaller(wasLeft -> {})).isTrue();
        turn.callerHasRead();
        assertThat(turn.giveBack()).isEqualTo(Back.READING);
        assertThat(turn.takeForLoop()).isFalse();
        turn.hold(Hold.PEER_IS_SLOW, false);
        assertThat(turn.takeForLoop()).isTrue();
    }

    // ---- left to a thread that will wait ----

    private final List<Boolean> borrowed = new ArrayList<>();

    private void read() {
        assertThat(turn.takeForCaller(borrowed::add)).isTrue();
        assertThat(turn.callerHasRead()).isFalse();
    }

    private static <T> T byAnother(Supplier<T> what) {
        return CompletableFuture.supplyAsync(what).join();
    }

    @Test
    void only_what_nobody_uses_is_left_to_a_thread() {
        assertThat(turn.leaveToCaller()).isFalse();
        assertThat(turn.takeForCaller(borrowed::add)).isTrue();
        assertThat(byAnother(turn::leaveToCaller)).isFalse();
        assertThat(turn.callerHasRead()).isFalse();
        assertThat(turn.leaveToCaller()).isTrue();
        assertThat(turn.leaveToCaller()).isTrue();
        assertThat(turn.isLeftToCaller()).isTrue();
        assertThat(byAnother(turn::leaveToCaller)).isFalse();
        assertThat(byAnother(turn::isLeftToCaller)).isFalse();
        assertThat(turn.takeForLoop()).isFalse();
    }

    @Test
    void it_reads_itself_then_and_nobody_need_be_told() {
        read();
        assertThat(turn.leaveToCaller()).isTrue();
        read();
        assertThat(borrowed).containsExactly(false); // the first time, from the loop
        assertThat(turn.isLeft()).isFalse();
    }

    @Test
    void another_thread_may_read_before_it_and_what_it_has_sent_has_to_be_written() {
        read();
        assertThat(turn.leaveToCaller()).isTrue();
        assertThat(byAnother(() -> turn.takeForCaller(borrowed::add))).isTrue();
        assertThat(borrowed).containsExactly(false, true);
        assertThat(turn.isLeftToCaller()).isFalse();
    }

    @Test
    void the_loop_gets_what_was_left_with_the_reading() {
        read();
        assertThat(turn.leaveToCaller()).isTrue();
        assertThat(turn.stop()).isTrue();
        assertThat(turn.giveBack()).isEqualTo(Back.READING_AND_WRITING);
        assertThat(turn.isWithLoop()).isTrue();
        assertThat(turn.giveBack()).isEqualTo(Back.NOTHING);
    }

    @Test
    void a_link_that_nobody_has_read_yet_is_not_idle_before_it_has_been_there_for_a_tick() {
        turn.beginUnused();
        assertThat(turn.isWithLoop()).isFalse();
        assertThat(turn.isIdle()).isFalse();
        assertThat(turn.isIdle()).isTrue();
        assertThat(turn.giveBack()).isEqualTo(Back.READING);
    }

    @Test
    void who_closes_a_link_that_nobody_reads_keeps_it_from_being_read() {
        assertThat(turn.takeToClose()).isTrue();
        assertThat(turn.takeForLoop()).isFalse();
        assertThat(turn.takeForCaller(borrowed::add)).isFalse();
        turn.loopHasRead();
        read();
        assertThat(turn.leaveToCaller()).isTrue();
        assertThat(turn.takeToClose()).isTrue();
    }

    @Test
    void who_closes_a_link_that_is_read_leaves_it_to_the_reader() {
        assertThat(turn.takeForLoop()).isTrue();
        assertThat(turn.takeToClose()).isFalse();
        turn.loopHasRead();
        assertThat(turn.takeForCaller(borrowed::add)).isTrue();
        assertThat(turn.takeToClose()).isFalse();
        assertThat(turn.callerHasRead()).isFalse();
    }

    @Test
    void what_is_left_longer_than_a_tick_is_idle() {
        read();
        assertThat(turn.isIdle()).isFalse();
        assertThat(turn.leaveToCaller()).isTrue();
        assertThat(turn.isIdle()).isFalse();
        assertThat(turn.isIdle()).isTrue();
        read();
        assertThat(turn.leaveToCaller()).isTrue();
        assertThat(turn.isIdle()).isFalse();
    }
}
