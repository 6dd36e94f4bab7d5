package dev.burin.runtime.session;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the tests of stores put into them. */
final class StoreSamples {
    private StoreSamples() {}

    static SessionId id(int number) {
        byte[] bytes = new byte[SessionId.SIZE];
        bytes[0] = (byte) (number >> 8);
        bytes[15] = (byte) number;
        return SessionId.of(bytes);
    }

    static SessionMeta meta(int number) {
        byte[] nonce = new byte[16];
        nonce[3] = (byte) number;
        return new SessionMeta(
                id(number),
                "bank.Account",
                "h" + number,
                number % 2 == 0 ? "ann" : null,
                3,
                128,
                4 << 20,
                120_000,
                1_800_000,
                nonce);
    }

    static Tombstone tombstone(long receiveNext, Long... done) {
        return new Tombstone(4, receiveNext, new TreeSet<>(List.of(done)));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static <T> T get(CompletableFuture<T> future) {
        try {
            return future.get(20, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A session that is claimed by a, and has operations 1 done, 2 running, 3 queued with bytes, 4 queued without. */
    static void fill(SessionStore store, int number) {
        SessionId id = id(number);
        get(store.create(meta(number)));
        get(store.claim(id, 1, "a"));
        for (int n = 1; n <= 4; n++) {
            get(store.accept(id, "a", n, 10 + n, n, n * 1000L, n == 4 ? null : bytes("request " + n)));
        }
        get(store.start(id, "a", 1));
        get(store.done(id, "a", 1, 0, bytes("response 1")));
        get(store.start(id, "a", 2));
    }
}
