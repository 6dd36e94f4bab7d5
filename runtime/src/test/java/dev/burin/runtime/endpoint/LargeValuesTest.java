package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.CalcServer;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.example.SimpleClient;
import dev.burin.runtime.net.ByteProxy;
import dev.burin.runtime.net.ByteProxy.Fault;
import dev.burin.runtime.net.ByteProxy.Plan;
import java.lang.reflect.Array;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arrays of bytes and numbers that are sent from where they stand, and received to where they belong. */
@Timeout(60)
@ExtendWith(LeakCheck.class)
class LargeValuesTest {
    private static final String OPTIONS =
            "Packetizer.maxPktSize=0&Session.queueBytes=100000000&Session.ackDelay=5&Reconnect.minDelay=1"
                    + "&Reconnect.maxDelay=5&DefaultDeliveryService.disableTimeout=true&";
    private static final int SIZE = 400_000;
    private static final int COUNT = SIZE / Double.BYTES;
    private static final int SOME = 150_000; // bytes of a large packet

    @TempDir
    Path directory;

    private Listener listener;
    private ByteProxy proxy;

    /** What may have to be done with a message before it is sent, or run. */
    enum Way {
        PLAIN("Session.mode=off"),
        SESSION("Session.mode=require"),
        DIGESTS("Session.mode=require&Session.digest=true"),
        STORED("Session.mode=require&Session.durability=requests&Session.store="),
        /** Results soon fill their room: requests are held. */
        HELD("Session.mode=require&Session.recordBytes=65536"),
        /** Calls wait for each other. */
        QUEUED("Session.mode=require&Session.window=2");

        private final String options;

        Way(String options) {
            this.options = options;
        }
    }

    private RemoteCalcServer connect(Way way, Supplier<CalcServer> implementation) {
        proxy = new ByteProxy(listen(way, implementation));
        String ofClient = OPTIONS + (way == Way.STORED ? Way.SESSION : way).options;
        return CalcHelper.newServer("tcp://127.0.0.1:" + proxy.port() + "?" + ofClient, remote -> new SimpleClient());
    }

    private int listen(Way way, Supplier<CalcServer> implementation) {
        String options = OPTIONS + way.options + (way == Way.STORED ? directory.resolve("store") : "");
        listener = CalcHelper.newListener("tcp://127.0.0.1:0?" + options, client -> implementation.get());
        listener._startAndWaitUp(4000);
        return URI.create(listener.uri()).getPort();
    }

    @AfterEach
    void close() {
        proxy.close();
        listener._stopAndWaitDown(4000);
    }

