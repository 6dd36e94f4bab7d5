package dev.burin.runtime.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Session;
import dev.burin.runtime.example.CalcWire;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.example.StubCalcServer;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.TransportMessage;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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

    private Delivery delivery = delivery();

    ReadingCallersTest() {
        call(); // the first one of a link is left to the loop
        log.clear();
    }

    private Delivery delivery() {
        Delivery made = new Delivery(
                new Link(),
                Operations.NONE,
                new StubCalcServer(new SimpleCalc()),
                new Handlers(Runnable::run, 1),
                new Scheduler(Time.SYSTEM, timer),
                10,
                new NoEvents());
        made.open();
        return made;
    }

    @AfterEach
    void endTimer() {
        timer.shutdownNow();
    }

    @Test
    void the_first_caller_leaves_the_reading_to_the_loop_and_the_next_one_reads_its_answer_itself() {
        delivery = delivery();
        call();
        assertThat(log).containsExactly("stop");
        log.clear();

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
        private @Nullable Call<?> sent;

        @Override
        public void message(Message message, Flush flush) {
            if (message instanceof Call<?> call && !call.isReply()) {
                sent = call;
            }
        }

        @Override
        public boolean readUntil(Call<?> call, long deadline) {
            log.add("caller reads");
            sent = null;
            if (callsBack) {
                delivery.message(received(), null);
            }
            answer(call);
            return true;
        }

        @Override
        public void stopReading() {
            log.add("stop");
            Call<?> waiting = sent;
            if (waiting != null) {
                sent = null;
                answer(waiting);
            }
        }

        private void answer(Call<?> call) {
            Call<?> taken = delivery.takeCall(call.messageId());
            if (taken != null) {
                delivery.answered(taken, null);
            }
        }

        @Override
        public void flush(Flush when) {}

        @Override
        public void closeWhenFlushed() {}

        @Override
        public void close(@Nullable Throwable cause) {}
    }

    private static final class NoEvents implements DeliveryEvents {
        @Override
        public Session session() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void failed(Throwable failure) {}

        @Override
        public void closed(@Nullable Throwable cause) {}
    }
}
