package dev.burin.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.example.StubCalcServer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.TransportMessage;
import dev.burin.runtime.stub.Awaited;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who reads: the caller that waits, or the loop. */
@Timeout(30)
class ReadingCallersTest {
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
    private final List<String> log = new ArrayList<>();
    private boolean callsBack; // the peer, before it answers

    private int handled; // what was handed to other threads
    private Link link = new Link();
    private Delivery delivery = delivery();

    private Delivery delivery() {
        link = new Link();
        Delivery made = new Delivery(
                link,
                Operations.NONE,
                new StubCalcServer(new SimpleCalc()),
                new Handlers(this::handle, 1),
                new Scheduler(Time.SYSTEM, timer),
                10,
                new NoEvents());
        made.open();
        return made;
    }

    private void handle(Runnable task) {
        handled++;
        task.run();
    }

    @AfterEach
    void endTimer() {
        timer.shutdownNow();
    }

    @Test
    void a_caller_reads_its_answer_itself() {
        call();
        assertThat(log).containsExactly("caller reads");
    }

    @Test
    void a_caller_stops_when_the_peer_calls_back_and_the_next_ones_leave_the_reading_to_the_loop() {
        callsBack = true;
        call();
        assertThat(log).startsWith("caller reads", "stop");
        log.clear();
        callsBack = false;

        for (int i = 0; i < 64; i++) {
            call();
        }
        assertThat(log).doesNotContain("caller reads");
        call();
        assertThat(log).contains("caller reads");
    }

    @Test
    void the_loop_has_the_reading_back_as_soon_as_a_message_has_been_run() {
        delivery.message(received(), null);

        assertThat(log).containsExactly("stop");
    }

    @Test
    void who_waits_for_a_future_flushes_and_reads_and_others_are_answered_on_the_way() {
        CompletableFuture<Integer> first = callAsync();
        CompletableFuture<Integer> second = callAsync();
        log.clear();

        assertThat(second.join()).isEqualTo(3);
        assertThat(log).containsExactly("flush TOGETHER", "caller reads", "caller reads");
        log.clear();
        assertThat(first).isDone();
        assertThat(first.join()).isEqualTo(3);
        assertThat(log).isEmpty();
    }

    @Test
    void who_reads_stops_before_the_code_of_others_runs_and_the_next_ones_leave_the_reading_to_the_loop() {
        CompletableFuture<Void> others = callAsync().thenAccept(sum -> log.add(link.reading ? "too early" : "told"));
        CompletableFuture<Integer> own = callAsync();
        log.clear();

        assertThat(own.join()).isEqualTo(3);
        assertThat(others).isCompleted();
        assertThat(log)
                .containsSubsequence("caller reads", "told", "caller reads")
                .doesNotContain("too early");
        assertThat(handled).isOne();
        log.clear();

        assertThat(callAsync().join()).isEqualTo(3);
        assertThat(log).doesNotContain("caller reads");
    }

    @Test
    void a_future_that_is_completed_otherwise_wakes_who_reads_for_it() throws Exception {
        CompletableFuture<Integer> future = callAsync();
        link.whileReading = () -> future.complete(5);

        assertThat(future.get(10, TimeUnit.SECONDS)).isEqualTo(5);
        assertThat(log).containsSubsequence("caller reads", "wake");
    }

