package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.CallContext;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.Listener;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.session.OperationKey;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The context of a call that is over tells of that call, whatever its session does since. */
@Timeout(60)
class KeptContextTest {
    private final List<CallContext> kept = new CopyOnWriteArrayList<>();

    private final class Keeping extends SimpleCalc {
        @Override
        public int add(int a, int b) {
            if (a == 0) {
                kept.add(CallContext.current());
            }
            return a + b;
        }
    }

    @Test
    void it_tells_of_its_own_call() {
        try (Listener listener =
                CalcHelper.newListener("tcp://127.0.0.1:0?Session.mode=require", client -> new Keeping())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server = CalcHelper.newServer(listener.uri() + "?Session.mode=require")) {
                server._startAndWaitUp(4000);
                RemoteCalcServer hurried = server.with(CallOptions.deadline(Duration.ofSeconds(60)));
                for (int i = 0; i < 3; i++) {
                    assertThat(server.add(1, 1)).isEqualTo(2);
                    assertThat(server.add(0, i)).isEqualTo(i);
                    assertThat(hurried.add(1, i)).isEqualTo(1 + i);
                }
                assertThat(kept).extracting(KeptContextTest::operation).containsExactly(2L, 5L, 8L);
                assertThat(kept).extracting(CallContext::timeLeft).containsOnlyNulls();
            }
        }
    }

    private static long operation(CallContext context) {
        return OperationKey.parse(Objects.requireNonNull(context.operationKey()))
                .operation();
    }
}
