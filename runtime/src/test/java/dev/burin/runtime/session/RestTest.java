package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RestTest {
    private final TestPeer peer = TestPeer.ready();

    @Test
    void a_link_rests_once_when_nothing_has_come_for_half_a_second() {
        peer.ack(1, 1); // at 2
        peer.core.tick(501);
        assertThat(peer.link.rests).isZero();
        peer.core.tick(502);
        peer.core.tick(552);
        assertThat(peer.link.rests).isOne();
    }

    @Test
    void it_rests_again_after_something_has_come() {
        peer.core.tick(600);
        peer.ack(1, 1);
        peer.core.tick(601);
        assertThat(peer.link.rests).isEqualTo(2);
    }

    @Test
    void what_is_under_way_is_kept_at_rest() {
        for (int number = 1; number <= 6; number++) {
            peer.request(number, 0, 1);
        }
        peer.core.tick(600);
        assertThat(peer.link.rests).isOne();
        peer.run.forEach(peer::finish);
        assertThat(peer.link.names()).containsOnly("RES").hasSize(6);
    }
}
