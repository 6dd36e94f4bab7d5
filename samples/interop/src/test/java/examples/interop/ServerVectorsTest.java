package examples.interop;

import static org.assertj.core.api.Assertions.assertThat;

import bar.interop.InteropHelper;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plays what clients of Apache Etch have sent to a generated server, and compares its answers with those recorded. */
@Timeout(30)
class ServerVectorsTest {
    private static final Logger LOGGER = Logger.getLogger("dev.burin"); // held, so that its level stays

    /** The requests whose answers were recorded without them. */
    private static final Map<String, WireValue.Struct> REQUESTS = Map.ofEntries(
            Map.entry("except/subtype", request("refuse", "level", new WireValue.Whole(2))),
            Map.entry("except/fieldless", request("refuse", "level", new WireValue.Whole(3))),
            Map.entry("except/from-value-message", request("refuseOrValue", "level", new WireValue.Whole(1))),
            Map.entry("except/unchecked-undeclared", request("oopsUndeclared", "what", new WireValue.Text("no"))),
            Map.entry("except/runtime", request("crash", "why", new WireValue.Text("boom"))),
            Map.entry("except/runtime-null-text", request("crash")),
            Map.entry("auth/false", request("never")),
            Map.entry("oneway/unauthorized", request("neverNote")),
            Map.entry("mixin/except", largeBox()),
            Map.entry("string/reply", request("echoString", "v", new WireValue.Text("ok"))),
            Map.entry("long/reply", request("echoLong", "v", new WireValue.Whole(1L << 40))),
            Map.entry("names/exception", request("refuse", "level", new WireValue.Whole(1))));

    /** Where a null that was sent comes back as 0: types of Java that cannot be null are not null here. */
    private static final Set<String> NULL_IS_ZERO = Set.of("null/struct-field", "struct/everything-null");

    /**
     * Where we answer otherwise, on purpose. What is unknown here is never taken for null in silence: the caller is told. A
     * number that is missing is 0 and no failure.
     */
    private static final Map<String, WireValue.Struct> DEVIATIONS = Map.of(
            "reader/unknown-struct-in-objects", notUnderstood("echoObjects"),
            "reader/struct-unknown-type", notUnderstood("echoPoint"),
            "reader/enum-unknown-item", notUnderstood("echoColor"),
            "reader/explicit-null", Trees.reply(Trees.SERVICE + "add", new WireValue.Whole(3)));

    private static final BlockingQueue<Throwable> FAILURES = new LinkedBlockingQueue<>();
    private static Listener withIds;
    private static Listener withNames;

    @BeforeAll
    static void listen() {
        LOGGER.setLevel(Level.OFF);
        withIds = listen("tcp://127.0.0.1:0");
        withNames = listen("tcp://127.0.0.1:0?BinaryTaggedDataOutput.stringTypeAndField=true");
    }

    private static Listener listen(String uri) {
        SessionListener failures = new SessionListener() {
            @Override
            public void onFailure(Session session, Throwable failure) {
                FAILURES.add(failure);
            }
        };
        Listener listener = InteropHelper.newListener(SessionOptions.of(uri).listener(failures), InteropService::new);
        listener._startAndWaitUp(4000);
        return listener;
    }

    @AfterAll
    static void close() {
        withIds.close();
        withNames.close();
        LOGGER.setLevel(null);
    }

    static Stream<Conversation> conversations() {
        return Conversation.all();
    }

    static Stream<Vector> filters() {
        return Vector.all().filter(vector -> vector.name().startsWith("filter/") && vector.toServer());
    }

    static Stream<Vector> streams() {
        return Vector.all().filter(vector -> vector.name().startsWith("stream/"));
    }

    static Stream<Vector> taken() {
        return Vector.all().filter(vector -> vector.name().startsWith("reader/"));
    }

    static Stream<Vector> refused() {
        return Vector.all().filter(Vector::refused);
    }

