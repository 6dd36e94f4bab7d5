package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.ReceivedOperation;
import dev.burin.runtime.wire.LargeBuffers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchRunTest {
    private static final byte[] ANSWER = {9, 7, 5};

    private final TestPeer peer = TestPeer.ready();
    private final BatchRun run = new BatchRun();

    private IncomingOperation arrived(int number) {
        return peer.run.get(number - 1);
    }

    private void finish(IncomingOperation operation) {
        assertThat(run.finish(operation, ANSWER, 1, 2)).isTrue();
    }

    @Test
    void what_was_run_is_decided_together_and_answered_in_order() {
        for (int number = 1; number <= 3; number++) {
            peer.request(number, number == 2 ? Frames.FLAG_ONEWAY : 0, 1);
        }
        for (int number = 1; number <= 3; number++) {
            assertThat(run.isEmpty()).isEqualTo(number == 1);
            assertThat(run.begin(arrived(number))).isTrue();
            if (number == 2) {
                assertThat(run.finish(arrived(number), null, 0, 0)).isTrue();
            } else {
                finish(arrived(number));
            }
        }
        assertThat(peer.link.names()).isEmpty();
        assertThat(peer.core.hasRun()).isFalse();
        run.decide(3);
        assertThat(run.isEmpty()).isTrue();
        assertThat(peer.core.hasRun()).isTrue();
        assertThat(peer.link.names()).containsExactly("RES", "RES");
        byte[] first = peer.link.sent.get(0);
        assertThat(Frames.getLong(first, Frames.OPERATION_AT)).isEqualTo(1);
        assertThat(first).endsWith(7, 5).hasSize(Frames.RESPONSE_HEADER + 2);
        assertThat(Frames.getLong(peer.link.last(), Frames.OPERATION_AT)).isEqualTo(3);
    }

    @Test
    void what_has_begun_is_running_once_it_is_decided_and_ends_by_itself() {
        peer.request(1, 0, 1);
        peer.request(2, 0, 1);
        run.begin(arrived(1));
        finish(arrived(1));
        run.begin(arrived(2));
        run.decide(3);
        assertThat(peer.link.names()).containsExactly("RES");
        assertThat(arrived(2).state).isEqualTo(IncomingOperation.State.RUNNING);
        assertThat(run.finish(arrived(2), ANSWER, 0, 1)).isFalse();
        peer.finishBegun(arrived(2), Status.OK);
        assertThat(peer.link.names()).containsExactly("RES", "RES");
    }

    @Test
    void what_was_cancelled_or_is_late_needs_a_decision() {
        peer.request(1, 0, 1);
        peer.cancel(1);
        assertThat(run.begin(arrived(1))).isFalse();
        peer.requestWithDeadline(2, 5);
        peer.core.tick(6);
        assertThat(run.begin(arrived(2))).isTrue();
        peer.core.tick(7);
        assertThat(run.begin(arrived(2))).isFalse();
    }

    @Test
    void what_was_run_when_the_session_ended_is_dropped() {
        peer.request(1, 0, 1);
        run.begin(arrived(1));
        finish(arrived(1));
        peer.core.end(Rejection.CLOSED, "");
        run.decide(3);
        assertThat(arrived(1).status).isEqualTo(Status.CANCELLED_RUNNING);
        assertThat(peer.link.names()).isEmpty();
    }

    @Test
    void a_large_answer_is_not_copied_and_is_decided_by_itself() {
        peer.request(1, 0, 1);
        run.begin(arrived(1));
        byte[] large = new byte[Frames.PACKET_AT + LargeBuffers.LARGE];
        assertThat(run.finish(arrived(1), large, Frames.PACKET_AT, LargeBuffers.LARGE))
                .isFalse();
        assertThat(run.isEmpty()).isTrue();
        peer.core.complete(arrived(1), Status.OK, large, Frames.PACKET_AT, LargeBuffers.LARGE, 3);
        assertThat(arrived(1).response).isSameAs(large);
        run.decide(3);
        assertThat(peer.link.names()).containsExactly("RES");
    }

    @Test
    void an_answer_that_the_peer_does_not_take_is_told_as_too_large() {
        TestPeer narrow = new TestPeer(TestPeer.WINDOW, 100).initialised();
        narrow.request(1, 0, 1);
        IncomingOperation operation = narrow.run.get(0);
        run.begin(operation);
        assertThat(run.finish(operation, new byte[100], 0, 100)).isTrue();
        run.decide(3);
        assertThat(SimFrames.describe(narrow.link.last())).contains("RESULT_TOO_LARGE");
    }

    // ---- beside the one who hands up ----

    private final ReentrantLock lock = new ReentrantLock();
    private final Deliverer deliverer = new Deliverer(lock, Runnable::run, new NoDecisions() {
        @Override
        public void run(BatchRun noted) {
            assertThat(lock.isHeldByCurrentThread()).isTrue();
            noted.decide(3);
        }
    });
    private final FramedLink link = new FramedLink(null);
    private int answerLength = 1;

    /** Hands up a batch of requests, and has {@code each} done for it. */
    private final class Reader extends ReaderThread {
        private boolean isOutside = true;

        Reader(Runnable body) {
            super(body, "reader");
        }

        @Override
        public void beginHandler() {
            isOutside = false;
        }

        @Override
        public boolean endHandler() {
            isOutside = true;
            return true;
        }

        @Override
        public void handOver() {}

        @Override
        public boolean isReading() {
            return true;
        }

        @Override
        public boolean isOutsideHandlers() {
            return isOutside;
        }
    }

    private void handUp(@Nullable Runnable handler) throws InterruptedException {
        List<Throwable> failures = new ArrayList<>();
        deliverer.setAbove(new NothingAbove() {
            @Override
            public boolean request(byte[] data, int offset, int length, ReceivedOperation received) {
                IncomingOperation operation = (IncomingOperation) received;
                operation.token = this;
                if (!deliverer.begin(operation)) {
                    peer.core.begin(operation, 3); // it was left to another thread
                }
                if (operation.number == 2 && handler != null) {
                    handler.run();
                }
                if (!deliverer.finish(operation, new byte[answerLength], 0, answerLength)) {
                    peer.finishBegun(operation, Status.OK);
                }
                return true;
            }
        });
        Reader reader = new Reader(() -> {
            lock.lock();
            try {
                deliverer.beginBatch();
                for (int number = 1; number <= 3; number++) {
                    peer.request(number, 0, 1);
                    deliverer.add(arrived(number), ANSWER, 0, 1);
                }
                assertThat(deliverer.endBatch(link)).isTrue();
                deliverer.end();
            } finally {
                lock.unlock();
            }
            deliverer.handBatch();
        });
        reader.setUncaughtExceptionHandler((thread, failure) -> failures.add(failure));
        reader.start();
        reader.join();
        assertThat(failures).isEmpty();
    }

    @Test
    void a_batch_is_decided_when_it_was_handed_up() throws InterruptedException {
        handUp(null);
        assertThat(peer.link.names()).containsExactly("RES", "RES", "RES");
        assertThat(peer.core.hasRun()).isTrue();
    }

    @Test
    void those_that_were_decided_by_themselves_are_not_kept() throws InterruptedException {
        answerLength = LargeBuffers.LARGE;
        handUp(null);
        assertThat(peer.link.names()).containsExactly("RES", "RES", "RES");
        assertThat(deliverer.run.count()).isZero();
    }

    @Test
    void what_was_run_before_a_handler_that_takes_long_is_answered_before_it_ends() throws InterruptedException {
        handUp(() -> {
            assertThat(deliverer.hasUndecided()).as("to the reader itself").isFalse();
            assertThat(peer.link.names()).isEmpty();
            deliverer.detach(link); // as the one does who takes the reading role away
            assertThat(peer.link.names()).containsExactly("RES", "RES"); // the third was run by who goes on
            assertThat(arrived(2).state).isEqualTo(IncomingOperation.State.RUNNING);
        });
        assertThat(peer.core.hasRun()).isTrue();
    }

    @Test
    void what_a_handler_sends_leaves_behind_the_answers_before_it() throws InterruptedException {
        handUp(() -> {
            lock.lock();
            try {
                deliverer.decideOwnRun();
            } finally {
                lock.unlock();
            }
            assertThat(peer.link.names()).containsExactly("RES");
        });
        assertThat(peer.link.names()).containsExactly("RES", "RES", "RES");
    }

    @Test
    void others_do_not_say_that_what_a_reader_has_was_not_begun() throws InterruptedException {
        boolean[] hasUndecided = new boolean[1];
        handUp(() -> {
            Thread other = new Thread(() -> {
                lock.lock();
                try {
                    hasUndecided[0] = deliverer.hasUndecided();
                } finally {
                    lock.unlock();
                }
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(hasUndecided[0]).isTrue();
        assertThat(deliverer.hasUndecided()).isFalse();
    }

    @Test
    void a_call_that_may_run_is_cancelled_as_one_that_does() {
        TestPeer beside = new TestPeer(TestPeer.WINDOW) {
            @Override
            public boolean hasUndecided() {
                return true;
            }
        };
        beside.initialised();
        beside.request(1, 0, 1);
        beside.cancel(1);
        assertThat(beside.cancelled).hasSize(1);
        assertThat(beside.link.names()).isEmpty();
        beside.finish(beside.run.get(0));
        assertThat(SimFrames.describe(beside.link.last())).contains("OK");
    }
}
