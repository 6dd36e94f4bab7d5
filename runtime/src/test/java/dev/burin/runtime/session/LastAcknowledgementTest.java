package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is acknowledged at the end of a session, which the peer ends when it knows that all it has sent was received. */
class LastAcknowledgementTest {
    private final TestPeer peer = TestPeer.ready();

    private void receiveOneway() {
        peer.request(1, Frames.FLAG_ONEWAY, 1);
        peer.finish(peer.run.get(0));
    }

    @Test
    void an_end_that_goes_on_waits_for_more_to_acknowledge() {
        receiveOneway();
        assertThat(peer.link.names()).isEmpty();
    }

    @Test
    void one_that_has_asked_for_the_end_acknowledges_at_once() {
        peer.core.close(Rejection.CLOSED, "bye", 2);
        assertThat(peer.link.names()).containsExactly("ACK", "CLOSE");
        receiveOneway();
        assertThat(peer.link.names().subList(2, peer.link.names().size()))
                .isNotEmpty()
                .containsOnly("ACK");
    }

    @Test
    void one_that_is_asked_for_it_waits_for_the_acknowledgement() {
        peer.call(Frames.FLAG_ONEWAY);
        peer.link.sent.clear();
        peer.input(new FrameWriter(Frames.CLOSE).u16(5).text("bye").frame());
        assertThat(peer.link.names()).isEmpty();
        peer.ack(1, 2);
        assertThat(peer.link.names()).containsExactly("CLOSE_OK");
        assertThat(peer.endedBy).isEqualTo(Rejection.CLOSED);
    }
}
