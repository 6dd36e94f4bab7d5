package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.AuthResult;
import dev.burin.runtime.Authenticator;
import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.UserPrincipal;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import java.io.DataInputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The filter PwAuth, between two of our own ends and against the bytes of Etch. */
@Timeout(20)
@ExtendWith(LeakCheck.class)
class PwAuthTest {
    private static final String GRANTED_REQUEST =
            "deadbeef000000210386740dd2fe0286340c67909305616c696365860afd28609306776f6e64657281";
    private static final String GRANTED = "deadbeef0000001c03866266ed7002864c1b355793076772616e746564865a2afe418381";
    private static final String DENIED_REQUEST =
            "deadbeef0000001f0386740dd2fe0286340c67909305616c696365860afd286093046e6f706581";
    private static final String DENIED = "deadbeef0000001b03866266ed7002864c1b3557930664656e696564865a2afe418281";

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Object> principals = new LinkedBlockingQueue<>();
    private final SessionListener recording = new SessionListener() {
        @Override
        public void onUser(Session session, String user) {
            events.add("user " + user);
        }

        @Override
        public void onVerdict(Session session, AuthResult verdict) {
            events.add("verdict " + verdict.ok() + " " + verdict.status());
        }

        @Override
        public void onDown(Session session, Throwable cause) {
            events.add("down");
        }
    };

    private final class Server extends SimpleCalc {
        private final RemoteCalcClient client;

        Server(RemoteCalcClient client) {
            this.client = client;
        }

        @Override
        public int add(int a, int b) {
            principals.add(String.valueOf(client._transportQuery(TransportQuery.PEER_PRINCIPAL)));
            return a + b;
        }
    }

    private static AuthResult onlyAlice(Session session, String user, String password) {
        return user.equals("alice") && password.equals("wonder") ? AuthResult.granted() : AuthResult.denied("denied");
    }

    private Listener listen(String terms, Authenticator authenticator) {
        Listener listener = CalcHelper.newListener(
                SessionOptions.of("tcp://127.0.0.1:0?filter=PwAuth" + terms)
                        .authenticator(authenticator)
                        .listener(recording),
                Server::new);
        listener._startAndWaitUp(4000);
        return listener;
    }

    private RemoteCalcServer client(Listener listener, String user) {
        String uri = listener.uri().replace("//", "//" + user + "@") + "?filter=PwAuth";
        return CalcHelper.newServer(SessionOptions.of(uri).listener(recording));
    }

    private String event() throws InterruptedException {
        return events.poll(4, TimeUnit.SECONDS);
    }

    private String verdict() throws InterruptedException {
        String told = event();
        while (told != null && !told.startsWith("verdict")) {
            told = event();
        }
        return told;
    }

    @Test
    void who_is_known_comes_in_and_the_implementation_knows_who_it_is() throws Exception {
        try (Listener listener = listen("", PwAuthTest::onlyAlice);
                RemoteCalcServer server = client(listener, "alice:wonder")) {
            server._startAndWaitUp(4000);
            assertThat(server.add(1, 2)).isEqualTo(3);
            assertThat(principals.take()).isEqualTo(new UserPrincipal("alice").toString());
            assertThat(List.of(event(), event())).containsExactlyInAnyOrder("user alice", "verdict true granted");
            server._stop();
            assertThat(event()).isIn("down", "user null");
        }
    }

    @Test
    void who_is_not_known_is_told_and_gets_nothing_done() throws Exception {
        try (Listener listener = listen("", PwAuthTest::onlyAlice);
                RemoteCalcServer server = client(listener, "alice:wrong")) {
            server._start();
            assertThatThrownBy(() -> server.add(1, 2))
                    .satisfiesAnyOf(
                            e -> assertThat(e)
                                    .isInstanceOf(AuthorizationException.class)
                                    .hasMessageContaining("denied"),
                            e -> assertThat(e).hasMessageContaining("the peer refused the user \"alice\": \"denied\""));
            List<String> told = List.of(event(), event(), event(), event());
            assertThat(told).containsExactlyInAnyOrder("user null", "down", "verdict false denied", "down");
            assertThat(principals).isEmpty();
        }
    }

    @Test
    void messages_wait_for_the_verdict_in_both_directions() throws Exception {
        CompletableFuture<AuthResult> verdict = new CompletableFuture<>();
        try (Listener listener = listen("", (session, user, password) -> verdict.get(10, TimeUnit.SECONDS));
                RemoteCalcServer server = client(listener, "alice:wonder")) {
            server._startAndWaitUp(4000);
            CompletableFuture<Integer> first = server._async().add(1, 2);
            CompletableFuture<Integer> second = server._async().add(3, 4);
            assertThatThrownBy(() -> first.get(200, TimeUnit.MILLISECONDS))
                    .isInstanceOf(java.util.concurrent.TimeoutException.class);
            assertThat(principals).isEmpty();
            verdict.complete(AuthResult.granted());
            assertThat(first.get(4, TimeUnit.SECONDS)).isEqualTo(3);
            assertThat(second.get(4, TimeUnit.SECONDS)).isEqualTo(7);
            assertThat(server.add(5, 6)).isEqualTo(11);
        }
    }

