package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Sessions that need not be looked at: of many, most are idle. */
class SleepTest {
    private static final int REST = 500; // milliseconds
    private static final int ACK_DELAY = 200;

    private final TestPeer peer = TestPeer.ready(); // heard at 2
    private long now = 2;

    private long sleepAfter(long millis) {
        now += millis;
        peer.core.tick(now);
        return peer.core.sleep();
    }

    @Test
    void one_that_rests_sleeps_until_something_comes() {
        assertThat(sleepAfter(REST - 1)).isEqualTo(SessionCore.AWAKE);
        assertThat(peer.core.knowsTime()).isTrue();
        assertThat(sleepAfter(1)).isEqualTo(SessionCore.NEVER);
        assertThat(peer.core.knowsTime()).as("nobody has told it").isFalse();
        assertThat(peer.events).doesNotContain("woken");
        peer.ack(1, 1);
        peer.ack(1, 1);
        assertThat(peer.events).containsOnlyOnce("woken");
        assertThat(peer.core.knowsTime()).isTrue();
    }

    @Test
    void a_call_wakes_it_and_keeps_it_awake_until_its_answer_is_acknowledged() {
        sleepAfter(REST);
        peer.call(0);
        assertThat(peer.events).containsOnlyOnce("woken");
        assertThat(sleepAfter(REST)).isEqualTo(SessionCore.AWAKE);
        peer.response(1, Status.OK, 2); // at 2 again, which is long ago
        assertThat(peer.core.sleep()).isEqualTo(SessionCore.AWAKE);
        peer.link.sent.clear();
        assertThat(sleepAfter(ACK_DELAY)).isEqualTo(SessionCore.NEVER);
        assertThat(peer.link.names()).containsExactly("ACK");
    }

    @Test
    void a_call_of_the_peer_keeps_it_awake_until_the_peer_has_the_answer() {
        peer.request(1, 0, 1);
        assertThat(sleepAfter(REST)).isEqualTo(SessionCore.AWAKE);
        peer.finish(peer.run.get(0));
        assertThat(sleepAfter(REST)).isEqualTo(SessionCore.AWAKE);
        peer.ack(2, 1);
        assertThat(sleepAfter(REST)).isEqualTo(SessionCore.NEVER);
    }

    @Test
    void one_that_has_asked_the_peer_for_something_waits_for_the_answer() {
        peer.core.detach(now);
        assertThat(sleepAfter(REST)).isEqualTo(SessionCore.AWAKE);
        TestPeer closing = TestPeer.ready();
        closing.core.close(Rejection.CLOSED, "bye", now);
        closing.core.tick(now);
        assertThat(closing.core.sleep()).isEqualTo(SessionCore.AWAKE);
    }

    @Test
    void one_whose_initial_state_is_not_set_up_does_not_sleep() {
        TestPeer beginning = new TestPeer(TestPeer.WINDOW);
        beginning.core.tick(REST + 1);
        assertThat(beginning.core.sleep()).isEqualTo(SessionCore.AWAKE);
    }

    @Test
    void the_loss_of_its_link_wakes_it_and_without_one_it_sleeps_again() {
        sleepAfter(REST);
        peer.core.lost(peer.link);
        assertThat(peer.events).containsOnlyOnce("woken");
        assertThat(sleepAfter(1)).isEqualTo(SessionCore.NEVER);
    }

    @Test
    void it_is_looked_at_when_the_peer_is_to_be_asked() {
        int interval = 10_000;
        SessionSettings settings =
                new SessionSettings(new SessionLimits(1, 1, 1, 1, 1 << 10, interval), 1, 1, 1, 1, false, false, 1, 1);
        SessionCore asking = new SessionCore(settings, peer, OperationLog.NONE);
        TestPeer.Link link = new TestPeer.Link();
        asking.begin(link, settings.limits(), 0, 1);
        asking.ready(1);
        byte[] ready = new FrameWriter(Frames.READY).u32(1).frame();
        asking.input(link, ready, 0, ready.length, 1);
        asking.tick(1 + REST);
        assertThat(asking.sleep()).isEqualTo(1 + interval);
        link.sent.clear();
        asking.tick(1 + interval);
        assertThat(link.names()).containsExactly("PING");
        assertThat(asking.sleep()).isEqualTo(1 + 2 * interval);
    }
}
