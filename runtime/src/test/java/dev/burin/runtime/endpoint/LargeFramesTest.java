package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Listener;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.net.ByteProxy;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Arrays of large messages are passed from who writes them to the session that keeps them, and used again after that. */
@Timeout(60)
@ExtendWith(LeakCheck.class)
class LargeFramesTest {
    private static final String OPTIONS = "?Session.mode=require&Session.ackDelay=5&Packetizer.maxPktSize=0"
            + "&Reconnect.minDelay=1&Reconnect.maxDelay=5&DefaultDeliveryService.disableTimeout=true";
    private static final int THREADS = 4;
    private static final int CALLS = 60; // of each

    @Test
    void every_call_gets_its_own_bytes_back_although_links_are_cut_and_calls_given_up() throws Exception {
        Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0" + OPTIONS, client -> new SimpleCalc());
        listener._startAndWaitUp(4000);
        try (ByteProxy proxy = new ByteProxy(URI.create(listener.uri()).getPort());
                RemoteCalcServer server =
                        CalcHelper.newServer("tcp://127.0.0.1:" + proxy.port() + OPTIONS, remote -> new NoCalls())) {
            server._startAndWaitUp(4000);
            List<CompletableFuture<Void>> threads = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                Random random = new Random(t);
                threads.add(CompletableFuture.runAsync(
                        () -> call(server, random, proxy), body -> new Thread(body).start()));
            }
            for (CompletableFuture<Void> thread : threads) {
                thread.get(50, TimeUnit.SECONDS);
            }
            assertThat(proxy.accepted()).as("links").isGreaterThan(1);
        } finally {
            listener._stopAndWaitDown(4000);
        }
    }

    private static void call(RemoteCalcServer server, Random random, ByteProxy proxy) {
        for (int i = 0; i < CALLS; i++) {
            byte[] sent = new byte[20_000 + random.nextInt(300_000)];
            random.nextBytes(sent);
            CompletableFuture<Object> answer = server._async().echo(sent);
            if (i % 5 == 4) {
                answer.cancel(true);
            } else {
                assertThat((byte[]) answer.join()).isEqualTo(sent);
            }
            if (i % 8 == 7) {
                proxy.cutAll(random.nextBoolean());
            }
        }
    }

    private static final class NoCalls implements CalcClient {
        @Override
        public int ask(int n) {
            throw new AssertionError();
        }

        @Override
        public void tell(String text) {
            throw new AssertionError(text);
        }
    }
}