    @Test
    void an_authenticator_that_fails_refuses_without_telling_why() throws Exception {
        try (Listener listener = listen("", (session, user, password) -> {
                    throw new IllegalStateException("the database is at 10.0.0.5");
                });
                RemoteCalcServer server = client(listener, "alice:wonder")) {
            server._start();
            assertThat(verdict())
                    .startsWith("verdict false the user could not be checked [incident")
                    .doesNotContain("10.0.0.5");
        }
    }

    @Test
    void who_names_no_user_is_cut_off_and_gets_nothing_done() throws Exception {
        try (Listener listener = listen("&Limits.handshakeTimeout=200", PwAuthTest::onlyAlice);
                RemoteCalcServer server = CalcHelper.newServer(listener.uri())) {
            server._startAndWaitUp(4000);
            CompletableFuture<Integer> sum = server._async().add(1, 2);
            assertThatThrownBy(() -> sum.get(4, TimeUnit.SECONDS)).isInstanceOf(ExecutionException.class);
            assertThat(principals).isEmpty();
        }
    }

    @Test
    void without_the_gate_it_is_the_service_that_checks_as_in_etch() throws Exception {
        try (Listener listener = listen("&Session.requireUser=false", PwAuthTest::onlyAlice);
                Socket socket = connect(listener)) {
            send(socket, DENIED_REQUEST);
            assertThat(receive(socket)).isEqualTo(DENIED);
            send(socket, "deadbeef00000000");
            assertThat(event()).isEqualTo("user null");
            socket.setSoTimeout(200);
            assertThatThrownBy(() -> socket.getInputStream().read())
                    .isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void the_bytes_are_those_of_etch() throws Exception {
        try (Listener listener = listen("", PwAuthTest::onlyAlice);
                Socket alice = connect(listener);
                Socket other = connect(listener)) {
            send(alice, GRANTED_REQUEST);
            assertThat(receive(alice)).isEqualTo(GRANTED);
            send(other, DENIED_REQUEST);
            assertThat(receive(other)).isEqualTo(DENIED);
            assertThat(other.getInputStream().read()).isEqualTo(-1);
        }
        try (java.net.ServerSocket etch = new java.net.ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
            RemoteCalcServer server =
                    CalcHelper.newServer(SessionOptions.of("tcp://127.0.0.1:" + etch.getLocalPort() + "?filter=PwAuth")
                            .credentials("alice", "wonder")
                            .listener(recording));
            server._start();
            try (Socket socket = etch.accept()) {
                assertThat(receive(socket)).isEqualTo(GRANTED_REQUEST);
                send(socket, GRANTED);
                assertThat(verdict()).isEqualTo("verdict true granted");
            }
            server.close();
        }
    }

    @Test
    void a_second_user_on_the_same_connection_ends_it() throws Exception {
        try (Listener listener = listen("", PwAuthTest::onlyAlice);
                Socket alice = connect(listener)) {
            send(alice, GRANTED_REQUEST);
            assertThat(receive(alice)).isEqualTo(GRANTED);
            send(alice, GRANTED_REQUEST);
            assertThat(alice.getInputStream().read()).isEqualTo(-1);
        }
    }

    @Test
    void a_client_that_knows_no_user_fails_at_once_and_for_good() {
        try (Listener listener = listen("", PwAuthTest::onlyAlice);
                RemoteCalcServer server =
                        CalcHelper.newServer(listener.uri() + "?filter=PwAuth&Reconnect.enabled=true")) {
            assertThatThrownBy(() -> server._startAndWaitUp(4000))
                    .hasMessageContaining("knows no user to connect as")
                    .hasMessageContaining("FAILED".toLowerCase(java.util.Locale.ROOT));
        }
    }

    @Test
    void an_unknown_filter_is_an_error_before_anything_starts() {
        assertThatThrownBy(() -> CalcHelper.newServer("tcp://127.0.0.1:1?filter=PwAut"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("there is no filter 'PwAut'");
        assertThatThrownBy(() -> CalcHelper.newListener("tcp://127.0.0.1:0?filter=nothing", Server::new))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Socket connect(Listener listener) throws Exception {
        return new Socket(
                InetAddress.getByName("127.0.0.1"), URI.create(listener.uri()).getPort());
    }

    private static void send(Socket socket, String hex) throws Exception {
        socket.getOutputStream().write(HexFormat.of().parseHex(hex));
    }

    private static String receive(Socket socket) throws Exception {
        DataInputStream in = new DataInputStream(socket.getInputStream());
        byte[] header = in.readNBytes(8);
        int length = HexFormat.fromHexDigits(HexFormat.of().formatHex(header, 4, 8));
        return HexFormat.of().formatHex(header) + HexFormat.of().formatHex(in.readNBytes(length));
    }
}
