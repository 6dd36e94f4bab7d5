package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.Listener;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.endpoint.RawSession.Bytes;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.SimpleCalc;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many sessions without connections (row 39). */
@Timeout(90)
@ExtendWith(LeakCheck.class)
class SessionLimitsTest {
    private static final boolean FULL = Boolean.getBoolean("burin.faults.full");

    /** A session in which nothing is under way may take so many bytes: it has no results, and windows are not filled. */
    private static final int EACH = 8 * 1024;

    private static byte[] nonce(int number) {
        return Arrays.copyOf(new Bytes().number(number, 8).done(), 16);
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            WeakReference<Object> canary = new WeakReference<>(new Object());
            while (canary.get() != null) {
                System.gc();
            }
            least = Math.min(
                    least,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        }
        return least;
    }

    @Test
    void row_39_many_detached_sessions_take_little_are_limited_and_expire() throws Exception {
        int count = FULL ? 10_000 : 2_000;
        int lease = FULL ? 30_000 : 12_000;
        try (Listener listener = CalcHelper.newListener(
                "tcp://127.0.0.1:0?Session.mode=require&Session.lease=" + lease + "&Limits.sessionsPerPeer=" + count
                        + "&Limits.sessions=" + count,
                client -> new SimpleCalc())) {
            listener._startAndWaitUp(4000);
            int port = URI.create(listener.uri()).getPort();
            long before = used();
            for (int i = 0; i < count; i++) {
                try (RawSession session = new RawSession(port)) {
                    session.openReady(nonce(i), 128);
                }
            }
            assertThat(listener.transportQuery(TransportQuery.SESSION_COUNT)).isEqualTo(count);
            try (RawSession tooMany = new RawSession(port)) {
                tooMany.send(RawSession.open(nonce(count), 1, 128));
                byte[] reject = tooMany.read();
                assertThat(reject[2]).isEqualTo((byte) RawSession.REJECT);
                assertThat(RawSession.code(reject)).isEqualTo(7);
                assertThat(ByteBuffer.wrap(reject).getInt(6)).as("retryAfter").isPositive();
            }
            assertThat((used() - before) / count).as("bytes of a session").isLessThan(EACH);
            await().atMost(Duration.ofMillis(lease + 5_000L))
                    .until(() -> (int) listener.transportQuery(TransportQuery.SESSION_COUNT) == 0);
            try (RawSession again = new RawSession(port)) {
                again.openReady(nonce(count + 1), 128);
            }
        }
    }
}
