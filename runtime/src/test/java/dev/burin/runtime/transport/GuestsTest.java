package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where that runs which may take long: on the thread of the loop, as long as it does not. */
@Timeout(30)
class GuestsTest {
    private static final Logger LOGGER = Logger.getLogger("dev.burin.runtime.transport");

    private final IoThreads threads = IoThreads.acquire();
    private final EventLoop loop = threads.nextLoop();

    @AfterEach
    void giveBack() {
        LOGGER.setUseParentHandlers(true);
        threads.release();
    }

    private static <T> T get(CompletableFuture<T> future) throws Exception {
        return future.get(10, TimeUnit.SECONDS);
    }

    /** Has the loop invite a guest, and waits for what it says. */
    private <T> T asGuest(Supplier<T> guest) throws Exception {
        CompletableFuture<T> said = new CompletableFuture<>();
        loop.execute(() -> threads.execute(() -> said.complete(guest.get())));
        return get(said);
    }

    private boolean runsOnLoop() throws Exception {
        return asGuest(() -> Thread.currentThread() instanceof LoopThread);
    }

    @Test
    void what_the_loop_is_asked_for_runs_on_its_thread_as_the_code_of_a_user() throws Exception {
        assertThat(asGuest(() ->
                        Thread.currentThread() instanceof LoopThread me && me.isReading() && !me.isOutsideHandlers()))
                .isTrue();
    }

    @Test
    void what_others_ask_for_runs_on_a_worker() throws Exception {
        CompletableFuture<Thread> said = new CompletableFuture<>();
        threads.execute(() -> said.complete(Thread.currentThread()));
        assertThat(get(said)).isNotInstanceOf(LoopThread.class);
    }

    @Test
    void another_thread_leads_while_a_guest_waits_and_the_next_ones_go_to_workers_for_a_while() throws Exception {
        CompletableFuture<Void> begun = new CompletableFuture<>();
        CountDownLatch goesOn = new CountDownLatch(1);
        CompletableFuture<Boolean> stillReads = new CompletableFuture<>();
        loop.execute(() -> threads.execute(() -> {
            begun.complete(null);
            awaitUninterruptibly(goesOn);
            stillReads.complete(((LoopThread) Thread.currentThread()).isReading());
        }));
        get(begun);
        CompletableFuture<Void> served = new CompletableFuture<>();
        loop.execute(() -> served.complete(null));
        get(served);
        goesOn.countDown();
        assertThat(get(stillReads)).isFalse();

        for (int i = 0; i < 64; i++) {
            assertThat(runsOnLoop()).isFalse();
        }
        assertThat(runsOnLoop()).isTrue();
    }

    @Test
    void a_guest_that_fails_does_not_end_the_loop() throws Exception {
        LOGGER.setUseParentHandlers(false); // it is logged
        CompletableFuture<Void> begun = new CompletableFuture<>();
        loop.execute(() -> threads.execute(() -> {
            begun.complete(null);
            throw new IllegalStateException("no room for it");
        }));
        get(begun);
        CompletableFuture<Boolean> leads = new CompletableFuture<>();
        loop.execute(() -> leads.complete(((LoopThread) Thread.currentThread()).leads(loop)));
        assertThat(get(leads)).isTrue();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
