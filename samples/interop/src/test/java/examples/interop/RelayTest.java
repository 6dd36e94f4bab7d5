package examples.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bar.interop.Interop;
import bar.interop.InteropClient;
import bar.interop.InteropHelper;
import bar.interop.RemoteInteropServer;
import bar.interop.mix.InteropMixin;
import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class RelayTest {
    @ParameterizedTest
    @CsvSource({"tcp://127.0.0.1:0, tcp://127.0.0.1:0", "local:near, local:far", "local:near, tcp://127.0.0.1:0"})
    void a_relay_changes_nothing(String near, String far) throws Exception {
        Client client = new Client();
        try (Listener listener = InteropHelper.newListener(far, InteropService::new)) {
            listener._startAndWaitUp(4000);
            try (Listener relay = Relay.between(SessionOptions.of(near), SessionOptions.of(listener.uri()))) {
                relay._startAndWaitUp(4000);
                try (RemoteInteropServer server = InteropHelper.newServer(relay.uri(), me -> client)) {
                    server._startAndWaitUp(4000);
                    converse(server, client);
                }
            }
        }
    }

    private static void converse(RemoteInteropServer server, Client client) throws Exception {
        assertThat(server.add(2, 3)).isEqualTo(5);
        assertThat(server.echoInts3(new int[][][] {{{1}, null}, {}})).isDeepEqualTo(new int[][][] {{{1}, null}, {}});
        Interop.Node tree = new Interop.Node("root", new Interop.Node("left", null, null), null);
        assertThat(server.echoNode(tree)).isEqualTo(tree);
        assertThatThrownBy(() -> server.refuse(2))
                .isInstanceOfSatisfying(
                        Interop.RefusedHard.class,
                        refusal -> assertThat(refusal.at()).isEqualTo(new Interop.Point(3, 4)));
        assertThat(server.enter("sesame")).isEqualTo("welcome");
        assertThat(server.mixDouble(new InteropMixin.Box(InteropMixin.Size.SMALL, "ab"))
                        .content())
                .isEqualTo("abab");

        assertThat(server.callNegate(7)).isEqualTo(-7);
        assertThat(server.callRefuse(1)).isEqualTo("Refused:soft:1");
        assertThat(server.callHello("you")).isEqualTo("client: hello you");
        assertThat(server.sendEvents(2)).isEqualTo(2);
        assertThat(List.of(client.next(), client.next())).containsExactly("0: event 0", "1: event 1");
    }

    private static final class Client implements InteropClient {
        private final BlockingQueue<String> events = new LinkedBlockingQueue<>();

        String next() throws InterruptedException {
            return events.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public int clientNegate(int n) {
            return -n;
        }

        @Override
        public void clientRefuse(int level) throws Refused, Bare {
            Refusals.refuse(level);
        }

        @Override
        public void clientEvent(int number, String text) {
            events.add(number + ": " + text);
        }

        @Override
        public String hello(String who) {
            return "client: hello " + who;
        }
    }
}
