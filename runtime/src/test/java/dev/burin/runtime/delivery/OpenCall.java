package dev.burin.runtime.delivery;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A call that has been sent, and what may end it, for stress tests. Nothing starts a thread. */
final class OpenCall {
    /** How often the call was ended, as those who use it see it. */
    final AtomicInteger ends = new AtomicInteger();

    /** How often the layer below was told that nobody waits any more. */
    final AtomicInteger abandoned = new AtomicInteger();

    /** How often the layer below was told to close the link. */
    final AtomicInteger closes = new AtomicInteger();

    final IntCall call = new IntCall();
    final Delivery delivery;
    final CompletableFuture<Integer> future;
    private @Nullable Runnable alarm;

    OpenCall() {
        delivery = new Delivery(
                new NothingBelow(closes::incrementAndGet),
                new Counting(),
                Dispatcher.none(TypeTable.builtin()),
                new Handlers(Runnable::run, 1),
                new Scheduler(Time.SYSTEM, new ManualTimer()),
                10,
                new NoEvents());
        future = delivery.callAsync(call, 1_000);
        future.whenComplete((value, failure) -> ends.incrementAndGet());
    }

    /** What a link does with an answer. */
    void answer(int value) {
        Call<?> taken = delivery.takeCall(call.messageId());
        if (taken != null) {
            call.value = value;
            delivery.answered(taken, null);
        }
    }

    /** The time of the call is up. */
    void expire() {
        Runnable due = alarm;
        if (due != null) {
            due.run();
        }
    }

    /** What became of the call. */
    String end() {
        if (!future.isDone()) {
            return "open";
        }
        if (future.isCancelled()) {
            return "cancelled";
        }
        return future.isCompletedExceptionally() ? "failed" : String.valueOf(future.join());
    }

    /** A call with a number for a result. */
    static final class IntCall extends Call<Integer> {
        private static final MessageType TYPE = MessageType.call("test.Service", "number");
        int value;

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        public Integer result() {
            return value;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {}
    }

    private final class Counting implements Operations {
        @Override
        public Outcome abandon(Call<?> given) {
            abandoned.incrementAndGet();
            return Outcome.UNKNOWN;
        }
    }

    private final class ManualTimer extends ScheduledThreadPoolExecutor {
        ManualTimer() {
            super(0);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
            Alarm set = new Alarm(task);
            alarm = set;
            return set;
        }
    }

    private static final class Alarm extends FutureTask<@Nullable Object> implements ScheduledFuture<@Nullable Object> {
        Alarm(Runnable task) {
            super(task, null);
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
