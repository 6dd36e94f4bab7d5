package examples.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import bar.interop.InteropHelper;
import bar.interop.RemoteInteropServer;
import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Plays what servers of Apache Etch have sent to a generated client, and compares what it sends with what was recorded.
 *
 * <p>So that the client makes every call, it is the farther half of a relay: what was recorded goes in at the nearer half.
 */
@Timeout(30)
class ClientVectorsTest {
    private static final Logger LOGGER = Logger.getLogger("dev.burin"); // held, so that its level stays

    private final List<RawPeer> peers = new ArrayList<>(); // closed last
    private ServerSocket server;

    @BeforeAll
    static void quiet() {
        LOGGER.setLevel(Level.OFF);
    }

    @AfterAll
    static void asBefore() {
        LOGGER.setLevel(null);
    }

    @BeforeEach
    void listen() throws IOException {
        server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        server.setSoTimeout(10_000);
    }

    @AfterEach
    void close() throws IOException {
        for (RawPeer peer : peers) {
            peer.close();
        }
        server.close();
    }

    private RawPeer accept() throws IOException {
        RawPeer peer = new RawPeer(server.accept());
        peers.add(peer);
        return peer;
    }

    private SessionOptions address(boolean names) {
        return SessionOptions.of(
                "tcp://127.0.0.1:" + server.getLocalPort() + "?BinaryTaggedDataOutput.stringTypeAndField=" + names);
    }

    /** All but those in which a relay answers by itself: it refuses what is not authorized, and nobody waits for _exception. */
    static Stream<Conversation> conversations() {
        return Conversation.all()
                .filter(conversation -> !conversation.name().matches("auth/.*|oneway/(crash|unauth.*)"));
    }

    @ParameterizedTest
    @MethodSource("conversations")
    void a_recorded_conversation_goes_as_it_went(Conversation conversation) throws IOException {
        SessionOptions callers = SessionOptions.of(
                "tcp://127.0.0.1:0?BinaryTaggedDataOutput.stringTypeAndField=" + conversation.names());
        try (Listener relay = Relay.between(callers, address(conversation.names()))) {
            relay._startAndWaitUp(4000);
            RawPeer near = RawPeer.connect(relay.uri());
            peers.add(near);
            play(conversation, near, accept());
        }
    }

    private static void play(Conversation conversation, RawPeer near, RawPeer far) throws IOException {
        if (!conversation.hasRequest()) {
            Vector reply = conversation.steps().get(0);
            WireValue.Struct request = Trees.message(reply.types().get(0).replace("_result_", ""));
            near.send(Vector.packet(WireTree.write(request)));
            far.receiveFor(Trees.with(
                    request,
                    "_messageId",
                    Trees.inReplyTo(WireTree.read(reply.bodies().get(0)))));
        }
        for (Vector step : conversation.steps()) {
            byte[] body = step.bodies().get(0);
            RawPeer from = step.toServer() ? near : far;
            RawPeer to = step.toServer() ? far : near;
            from.sendRecorded(body);
            WireValue.Struct recorded = WireTree.read(body);
            assertSame(conversation, to.receiveFor(recorded), recorded, conversation.names());
        }
        if (conversation.isRequestOnly()) {
            Vector step = conversation.steps().get(0);
            WireValue.Struct request = WireTree.read(step.bodies().get(0));
            WireValue.Struct answer = Oracle.answer(step.types().get(0), request);
            if (answer != null) {
                far.sendRecorded(WireTree.write(Trees.with(answer, "_inReplyTo", Trees.messageId(request))));
                assertSame(conversation, near.receive(), answer, false);
            }
        }
    }

    private static void assertSame(
            Conversation conversation, WireValue.Struct came, WireValue.Struct recorded, boolean names) {
        WireValue actual = Trees.essence(came, names);
        WireValue expected = Trees.essence(
                conversation.name().equals("array/points-as-subtype") ? Trees.asArrayOfPoints(recorded) : recorded,
                names);
        if (!conversation.hasRequest() || conversation.name().matches("null/struct-field|struct/everything-null")) {
            // types of Java that cannot be null are 0
            actual = Trees.withoutZeros(actual);
            expected = Trees.withoutZeros(expected);
        }
        assertThat(actual).isEqualTo(expected);
    }

    static Stream<Vector> refusals() {
        return Vector.all().filter(vector -> vector.name().matches("auth/(denied|false)/reply"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void a_refused_authorization_is_thrown(Vector vector) throws Exception {
        try (RemoteInteropServer client = InteropHelper.newServer(address(false))) {
            client._startAndWaitUp(4000);
            try (RawPeer far = new RawPeer(server.accept())) {
                CompletableFuture<?> call = vector.types().get(0).endsWith("enter")
                        ? client._async().enter("open")
                        : client._async().never();
                far.receiveFor(Trees.message(
                        "",
                        "_messageId",
                        new WireValue.Whole(
                                Trees.inReplyTo(WireTree.read(vector.bodies().get(0))))));
                far.sendRecorded(vector.bodies().get(0));
                assertThatThrownBy(() -> call.get(10, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(AuthorizationException.class)
                        .hasMessageContaining("could not authorize");
            }
        }
    }

    static Stream<Vector> failuresOfOneWayMessages() {
        return Vector.all().filter(vector -> vector.types().contains("_exception"));
    }

    @ParameterizedTest
    @MethodSource("failuresOfOneWayMessages")
    void a_one_way_message_that_failed_is_told_to_the_session(Vector vector) throws Exception {
        BlockingQueue<Throwable> failures = new LinkedBlockingQueue<>();
        SessionListener listener = new SessionListener() {
            @Override
            public void onFailure(Session session, Throwable failure) {
                failures.add(failure);
            }
        };
        try (RemoteInteropServer client = InteropHelper.newServer(address(false).listener(listener))) {
            client._startAndWaitUp(4000);
            RawPeer far = accept();
            client.noteCrash("boom");
            far.receive();
            far.sendRecorded(vector.bodies().get(0));
            Throwable failure = failures.poll(10, TimeUnit.SECONDS);
            assertThat(failure).hasMessageContaining("a one-way message failed at the peer");
            assertThat(failure.getCause()).isInstanceOfAny(RemoteException.class, AuthorizationException.class);
        }
    }

    @Test
    void every_recorded_conversation_is_played() {
        assertThat(conversations().count()
                        + refusals().count()
                        + failuresOfOneWayMessages().count())
                .isEqualTo(Conversation.all().count());
    }
}
