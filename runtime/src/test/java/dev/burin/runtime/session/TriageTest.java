package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of 2.5, 2.9, 2.11, 2.12 and 2.13, row by row. */
class TriageTest {
    private final TestPeer peer = TestPeer.ready();

    // ---- 2.5, triage ----

    @Test
    void new_operation_is_recorded_and_started() {
        peer.request(1, 0, 1);
        assertThat(peer.run).hasSize(1);
        assertThat(peer.core.receiveNext()).isEqualTo(2);
    }

    @Test
    void skip_is_done_at_once() {
        peer.request(1, Frames.FLAG_SKIP, 1);
        assertThat(peer.run).isEmpty();
        assertThat(SimFrames.describe(peer.link.last())).isEqualTo("RES n=1 fi=1 rn=2 SKIPPED");
        assertThat(peer.core.receiveNext()).isEqualTo(2);
    }

    @Test
    void stale_operation_is_ignored() {
        peer.request(1, 0, 1);
        peer.finish(peer.run.get(0));
        peer.request(2, 0, 2);
        peer.link.sent.clear();
        peer.request(1, 0, 1);
        assertThat(peer.run).hasSize(2);
        assertThat(peer.link.sent).isEmpty();
        assertThat(peer.core.isEnded()).isFalse();
    }

    @Test
    void duplicate_of_a_running_operation_waits_for_its_answer() {
        peer.request(1, 0, 1);
        peer.request(1, Frames.FLAG_RESEND, 1);
        assertThat(peer.run).hasSize(1);
        assertThat(peer.link.names()).doesNotContain("RES");
        peer.finish(peer.run.get(0));
        assertThat(peer.link.names()).containsOnlyOnce("RES");
    }

    @Test
    void duplicate_of_one_that_is_done_gets_the_same_answer_again() {
        peer.request(1, 0, 1);
        peer.finish(peer.run.get(0));
        byte[] first = peer.link.last();
        peer.request(1, Frames.FLAG_RESEND, 1);
        assertThat(peer.link.last()).endsWith(101);
        assertThat(SimFrames.type(first)).isEqualTo(SimFrames.type(peer.link.last()));
        assertThat(peer.run).hasSize(1);
    }

    @Test
    void row_28_the_same_number_with_other_bytes_breaks_the_rules() {
        peer.request(1, 0, 1, 77, new byte[] {1});
        peer.request(1, 0, 1, 78, new byte[] {2});
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
        assertThat(peer.link.names()).endsWith("ERROR");
        assertThat(peer.link.isClosed).isTrue();
    }