    @Test
    void who_waits_no_longer_than_so_long_does_not_read_longer() {
        link.whileReading = () -> log.add("deadline " + (link.deadline - System.nanoTime() <= 0 ? "over" : "ahead"));
        CompletableFuture<Integer> future = callAsync();
        link.silent = true;

        assertThatThrownBy(() -> future.get(0, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        assertThat(log).contains("deadline over");
    }

    @Test
    void who_is_done_reads_on_for_others_as_long_as_there_is_anything() {
        link.mostAtOnce = 1;
        CompletableFuture<Integer> first = callAsync();
        CompletableFuture<Integer> second = callAsync();
        CompletableFuture<Integer> third = callAsync();
        log.clear();

        assertThat(first.join()).isEqualTo(3);
        assertThat(second).isDone();
        assertThat(third).isDone();
        assertThat(log).containsExactly("flush TOGETHER", "caller reads", "reads what is there", "reads what is there");
    }

    @Test
    void what_is_not_there_is_left_to_the_loop() {
        link.mostAtOnce = 1;
        link.isThere = false;
        CompletableFuture<Integer> first = callAsync();
        callAsync();
        log.clear();

        assertThat(first.join()).isEqualTo(3);
        assertThat(log).containsExactly("flush TOGETHER", "caller reads", "reads what is there", "leave");
    }

    @Test
    void who_is_done_reads_no_further_when_the_peer_calls_back() {
        link.mostAtOnce = 1;
        callsBack = true;
        CompletableFuture<Integer> first = callAsync();
        callAsync();
        log.clear();

        assertThat(first.join()).isEqualTo(3);
        assertThat(log).doesNotContain("reads what is there").endsWith("leave");
    }

    @Test
    void who_is_done_does_not_read_for_others_for_ever() {
        link.mostAtOnce = 1;
        CompletableFuture<Integer> first = callAsync();
        link.whileReading = this::callAsync; // as fast as they are answered
        log.clear();

        assertThat(first.join()).isEqualTo(3);
        assertThat(log).hasSizeLessThan(20);
    }

    @Test
    void who_reads_while_it_sends_completes_what_it_has_read() {
        CompletableFuture<Integer> first = callAsync();
        link.readsWhenSending = true;
        delivery.sendOneway(new CalcWire.Note());
        assertThat(first).isCompletedWithValue(3);

        CompletableFuture<Integer> second = callAsync();
        assertThat(second).isCompletedWithValue(3);
        assertThat(log).isEmpty();
    }

    @Test
    void who_reads_while_it_sends_does_not_run_the_code_of_others() {
        List<Thread> ran = new ArrayList<>();
        callAsync().thenAccept(sum -> ran.add(Thread.currentThread()));
        link.readsWhenSending = true;
        callAsync();
        assertThat(ran).hasSize(1);
        assertThat(handled).isOne();
    }

    @Test
    void what_another_caller_reads_while_the_link_is_replaced_is_handed_to_another_thread() {
        CompletableFuture<Integer> first = callAsync();
        CompletableFuture<Integer> second = callAsync();
        CompletableFuture<Integer> own = callAsync();
        link.whileReading = () -> {
            link.whileReading = () -> {};
            link.answer(link.sent.remove());
            link.reading = true; // the old link
            CompletableFuture.runAsync(() -> link.answer(link.sent.remove())).join();
            assertThat(first).as("is completed by who has read it, later").isNotDone();
            assertThat(second).isDone();
        };

        assertThat(own.join()).isEqualTo(3);
        assertThat(first).isDone();
        assertThat(handled).isOne();
    }

    private CompletableFuture<Integer> callAsync() {
        return delivery.callAsync(new CalcWire.Add(1, 2), 0);
    }

    private void call() {
        delivery.call(new CalcWire.Add(1, 2), 0);
    }

    private static Call<?> received() {
        CalcWire.Add add = new CalcWire.Add();
        add.setMessageId(7);
        return add;
    }

    /** A peer that answers as soon as somebody reads: a caller, or the loop when no caller does. */
    private final class Link implements TransportMessage {
        private final Deque<Call<?>> sent = new ArrayDeque<>();
        private boolean reading;
        private boolean silent;
        private boolean readsWhenSending;
        private boolean isThere = true; // what follows an answer
        private int mostAtOnce = Integer.MAX_VALUE; // answers that are read
        private long deadline; // of who reads
        private Runnable whileReading = () -> {};

        @Override
        public void message(Message message, Flush flush) {
            if (message instanceof CalcWire.Add call && !call.isReply()) {
                sent.add(call);
            }
            if (readsWhenSending) {
                read();
            }
        }

        @Override
        public boolean readUntil(Awaited awaited, long deadline) {
            log.add("caller reads");
            this.deadline = deadline;
            read();
            return awaited.isDone();
        }

        private void read() {
            reading = true;
            whileReading.run();
            if (callsBack) {
                delivery.message(received(), null);
            }
            for (int answers = 0; !silent && !sent.isEmpty() && reading && answers < mostAtOnce; answers++) {
                answer(sent.remove());
            }
            reading = false;
        }

        @Override
        public boolean readNow() {
            log.add("reads what is there");
            boolean any = isThere && !sent.isEmpty();
            if (any) {
                read();
            }
            return any;
        }

        @Override
        public boolean readIfLeft() {
            return false;
        }

        @Override
        public boolean pauseReading() {
            boolean wasReading = reading;
            reading = false;
            return wasReading;
        }

        @Override
        public void wakeReader() {
            if (reading) {
                log.add("wake");
            }
        }

        @Override
        public void stopReadingSoon() {}

        @Override
        public void leaveReading() {
            log.add("leave");
            readAsLoop();
        }

        @Override
        public void holdPeer(boolean held) {}

        @Override
        public void stopReading() {
            log.add("stop");
            readAsLoop();
        }

        private void readAsLoop() {
            while (!silent && !sent.isEmpty() && !reading) {
                answer(sent.remove());
            }
        }

        private void answer(Call<?> call) {
            Call<?> taken = delivery.takeCall(call.messageId());
            if (taken != null) {
                ((CalcWire.Add) taken).result = 3;
                delivery.answered(taken, null);
            }
        }

        @Override
        public void flush(Flush when) {
            log.add("flush " + when);
        }

        @Override
        public void closeWhenFlushed() {}

        @Override
        public void close(@Nullable Throwable cause) {}
    }
}
