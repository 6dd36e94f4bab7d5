package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.transport.ReadingTurn.Hold;
import org.junit.jupiter.api.Test;

/** Whether the loop may read a link whose peer is held. */
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
        assertThat(turn.takeForCaller(() -> {})).isTrue();
        turn.callerHasRead();
        assertThat(turn.giveBack()).isTrue();
        assertThat(turn.takeForLoop()).isFalse();
        turn.hold(Hold.PEER_IS_SLOW, false);
        assertThat(turn.takeForLoop()).isTrue();
    }
}