    @Test
    void gap_breaks_the_rules() {
        peer.request(2, 0, 1);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    @Test
    void overrun_breaks_the_rules() {
        for (int number = 1; number <= TestPeer.WINDOW; number++) {
            peer.request(number, 0, 1);
        }
        assertThat(peer.core.isEnded()).isFalse();
        peer.request(TestPeer.WINDOW + 1, 0, 1);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    @Test
    void acknowledgement_of_what_was_not_received_breaks_the_rules() {
        peer.ack(2, 1);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    @Test
    void acknowledgement_of_what_is_not_done_breaks_the_rules() {
        peer.request(1, 0, 1);
        peer.request(2, 0, 2);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    @Test
    void request_without_a_number_breaks_the_rules() {
        peer.request(0, 0, 1);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    @Test
    void answer_to_what_was_not_sent_breaks_the_rules() {
        peer.response(1, Status.OK, 1);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    @Test
    void receipt_of_what_was_not_sent_breaks_the_rules() {
        peer.ack(1, 2);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    // ---- window 1 is libmuscle ----

    @Test
    void window_1_is_the_table_of_libmuscle() {
        TestPeer one = TestPeer.ready(1);
        one.request(1, 0, 1);
        one.finish(one.run.get(0));
        one.request(2, 0, 2); // cur + 1, response cur present
        assertThat(one.run).hasSize(2);
        one.link.sent.clear();
        one.request(2, 0, 2); // cur, running
        one.request(1, 0, 1); // below cur
        assertThat(one.link.names()).doesNotContain("RES");
        one.finish(one.run.get(1));
        one.request(2, 0, 2); // cur, done
        assertThat(one.link.names().stream().filter("RES"::equals)).hasSize(2);
        assertThat(one.core.isEnded()).isFalse();
        one.request(3, 0, 3);
        one.request(4, 0, 4); // cur + 1, cur still running
        assertThat(one.endedBy).isEqualTo(Rejection.PROTOCOL);
        TestPeer other = TestPeer.ready(1);
        other.request(2, 0, 2); // cur + 2
        assertThat(other.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    // ---- completion, cancel, deadline ----

    @Test
    void completion_counts_once() {
        peer.request(1, 0, 1);
        peer.finish(peer.run.get(0));
        peer.finishBegun(peer.run.get(0), Status.OVERLOAD);
        assertThat(peer.link.names()).containsOnlyOnce("RES");
    }

    @Test
    void cancel_before_the_start_is_not_executed() {
        peer.request(1, 0, 1);
        peer.cancel(1);
        assertThat(peer.core.begin(peer.run.get(0), 3)).isFalse();
        assertThat(SimFrames.describe(peer.link.last())).contains("CANCELLED_UNSTARTED");
    }

    @Test
    void cancel_while_it_runs_fires_the_token_and_its_result_is_recorded_as_usual() {
        peer.request(1, 0, 1);
        peer.core.begin(peer.run.get(0), 3);
        peer.cancel(1);
        assertThat(peer.cancelled).hasSize(1);
        assertThat(peer.link.names()).doesNotContain("RES");
        peer.finishBegun(peer.run.get(0), Status.OK);
        assertThat(SimFrames.describe(peer.link.last())).contains("OK");
        peer.cancel(1);
        peer.cancel(9);
        assertThat(peer.cancelled).hasSize(1);
    }

    @Test
    void deadline_before_the_start_is_not_executed() {
        peer.requestWithDeadline(1, 5);
        assertThat(peer.core.begin(peer.run.get(0), 8)).isFalse();
        assertThat(SimFrames.describe(peer.link.last())).contains("DEADLINE");
    }

    @Test
    void deadline_while_it_runs_fires_the_token() {
        peer.requestWithDeadline(1, 5);
        assertThat(peer.core.begin(peer.run.get(0), 6)).isTrue();
        peer.core.tick(6);
        assertThat(peer.cancelled).isEmpty();
        peer.core.tick(8);
        peer.core.tick(9);
        assertThat(peer.cancelled).hasSize(1);
    }

    @Test
    void repeat_does_not_extend_the_deadline() {
        peer.requestWithDeadline(1, 5);
        peer.core.input(peer.link, again(5), 0, again(5).length, 6);
        assertThat(peer.core.begin(peer.run.get(0), 8)).isFalse();
    }

    private static byte[] again(int deadline) {
        return new FrameWriter(Frames.REQ, Frames.FLAG_RESEND)
                .u64(1)
                .u64(1)
                .u64(1)
                .u32(deadline)
                .u64(0)
                .u8(1)
                .frame();
    }

    @Test
    void one_way_operation_has_no_answer_and_is_over_with_its_receipt() {
        peer.request(1, Frames.FLAG_ONEWAY, 1);
        peer.core.tick(500);
        assertThat(SimFrames.describe(peer.link.last())).isEqualTo("ACK n=0 fi=1 rn=2");
        peer.request(2, 0, 2); // while it runs
        peer.finish(peer.run.get(0));
        assertThat(peer.link.names()).doesNotContain("RES");
        OutgoingOperation own = peer.call(Frames.FLAG_ONEWAY);
        peer.ack(2, 2);
        assertThat(own.state).isEqualTo(OutgoingOperation.State.ENDED);
    }

    @Test
    void what_is_given_up_keeps_its_number() {
        OutgoingOperation call = peer.call(0);
        assertThat(peer.core.abandon(call, 3)).isEqualTo(Outcome.UNKNOWN);
        assertThat(peer.link.names()).endsWith("CANCEL");
        OutgoingOperation next = peer.call(0);
        assertThat(next.number).isEqualTo(call.number + 1);
        peer.response(1, Status.CANCELLED_UNSTARTED, 2);
        assertThat(peer.told).isEmpty();
        peer.response(2, Status.OK, 3);
        assertThat(peer.told).containsExactly(java.util.Map.entry(next, "ANSWER"));
    }

    @ParameterizedTest
    @EnumSource(Status.class)
    void answers_tell_what_is_known(Status status) {
        OutgoingOperation call = peer.call(0);
        peer.response(1, status, 2);
        peer.response(1, status, 2);
        assertThat(peer.told.get(call))
                .isEqualTo(
                        switch (status) {
                            case OK -> "ANSWER";
                            case DRAINING -> null; // sent again
                            default -> status.outcome().name();
                        });
    }

    @Test
    void what_a_draining_peer_refuses_is_kept_with_its_bytes() {
        peer.input(new FrameWriter(Frames.DRAIN).u64(0).u32(0).u16(8).text("").frame());
        OutgoingOperation queued = peer.call(0, 5);
        assertThat(queued.number).isZero();
        TestPeer other = TestPeer.ready();
        OutgoingOperation sent = other.call(0, 5);
        other.input(new FrameWriter(Frames.DRAIN).u64(0).u32(0).u16(8).text("").frame());
        other.response(1, Status.DRAINING, 2);
        assertThat(other.core.isQuiet()).isFalse();
        other.core.end(Rejection.DRAINING, "");
        assertThat(other.core.takeMovable()).containsExactly(sent);
        assertThat(sent.buffer).hasSize(Frames.PACKET_AT + 5);
        assertThat(other.told).isEmpty();
    }

    // ---- 2.9, outcomes ----

    @ParameterizedTest
    @CsvSource({
        // receive next (0: nothing is told), idempotent, outcomes of: not sent, 1 in done, 2 not in done, 3 not
        // received
        "3, false, MOVED, EXECUTED, UNKNOWN, MOVED",
        "0, false, MOVED, UNKNOWN, UNKNOWN, UNKNOWN",
        "3, true, MOVED, MOVED, MOVED, MOVED",
        "0, true, MOVED, MOVED, MOVED, MOVED"
    })
    void end_of_a_session_tells_what_is_known(
            long receiveNext, boolean isIdempotent, String unsent, String done, String received, String sent) {
        int flags = isIdempotent ? Frames.FLAG_IDEMPOTENT : 0;
        List<OutgoingOperation> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(peer.call(flags));
        }
        peer.core.lost(peer.link);
        OutgoingOperation queued = peer.call(flags);
        Ranges executed = receiveNext == 0 ? Ranges.EMPTY : new Ranges(List.of(new Ranges.Range(1, 1)));
        peer.core.end(Rejection.EXPIRED, "", receiveNext, executed);
        List<OutgoingOperation> moved = peer.core.takeMovable();
        List<String> told = new ArrayList<>();
        calls.add(queued);
        for (OutgoingOperation call : calls) {
            told.add(moved.contains(call) ? "MOVED" : String.valueOf(peer.told.get(call)));
        }
        assertThat(told).containsExactly(done, received, sent, unsent);
        assertThat(moved).isSortedAccordingTo((one, other) -> calls.indexOf(one) - calls.indexOf(other));
    }

    @Test
    void what_may_have_run_in_a_session_before_is_never_said_not_to_be_executed() {
        OutgoingOperation call = peer.call(Frames.FLAG_IDEMPOTENT);
        peer.core.end(Rejection.UNKNOWN_SESSION, "");
        TestPeer next = new TestPeer(TestPeer.WINDOW);
        next.core.requeue(peer.core.takeMovable());
        assertThat(next.core.abandon(call, 3)).isEqualTo(Outcome.UNKNOWN);
    }

    // ---- 2.11, the gate ----

    @Test
    void before_the_gate_is_open_only_the_initial_state_passes() {
        TestPeer shut = new TestPeer(TestPeer.WINDOW);
        OutgoingOperation user = shut.call(0);
        OutgoingOperation init = shut.call(Frames.FLAG_INIT);
        assertThat(user.number).isZero();
        assertThat(init.number).isEqualTo(1);
        shut.request(1, 0, 1);
        shut.request(2, Frames.FLAG_INIT, 1);
        assertThat(shut.run).extracting(operation -> operation.number).containsExactly(2L);
        shut.core.ready(2);
        assertThat(shut.link.names()).contains("READY");
        assertThat(shut.run).hasSize(1);
        shut.input(new FrameWriter(Frames.READY).u32(1).frame());
        assertThat(shut.events).containsOnlyOnce("gate");
        assertThat(shut.run).extracting(operation -> operation.number).containsExactly(2L, 1L);
        assertThat(user.number).isEqualTo(2);
    }

    @Test
    void what_waits_while_a_session_that_is_not_open_is_stopped_is_sent_afterwards_or_never() {
        TestPeer peer = new TestPeer(TestPeer.WINDOW);
        OutgoingOperation call = peer.call(0);
        assertThat(peer.core.sealUnlessOpen()).isFalse();
        peer.initialised();
        assertThat(peer.core.isGateOpen()).isTrue();
        assertThat(call.number).isZero();
        peer.core.unseal(3);
        assertThat(call.number).isEqualTo(1);
        assertThat(peer.core.sealUnlessOpen())
                .as("it is open, and its calls travel")
                .isTrue();
        assertThat(peer.call(0).number).isEqualTo(2);
    }

    // ---- 2.12, idle stop ----

    @Test
    void the_gate_of_a_peer_that_was_restarted_opens_again_when_it_is_ready() {
        TestPeer peer = TestPeer.ready();
        peer.core.lost(peer.link);
        peer.link = new TestPeer.Link();
        peer.core.resume(peer.link, TestPeer.limits(), new Summary(1, 1, 1, 0, Ranges.EMPTY), 3);
        assertThat(peer.core.isGateOpen()).isFalse();
        peer.events.clear();
        peer.input(new FrameWriter(Frames.READY).u32(1).frame());
        assertThat(peer.events).containsExactly("gate");
    }

    @Test
    void no_idle_stop_while_anything_is_under_way() {
        OutgoingOperation call = peer.call(0);
        assertThat(peer.core.detach(3)).isFalse();
        peer.response(call.number, Status.OK, 2);
        assertThat(peer.core.detach(3)).isTrue();
        assertThat(peer.link.names()).endsWith("DETACH");
        OutgoingOperation later = peer.call(0);
        assertThat(later.number).isZero();
        peer.input(new FrameWriter(Frames.DETACH_OK).u32(1).frame());
        assertThat(peer.events).contains("detached");
        assertThat(peer.core.isAttached()).isFalse();
    }

    @Test
    void no_idle_stop_while_the_peer_holds() {
        peer.input(new FrameWriter(Frames.HOLD).u32(1).frame());
        assertThat(peer.core.detach(3)).isFalse();
        peer.input(new FrameWriter(Frames.HOLD).u32(0).frame());
        assertThat(peer.core.detach(3)).isTrue();
        peer.input(new FrameWriter(Frames.HOLD).u32(1).frame());
        assertThat(peer.events).contains("called off");
    }

    @Test
    void a_request_of_the_peer_calls_an_idle_stop_off() {
        assertThat(peer.core.detach(3)).isTrue();
        peer.request(1, 0, 1);
        assertThat(peer.events).contains("called off");
        assertThat(peer.run).hasSize(1);
    }

    @Test
    void an_acceptor_agrees_only_when_it_is_quiet_too() {
        peer.core.hold(1, 2);
        peer.input(new FrameWriter(Frames.DETACH).u32(5_000).frame());
        assertThat(peer.link.names()).doesNotContain("DETACH_OK");
        peer.core.hold(0, 2);
        peer.input(new FrameWriter(Frames.DETACH).u32(5_000).frame());
        assertThat(peer.link.names()).endsWith("DETACH_OK");
        assertThat(peer.core.isAttached()).isFalse();
    }

    @Test
    void a_detach_that_is_not_answered_loses_the_link() {
        peer.core.detach(3);
        peer.core.tick(2_002);
        assertThat(peer.link.isClosed).isFalse();
        peer.core.tick(2_003);
        assertThat(peer.link.isClosed).isTrue();
        assertThat(peer.core.isEnded()).isFalse();
    }

    // ---- 2.13, the end ----

    @Test
    void close_waits_for_this_ends_operations_and_the_other_answers_after_its_own() {
        OutgoingOperation call = peer.call(0);
        peer.core.close(Rejection.CLOSED, "bye", 3);
        assertThat(peer.link.names()).doesNotContain("CLOSE");
        assertThat(peer.core.submit(new OutgoingOperation(null, 0, 0, new byte[60]), 3))
                .isEqualTo(Submission.ENDED);
        peer.response(call.number, Status.OK, 2);
        assertThat(peer.link.names()).endsWith("CLOSE");
        peer.input(new FrameWriter(Frames.CLOSE_OK).frame());
        assertThat(peer.endedBy).isEqualTo(Rejection.CLOSED);
        TestPeer other = TestPeer.ready();
        OutgoingOperation own = other.call(0);
        other.input(new FrameWriter(Frames.CLOSE).u16(5).text("").frame());
        assertThat(other.core.isEnded()).isFalse();
        other.response(own.number, Status.OK, 2);
        assertThat(other.link.names()).endsWith("CLOSE_OK");
        assertThat(other.endedBy).isEqualTo(Rejection.CLOSED);
    }

    @Test
    void close_does_not_cut_off_a_one_way_operation_that_still_waits() {
        peer.request(1, Frames.FLAG_ONEWAY, 1);
        peer.core.close(Rejection.CLOSED, "bye", 3);
        peer.input(new FrameWriter(Frames.CLOSE_OK).frame());
        assertThat(peer.core.isEnded()).isFalse();
        peer.finish(peer.run.get(0));
        assertThat(peer.endedBy).isEqualTo(Rejection.CLOSED);
    }

    @Test
    void drain_refuses_calls_and_runs_one_way_operations() {
        peer.core.drain(1_000, "", 3);
        peer.request(1, 0, 1);
        assertThat(SimFrames.describe(peer.link.last())).contains("DRAINING");
        peer.request(2, Frames.FLAG_ONEWAY, 1);
        assertThat(peer.run).hasSize(1);
    }

    // ---- 2.7, bounds; 2.14, restart ----

    @Test
    void row_25_one_way_operations_of_a_peer_that_never_waits_are_bounded() {
        long number = 1;
        for (; number <= 10_000 && !peer.core.isEnded(); number++) {
            long told = Math.max(1, Frames.getLong(lastData(), Frames.RECEIVE_NEXT_AT));
            peer.request(number, Frames.FLAG_ONEWAY, told);
            peer.core.tick(number * 300);
        }
        assertThat(peer.run.size()).isLessThanOrEqualTo(2 * TestPeer.WINDOW);
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    private byte[] lastData() {
        for (int i = peer.link.sent.size() - 1; i >= 0; i--) {
            if (SimFrames.isData(peer.link.sent.get(i))) {
                return peer.link.sent.get(i);
            }
        }
        return new byte[Frames.DATA];
    }

    @Test
    void row_25_requests_beyond_the_credit_break_the_rules() {
        for (int number = 1; number <= 3; number++) {
            peer.request(number, 0, 1, 0, new byte[30_000]);
        }
        assertThat(peer.endedBy).isEqualTo(Rejection.PROTOCOL);
    }

    @Test
    void a_process_goes_on_with_what_a_store_has() {
        TestPeer before = new TestPeer(TestPeer.WINDOW);
        before.core.lost(before.link);
        TreeMap<Long, RestoredOperation> stored = new TreeMap<>();
        byte[] request = {1};
        stored.put(5L, new RestoredOperation(IncomingOperation.State.DONE, 0, 0, 0, null, Status.OK, new byte[] {42}));
        stored.put(6L, new RestoredOperation(IncomingOperation.State.RUNNING, 0, 0, 0, request, Status.OK, null));
        stored.put(
                7L,
                new RestoredOperation(
                        IncomingOperation.State.RUNNING, Frames.FLAG_IDEMPOTENT, 0, 0, request, Status.OK, null));
        stored.put(8L, new RestoredOperation(IncomingOperation.State.HELD, 0, 0, 0, request, Status.OK, null));
        stored.put(9L, new RestoredOperation(IncomingOperation.State.HELD, 0, 0, 0, null, Status.OK, null));
        before.core.restore(0, TestPeer.WINDOW, 5, stored, 10);
        before.core.restart(3);
        assertThat(before.core.summary()).isEqualTo(new Summary(3, 3, 9, 0, Ranges.EMPTY));
        TestPeer.Link link = new TestPeer.Link();
        before.core.offer();
        before.core.resume(link, TestPeer.limits(), new Summary(10, 5, 3, 1, Ranges.EMPTY), 20);
        assertThat(link.sent.stream().map(SimFrames::describe))
                .contains("RES n=5 fi=3 rn=9 OK", "RES n=6 fi=3 rn=9 INTERRUPTED_BY_RESTART");
        assertThat(before.run).isEmpty();
        before.core.ready(21);
        assertThat(before.run).extracting(operation -> operation.number).containsExactly(7L, 8L);
    }

    @Test
    void what_a_store_has_behind_a_gap_counts_as_soon_as_the_gap_is_filled() {
        TestPeer peer = new TestPeer(TestPeer.WINDOW);
        TreeMap<Long, RestoredOperation> stored = new TreeMap<>();
        stored.put(6L, new RestoredOperation(IncomingOperation.State.DONE, 0, 0, 0, null, Status.OK, new byte[] {42}));
        peer.core.restore(0, TestPeer.WINDOW, 5, stored, 10);
        peer.request(5, Frames.FLAG_ONEWAY, 1);
        assertThat(peer.core.receiveNext()).isEqualTo(7);
    }
}