    @ParameterizedTest
    @EnumSource
    void a_value_of_any_size_comes_back_as_it_was_sent(Way way) throws Exception {
        Random random = new Random(1);
        try (RemoteCalcServer server = connect(way, SimpleCalc::new)) {
            server._startAndWaitUp(4000);
            for (int size : new int[] {
                0, 1, 16_383, 16_384, 32_767, 32_768, 32_769, 65_536, 130_048, 131_072, 1 << 20, 3_000_000, 40_000
            }) {
                byte[] sent = bytes(random, size);
                assertThat((byte[]) server.echo(sent)).isEqualTo(sent).isNotSameAs(sent);
                assertThat((byte[]) server.echo(sent)).as("again").isEqualTo(sent);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbers_of_any_amount_come_back_as_they_were_sent(Way way) throws Exception {
        Random random = new Random(3);
        try (RemoteCalcServer server = connect(way, SimpleCalc::new)) {
            server._startAndWaitUp(4000);
            for (int count : new int[] {0, 15, 2_047, 4_096, 8_192, 32_768, 125_000, 500_000, 100}) {
                List<Object> arrays = List.of(
                        random.ints(count).toArray(),
                        random.ints(count)
                                .map(number -> number >> (number & 31))
                                .toArray(),
                        random.longs(count)
                                .map(number -> number >> (number & 63))
                                .toArray(),
                        random.doubles(count).toArray(),
                        new float[count],
                        new short[count],
                        new boolean[count]);
                for (Object sent : arrays) {
                    Object come = server.echo(sent);
                    assertThat(come).isExactlyInstanceOf(sent.getClass());
                    assertThat(Objects.deepEquals(come, sent))
                            .as("%d in %s", count, sent.getClass())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void many_at_once_come_back_as_they_were_sent(Way way) throws Exception {
        Random random = new Random(2);
        try (RemoteCalcServer server = connect(way, SimpleCalc::new)) {
            server._startAndWaitUp(4000);
            List<Object> sent = new ArrayList<>();
            List<CompletableFuture<Object>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                int size = i % 4 == 3 ? 100 : 20_000 + random.nextInt(200_000);
                sent.add(i % 3 == 0 ? random.ints(size / Integer.BYTES).toArray() : bytes(random, size));
                answers.add(server._async().echo(sent.get(i)));
            }
            for (int i = 0; i < sent.size(); i++) {
                assertThat(answers.get(i).get(50, TimeUnit.SECONDS)).isEqualTo(sent.get(i));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_sender_may_change_it_as_soon_as_the_call_has_begun(Way way) throws Exception {
        try (RemoteCalcServer server = connect(way, Reusing::new)) {
            proxy.plan(link -> Plan.slow(16 * 1024, 100_000).buffers(16 * 1024));
            server._startAndWaitUp(4000);
            answersAreRight(beginAndChange(server, 20)); // more than the buffers of a socket take
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAIN")
    void what_is_sent_again_is_what_was_sent_first(Way way) throws Exception {
        try (RemoteCalcServer server = connect(way, Reusing::new)) {
            server._startAndWaitUp(4000);
            for (Fault fault : List.of(Fault.RESET, Fault.FIN)) {
                proxy.plan(link -> link > 4 ? Plan.NONE : cutAfter(link, fault));
                proxy.cutAll(true);
                answersAreRight(beginAndChange(server, 6));
            }
        }
    }

    @Test
    void an_answer_from_the_store_is_the_one_that_was_sent() throws Exception {
        try (RemoteCalcServer server = connect(Way.STORED, Reusing::new)) {
            proxy.plan(link -> link == 0 ? Plan.afterDown(SOME, Fault.RESET) : Plan.NONE);
            server._startAndWaitUp(4000);
            proxy.refuse(true);
            List<CompletableFuture<Object>> answers = beginAndChange(server, 1);
            await().until(() -> server._transportQuery(TransportQuery.STATE) != ConnectionState.UP);
            listener._stopAndWaitDown(4000);
            proxy.target(listen(Way.STORED, Failing::new));
            proxy.refuse(false);
            answersAreRight(answers);
        }
    }

    private static Plan cutAfter(int link, Fault fault) {
        int bytes = SOME + link * 77_777;
        return link % 2 == 0 ? Plan.afterDown(bytes, fault) : Plan.afterUp(bytes, fault);
    }

    /** Half of them have bytes, half of them numbers. */
    private static List<CompletableFuture<Object>> beginAndChange(RemoteCalcServer server, int count) {
        byte[] bytes = new byte[SIZE];
        double[] numbers = new double[COUNT];
        List<CompletableFuture<Object>> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Arrays.fill(bytes, (byte) (i + 1));
            Arrays.fill(numbers, i + 1);
            answers.add(server._async().echo(i % 2 == 0 ? bytes : numbers));
        }
        Arrays.fill(bytes, (byte) 99);
        Arrays.fill(numbers, 99);
        return answers;
    }

    private static void answersAreRight(List<CompletableFuture<Object>> answers) throws Exception {
        for (int i = 0; i < answers.size(); i++) {
            byte[] bytes = new byte[SIZE];
            double[] numbers = new double[COUNT];
            Arrays.fill(bytes, (byte) (i + 1));
            Arrays.fill(numbers, i + 1);
            assertThat(answers.get(i).get(50, TimeUnit.SECONDS)).isEqualTo(i % 2 == 0 ? bytes : numbers);
        }
    }

    private static byte[] bytes(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    /** To be asked for nothing. */
    private static final class Failing extends SimpleCalc {
        @Override
        public Object echo(Object value) {
            throw new AssertionError("it has run already");
        }
    }

    /** Answers with the same array each time, of each kind. */
    private static final class Reusing extends SimpleCalc {
        private final byte[] bytes = new byte[SIZE];
        private final double[] numbers = new double[COUNT];

        @Override
        public Object echo(Object value) {
            Object answer = value instanceof byte[] ? bytes : numbers;
            System.arraycopy(value, 0, answer, 0, Array.getLength(answer));
            return answer;
        }
    }
}
