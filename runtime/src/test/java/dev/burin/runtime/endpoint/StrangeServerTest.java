package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.CallException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.stub.WireId;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is done to a client by a server that answers oddly, and to a server by its own implementation. */
@Timeout(30)
@ExtendWith(LeakCheck.class)
class StrangeServerTest {
    private final BlockingQueue<String> failures = new LinkedBlockingQueue<>();
    private final List<AutoCloseable> opened = new ArrayList<>();

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable each : opened) {
            each.close();
        }
    }

    private static String idOf(String name) {
        return HexFormat.of().toHexDigits(WireId.of(name));
    }

    private static String packet(String body) {
        return "deadbeef" + HexFormat.of().toHexDigits(body.length() / 2) + body;
    }

    /** A reply to the message of that number; three, or what the fields say. */
    private static String reply(String number, String fields, int count) {
        return packet("0386" + idOf("dev.burin.runtime.example.Calc._result_add") + String.format("%02x", count)
                + "866306b46801" + (number.isEmpty() ? "" : "86eda8c9a6" + number) + fields + "81");
    }

    private static String three(String number) {
        return reply(number, "86" + idOf("result") + "03", number.isEmpty() ? 2 : 3);
    }

    /** A client of a server that answers each message as said, given its number. */
    private RemoteCalcServer client(UnaryOperator<String> answers, boolean closesAfterwards) throws IOException {
        ServerSocket listening = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"));
        Thread serving = new Thread(() -> serve(listening, answers, closesAfterwards), "strange");
        serving.setDaemon(true);
        serving.start();
        SessionListener recording = new SessionListener() {
            @Override
            public void onFailure(Session session, Throwable failure) {
                failures.add(failure.getMessage());
            }
        };
        RemoteCalcServer client = CalcHelper.newServer(
                SessionOptions.of("tcp://127.0.0.1:" + listening.getLocalPort()).listener(recording));
        opened.add(client);
        opened.add(listening);
        client._startAndWaitUp(4000);
        return client;
    }

    private static void serve(ServerSocket listening, UnaryOperator<String> answers, boolean closesAfterwards) {
        try (Socket socket = listening.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            while (in.readInt() == 0xdeadbeef) {
                String call = HexFormat.of().formatHex(in.readNBytes(in.readInt()));
                String number = call.substring(call.indexOf("866306b468") + 10).substring(0, 2);
                socket.getOutputStream().write(HexFormat.of().parseHex(answers.apply(number)));
                if (closesAfterwards) {
                    return;
                }
            }
        } catch (IOException e) {
            return; // closed
        }
    }

    private static int add(RemoteCalcServer client) throws Exception {
        return client._async().add(1, 2).get(10, TimeUnit.SECONDS);
    }

    @Test
    void garbage_ends_the_connection_and_calls_are_told_why() throws Exception {
        RemoteCalcServer client = client(number -> "00112233445566778899", false);
        assertThatThrownBy(() -> add(client))
                .hasCauseInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("deadbeef");
        assertThat(failures.poll(4, TimeUnit.SECONDS)).contains("deadbeef");
    }

    @Test
    void a_second_reply_is_not_taken() throws Exception {
        RemoteCalcServer client = client(number -> three(number) + three(number), false);
        assertThat(add(client)).isEqualTo(3);
        assertThat(add(client)).isEqualTo(3);
        assertThat(failures.poll(4, TimeUnit.SECONDS)).contains("nobody waits for");
    }

    @Test
    void a_reply_to_nothing_is_not_taken_and_told() throws Exception {
        RemoteCalcServer client = client(number -> three("") + three(number), false);
        assertThat(add(client)).isEqualTo(3);
        assertThat(failures.poll(4, TimeUnit.SECONDS)).contains("nobody waits for");
    }

    @Test
    void an_unknown_type_in_a_reply_is_a_failure_and_never_null() throws Exception {
        RemoteCalcServer client =
                client(number -> reply(number, "86" + idOf("result") + "95860000123400" + "81", 3), false);
        assertThatThrownBy(() -> add(client))
                .cause()
                .isInstanceOf(CallException.class)
                .hasMessageContaining("4660");
    }

    @Test
    void an_exception_in_answer_to_an_ordinary_call_is_the_failure_of_that_call() throws Exception {
        RemoteCalcServer client = client(
                number -> packet("0386" + idOf("_exception") + "02" + "866306b46801" + "86eda8c9a6" + number + "81")
                        + three(number),
                false);
        assertThatThrownBy(() -> add(client)).cause().isInstanceOf(RuntimeException.class);
    }

    @Test
    void half_a_packet_and_the_end_of_the_connection_end_the_call_as_unknown() throws Exception {
        RemoteCalcServer client = client(number -> three(number).substring(0, 30), true);
        assertThatThrownBy(() -> add(client)).hasCauseInstanceOf(OutcomeUnknownException.class);
    }

    // ---- what an implementation does ----

    private Listener listen(String terms, SimpleCalc implementation) {
        Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0?" + terms, client -> implementation);
        listener._startAndWaitUp(4000);
        return listener;
    }

    @Test
    void an_error_of_the_implementation_is_told_and_the_connection_lives_on() throws Exception {
        Warnings logged = new Warnings(Level.WARNING);
        try (Listener listener = listen("", new SimpleCalc() {
                    @Override
                    public int add(int a, int b) {
                        if (a == 0) {
                            throw new StackOverflowError("too deep");
                        }
                        return a + b;
                    }
                });
                RemoteCalcServer client = CalcHelper.newServer(listener.uri())) {
            client._startAndWaitUp(4000);
            assertThatThrownBy(() -> client.add(0, 0)).isInstanceOf(RemoteException.class);
            assertThat(add(client)).isEqualTo(3);
        } finally {
            logged.close();
        }
        assertThat(logged.texts()).isNotEmpty();
    }

    @Test
    void sixty_free_calls_at_once_are_all_answered() throws Exception {
        AtomicInteger at = new AtomicInteger();
        CompletableFuture<Void> all = new CompletableFuture<>();
        try (Listener listener = listen("", new SimpleCalc() {
                    @Override
                    public int slow(int n) {
                        if (at.incrementAndGet() == 60) {
                            all.complete(null);
                        }
                        all.join();
                        return n;
                    }
                });
                RemoteCalcServer client =
                        CalcHelper.newServer(listener.uri() + "?DefaultDeliveryService.disableTimeout=true")) {
            client._startAndWaitUp(4000);
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                answers.add(client._async().slow(i));
            }
            for (int i = 0; i < 60; i++) {
                assertThat(answers.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
            }
        }
    }

    @Test
    void queued_calls_of_one_client_hold_up_neither_connections_nor_callbacks_of_others() throws Exception {
        CompletableFuture<Void> release = new CompletableFuture<>();
        try (Listener listener = listen("", new SimpleCalc() {
                    @Override
                    public int queued(int n) {
                        release.join();
                        return n;
                    }
                });
                RemoteCalcServer busy = CalcHelper.newServer(listener.uri());
                RemoteCalcServer other = CalcHelper.newServer(listener.uri())) {
            busy._startAndWaitUp(4000);
            List<CompletableFuture<Integer>> answers = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                answers.add(busy._async().queued(i));
            }
            other._startAndWaitUp(4000);
            assertThat(add(other)).isEqualTo(3);
            release.complete(null);
            for (int i = 0; i < 12; i++) {
                assertThat(answers.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i);
            }
        }
    }

    @Test
    void many_connections_take_few_threads_and_their_end_is_told_at_once() throws Exception {
        AtomicInteger downs = new AtomicInteger();
        SessionListener counting = new SessionListener() {
            @Override
            public void onDown(Session session, Throwable cause) {
                downs.incrementAndGet();
            }
        };
        List<Socket> sockets = new ArrayList<>();
        try (Listener listener = CalcHelper.newListener(
                SessionOptions.of("tcp://127.0.0.1:0").listener(counting), client -> new SimpleCalc())) {
            listener._startAndWaitUp(4000);
            for (int i = 0; i < 500; i++) {
                sockets.add(new Socket(
                        InetAddress.getByName("127.0.0.1"),
                        URI.create(listener.uri()).getPort()));
            }
            await().until(() -> (int) listener.transportQuery(TransportQuery.SESSION_COUNT) == 500);
            long loops = Thread.getAllStackTraces().keySet().stream()
                    .filter(thread -> thread.getName().startsWith("burin-io"))
                    .count();
            assertThat(loops).isLessThan(20);
            for (Socket socket : sockets) {
                socket.close();
            }
            await().atMost(Duration.ofSeconds(3)).until(() -> downs.get() == 500);
        }
    }
}
