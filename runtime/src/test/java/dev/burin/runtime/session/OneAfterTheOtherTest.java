package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.stub.Call;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One operation becomes the next, where nobody can take it for what it was. */
class OneAfterTheOtherTest {
    private static final byte[] ANSWER = {1, 2, 3};

    // ---- calls of this end ----

    private final LockedPeer layer = new LockedPeer(8);

    @Test
    void a_call_after_the_other_uses_its_operation() {
        Call<?> first = layer.send(1);
        layer.answer(1);
        Call<?> second = layer.send(100);
        assertThat(second.operation()).isSameAs(first.operation());
        assertThat(layer.requests()).containsExactly(1L, 2L);
        assertThat(layer.peer.link.last()).hasSize(Frames.REQUEST_HEADER + 100).endsWith(7, 7);
        layer.answer(2);
        Call<?> third = layer.send(2);
        assertThat(third.operation()).isSameAs(first.operation());
        assertThat(layer.peer.link.last()).hasSize(Frames.REQUEST_HEADER + 2).endsWith(7, 7);
        layer.answer(3);
        assertThat(layer.peer.answers).isEqualTo(3);
        assertThat(layer.isQuiet()).isTrue();
    }

    @Test
    void who_gives_up_a_call_that_was_answered_does_not_give_up_the_next() {
        Call<?> first = layer.send(1);
        layer.answer(1);
        Call<?> second = layer.send(1);
        assertThat(layer.abandon(first)).isEqualTo(Outcome.UNKNOWN);
        assertThat(layer.peer.link.names()).containsExactly("REQ", "REQ");
        assertThat(layer.abandon(second)).isEqualTo(Outcome.UNKNOWN);
        assertThat(layer.peer.link.names()).containsExactly("REQ", "REQ", "CANCEL");
    }

    @Test
    void a_call_beside_others_has_an_operation_of_its_own() {
        Call<?> first = layer.send(1);
        Call<?> second = layer.send(1);
        layer.peer.response(1, Status.OK, 3);
        assertThat(List.of(first.operation(), second.operation()))
                .doesNotContain(layer.send(1).operation());
    }

    @Test
    void a_large_call_has_an_operation_of_its_own() {
        Call<?> first = layer.send(1);
        layer.answer(1);
        Call<?> large = layer.send(1_000);
        assertThat(large.operation()).isNotSameAs(first.operation());
        layer.answer(2);
        assertThat(layer.send(1_000).operation()).isNotSameAs(large.operation());
    }

    @Test
    void none_is_kept_while_nothing_goes_on() {
        Call<?> first = layer.send(1);
        layer.answer(1);
        layer.peer.core.originator.rest();
        assertThat(layer.send(1).operation()).isNotSameAs(first.operation());
    }

    // ---- calls of the peer ----

    private final TestPeer peer = TestPeer.ready();
    private final BatchRun run = new BatchRun();

    private IncomingOperation arrived(int number) {
        return peer.run.get(number - 1);
    }

    private void runHere(IncomingOperation operation, int length) {
        assertThat(run.begin(operation)).isTrue();
        assertThat(run.finish(operation, new byte[length], 0, length)).isTrue();
        run.decide(3);
    }

    @Test
    void the_operation_that_a_reader_has_run_becomes_the_next() {
        peer.request(1, Frames.FLAG_IDEMPOTENT, 1);
        IncomingOperation operation = arrived(1);
        runHere(operation, 2);
        peer.request(2, 0, 2);
        assertThat(arrived(2)).isSameAs(operation);
        assertThat(operation.number).isEqualTo(2);
        assertThat(operation.isIdempotent()).isFalse();
        assertThat(operation.state).isEqualTo(IncomingOperation.State.STARTED);
        assertThat(operation.responseEnd).isZero();
        runHere(operation, 50);
        byte[] answer = peer.link.last();
        assertThat(answer).hasSize(Frames.RESPONSE_HEADER + 50);
        assertThat(Frames.getLong(answer, Frames.OPERATION_AT)).isEqualTo(2);
        peer.request(3, Frames.FLAG_ONEWAY, 3);
        assertThat(arrived(3)).isSameAs(operation);
        run.begin(operation);
        run.finish(operation, null, 0, 0);
        run.decide(3);
        assertThat(peer.link.names()).containsExactly("RES", "RES");
        assertThat(peer.core.hasRun()).isTrue();
    }

    @Test
    void its_answer_is_kept_until_the_peer_has_it() {
        peer.request(1, 0, 1);
        runHere(arrived(1), 2);
        peer.request(2, 0, 1);
        assertThat(arrived(2)).isNotSameAs(arrived(1));
        peer.request(1, 0, 1); // again
        assertThat(Frames.getLong(peer.link.last(), Frames.OPERATION_AT)).isEqualTo(1);
    }

    @Test
    void one_that_others_look_at_does_not_become_another() {
        peer.request(1, 0, 1);
        arrived(1).expose();
        runHere(arrived(1), 2);
        peer.request(2, 0, 2);
        assertThat(arrived(2)).isNotSameAs(arrived(1));
    }

    @Test
    void one_that_was_cancelled_does_not_become_another() {
        peer.request(1, 0, 1);
        assertThat(run.begin(arrived(1))).isTrue();
        arrived(1).isCancelled = true; // by a CANCEL over the next link
        assertThat(run.finish(arrived(1), ANSWER, 0, 1)).isTrue();
        run.decide(3);
        peer.request(2, 0, 2);
        assertThat(arrived(2)).isNotSameAs(arrived(1));
    }

    @Test
    void one_that_another_thread_has_run_does_not_become_another() {
        peer.request(1, 0, 1);
        runHere(arrived(1), 1);
        peer.request(2, 0, 2);
        assertThat(arrived(2)).isSameAs(arrived(1));
        peer.finish(arrived(2));
        peer.request(3, 0, 3);
        assertThat(arrived(3)).isNotSameAs(arrived(2));
    }

    @Test
    void one_beside_others_does_not_become_another() {
        peer.request(1, 0, 1);
        peer.request(2, 0, 1);
        runHere(arrived(1), 2);
        peer.request(3, 0, 2);
        assertThat(arrived(3)).isNotSameAs(arrived(1));
    }
}
