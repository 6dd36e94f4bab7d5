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

    @Test
    void operations_of_both_ends_go_on_after_a_rest() {
        peer.call(0);
        peer.response(1, Status.OK, 2);
        peer.request(1, 0, 1);
        peer.finish(peer.run.get(0));
        peer.ack(2, 2);
        peer.core.tick(600);
        assertThat(peer.link.rests).isOne();
        peer.link.sent.clear();
        OutgoingOperation call = peer.call(0);
        peer.request(2, 0, 2);
        peer.finish(peer.run.get(1));
        peer.response(2, Status.OK, 3);
        assertThat(peer.link.names()).containsExactly("REQ", "RES");
        assertThat(peer.told).containsEntry(call, "ANSWER");
    }

    @Test
    void what_waits_for_the_initial_state_is_kept_at_rest() {
        TestPeer beginning = new TestPeer(TestPeer.WINDOW);
        beginning.core.ready(1);
        beginning.call(0);
        beginning.call(0);
        beginning.core.tick(600);
        assertThat(beginning.link.rests).isOne();
        beginning.link.sent.clear();
        beginning.input(new FrameWriter(Frames.READY).u32(1).frame());
        assertThat(beginning.link.names()).containsExactly("REQ", "REQ");
    }
}