    @Test
    void every_vector_is_played() {
        long played = conversations().mapToLong(each -> each.steps().size()).sum()
                + streams().count()
                + taken().count()
                + refused().count();
        long answersOfFilters = Vector.all()
                .filter(vector -> vector.name().startsWith("filter/") && !vector.toServer())
                .count();
        assertThat(played + filters().count() + answersOfFilters)
                .isEqualTo(Vector.all().count())
                .isEqualTo(291);
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void a_recorded_conversation_goes_as_it_went(Conversation conversation) throws IOException {
        Listener listener = conversation.names() ? withNames : withIds;
        try (RawPeer client = RawPeer.connect(listener.uri())) {
            if (!conversation.hasRequest()) {
                client.send(Vector.packet(WireTree.write(REQUESTS.get(conversation.name()))));
            }
            for (Vector step : conversation.steps()) {
                byte[] body = step.bodies().get(0);
                if (step.toServer()) {
                    client.sendRecorded(body);
                } else {
                    WireValue.Struct recorded = WireTree.read(body);
                    WireValue.Struct came = client.receiveFor(recorded);
                    assertSame(came, recorded, conversation.names());
                    assertThat(Trees.messageId(came)).isNotNull();
                    if (conversation.hasRequest()) {
                        assertThat(Trees.inReplyTo(came)).isEqualTo(Trees.inReplyTo(recorded));
                    }
                }
            }
            if (conversation.isRequestOnly()) {
                receiveAnswer(client, conversation);
            }
            assertAlive(client);
        }
    }

    private static void receiveAnswer(RawPeer client, Conversation conversation) throws IOException {
        Vector step = conversation.steps().get(0);
        WireValue.Struct request = WireTree.read(step.bodies().get(0));
        WireValue.Struct answer = Oracle.answer(step.types().get(0), request);
        if (answer == null) {
            return;
        }
        WireValue.Struct came = client.receive();
        assertThat(Trees.inReplyTo(came)).isEqualTo(Trees.messageId(request));
        if (conversation.name().equals("array/points-as-subtype")) {
            assertSame(came, Trees.asArrayOfPoints(answer), false);
        } else if (NULL_IS_ZERO.contains(conversation.name())) {
            assertThat(Trees.withoutZeros(Trees.essence(came, false)))
                    .isEqualTo(Trees.withoutZeros(Trees.essence(answer, false)));
        } else {
            assertSame(came, answer, false);
        }
    }

    @ParameterizedTest
    @MethodSource("streams")
    void packets_in_one_run_of_bytes_are_answered_in_order(Vector vector) throws IOException {
        try (RawPeer client = RawPeer.connect(withIds.uri())) {
            client.send(vector.bytes());
            for (int i = 0; i < vector.types().size(); i++) {
                byte[] body = vector.bodies().get(i);
                WireValue.Struct answer =
                        body.length == 0 ? null : Oracle.answer(vector.types().get(i), WireTree.read(body));
                if (answer != null) {
                    assertSame(client.receive(), answer, false);
                }
            }
            assertAlive(client);
        }
    }

    @ParameterizedTest
    @MethodSource("taken")
    void what_the_original_takes_is_taken(Vector vector) throws IOException {
        try (RawPeer client = RawPeer.connect(withIds.uri())) {
            client.send(vector.bytes());
            for (WireValue.Struct answer : vector.answers()) {
                WireValue.Struct came = client.receive();
                assertSame(came, DEVIATIONS.getOrDefault(vector.name(), answer), false);
                assertThat(Trees.inReplyTo(came)).isEqualTo(Trees.inReplyTo(answer));
            }
            assertAlive(client);
        }
    }

    @ParameterizedTest
    @MethodSource("filters")
    void messages_of_filters_that_are_not_there_change_nothing(Vector vector) throws IOException {
        try (RawPeer client = RawPeer.connect(withIds.uri())) {
            client.send(vector.bytes());
            assertAlive(client);
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_the_original_refuses_is_refused_and_touches_nobody_else(Vector vector) throws Exception {
        FAILURES.clear();
        try (RawPeer other = RawPeer.connect(withIds.uri());
                RawPeer client = RawPeer.connect(withIds.uri())) {
            assertAlive(other);
            client.send(vector.bytes());
            assertThat(client.isClosedWithoutAnswer()).isTrue();
            assertThat(FAILURES.poll(10, TimeUnit.SECONDS)).isNotNull();
            assertAlive(other);
        }
    }

    private static void assertSame(WireValue came, WireValue expected, boolean names) {
        assertThat(Trees.essence(came, names)).isEqualTo(Trees.essence(expected, names));
    }

    /** The connection works, and nothing stands on it that nobody expected. */
    private static void assertAlive(RawPeer client) throws IOException {
        client.send(Vector.packet(WireTree.write(request("nop"))));
        assertSame(client.receive(), Trees.reply(Trees.SERVICE + "nop", null), false);
    }

    private static WireValue.Struct request(String message, Object... namesAndValues) {
        return Trees.message(Trees.SERVICE + message, namesAndValues);
    }

    private static WireValue.Struct largeBox() {
        String mixin = "bar.interop.mix.InteropMixin.";
        WireValue.Struct large = Trees.message(mixin + "Size", "LARGE", new WireValue.Truth(true));
        WireValue.Struct box = Trees.message(mixin + "Box", "size", large, "content", new WireValue.Text("big"));
        return Trees.message(mixin + "mixDouble", "box", box);
    }

    private static WireValue.Struct notUnderstood(String message) {
        WireValue.Struct failure = Trees.message("_Etch_RuntimeException", "msg", new WireValue.Text(""));
        return Trees.reply(Trees.SERVICE + message, failure);
    }
}
