package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Listener;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.net.ByteProxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long time of faults at random (row 41): {@code -Dburin.soak.seconds=300}. */
@ExtendWith(LeakCheck.class)
@EnabledIfSystemProperty(named = "burin.soak.seconds", matches = "\\d+")
class SoakTest {
    private static final int CLIENTS = 8;
    private static final int WAVE = 3_000; // milliseconds
    private static final double WORST = 0.1; // of all looks, at the height of a wave

    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong ran = new AtomicLong();
    private final AtomicLong called = new AtomicLong();
    private final AtomicLong calledBack = new AtomicLong();

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void row_41_eight_clients_in_both_directions() throws Exception {
        long seconds = Long.getLong("burin.soak.seconds");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        AtomicInteger cuts = new AtomicInteger();
        List<Long> heap = new ArrayList<>();
        try (Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0?Session.mode=require", this::serve)) {
            listener._startAndWaitUp(4000);
            try (ByteProxy proxy = new ByteProxy(URI.create(listener.uri()).getPort())) {
                List<CompletableFuture<Void>> clients = new ArrayList<>();
                for (int c = 0; c < CLIENTS; c++) {
                    int number = c;
                    clients.add(CompletableFuture.runAsync(
                            () -> call(proxy.port(), number, end), body -> new Thread(body).start()));
                }
                Random random = new Random(41);
                long nextLook = System.nanoTime();
                while (System.nanoTime() < end) {
                    double phase = System.nanoTime() / 1_000_000 % WAVE / (double) WAVE;
                    if (random.nextDouble() < WORST * Math.sin(Math.PI * phase)) {
                        cuts.addAndGet(proxy.cutAll(random.nextBoolean()));
                    }
                    if (System.nanoTime() > nextLook) {
                        heap.add(used() >> 20);
                        nextLook += TimeUnit.SECONDS.toNanos(Math.max(1, seconds / 20));
                    }
                    LockSupport.parkNanos(10_000_000);
                }
                for (CompletableFuture<Void> client : clients) {
                    client.get(60, TimeUnit.SECONDS);
                }
            }
        }
        System.out.println(
                "soak: " + called + " calls, " + calledBack + " calls back, " + cuts + " cuts, MiB of heap: " + heap);
        assertThat(ran).hasValue(called.get());
        assertThat(asked).hasValue(calledBack.get());
        assertThat(cuts.get()).isPositive();
        int half = heap.size() / 2;
        assertThat(average(heap.subList(half, heap.size())))
                .as("the heap stays flat: " + heap)
                .isLessThan(average(heap.subList(Math.min(2, half), half + 1)) * 1.5 + 10);
    }

    private static double average(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).average().orElse(0);
    }

    private SimpleCalc serve(RemoteCalcClient client) {
        return new SimpleCalc() {
            @Override
            public int add(int a, int b) {
                ran.incrementAndGet();
                return a + b;
            }

            @Override
            public int askBack(int n) {
                calledBack.incrementAndGet();
                return client.ask(n);
            }
        };
    }

    private void call(int port, int number, long end) {
        Random random = new Random(number);
        try (RemoteCalcServer server = CalcHelper.newServer(
                "tcp://127.0.0.1:" + port + "?Session.mode=require&Reconnect.minDelay=5&Reconnect.maxDelay=50"
                        + "&DefaultDeliveryService.disableTimeout=true",
                remote -> new CalcClient() {
                    @Override
                    public int ask(int n) {
                        asked.incrementAndGet();
                        return n + 1;
                    }

                    @Override
                    public void tell(String text) {}
                })) {
            server._startAndWaitUp(10_000);
            for (int i = 0; System.nanoTime() < end; i++) {
                if (i % 10 == 0) {
                    assertThat(server.askBack(i)).isEqualTo(i + 1);
                } else {
                    List<CompletableFuture<Integer>> answers = new ArrayList<>();
                    int count = 1 + random.nextInt(20);
                    for (int k = 0; k < count; k++) {
                        answers.add(server._async().add(i, k));
                    }
                    for (int k = 0; k < count; k++) {
                        assertThat(answers.get(k).join()).isEqualTo(i + k);
                    }
                    called.addAndGet(count);
                }
            }
        }
    }
}
