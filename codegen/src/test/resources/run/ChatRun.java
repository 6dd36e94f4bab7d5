package run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.Listener;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import examples.chat.Chat.Line;
import examples.chat.Chat.Moderator;
import examples.chat.Chat.Mood;
import examples.chat.Chat.NoSuchRoom;
import examples.chat.Chat.User;
import examples.chat.ChatClient;
import examples.chat.ChatHelper;
import examples.chat.ChatServer;
import examples.chat.RemoteChatClient;
import examples.chat.RemoteChatServer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** golden: chat */
public final class ChatRun {
    private static final User ANN = new User("ann", 3);
    private static final Moderator BOB = new Moderator("bob", 4, new String[] {"lobby"});

    private ChatRun() {}

    public static void calls_go_both_ways() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (Listener listener = listen();
                RemoteChatServer server =
                        ChatHelper.newServer(listener.uri(), remote -> new Client(remote, heard))) {
            server._startAndWaitUp(4000);
            assertThat(server.enter("lobby", ANN)).containsExactly(ANN, BOB);
            server.say("lobby", ANN, "hello");
            assertThat(heard.poll(4, TimeUnit.SECONDS)).isEqualTo("lobby: ann says hello, pong 8");
            server.feel(ANN, Mood.SAD);
            assertThat(heard.poll(4, TimeUnit.SECONDS)).isEqualTo("mood: ann says SAD, pong 8");
            assertThat(server.ping(5)).isEqualTo(6);
        }
    }

    public static void what_the_interface_declares_is_thrown() {
        try (Listener listener = listen();
                RemoteChatServer server = ChatHelper.newServer(listener.uri())) {
            server._startAndWaitUp(4000);
            assertThatThrownBy(() -> server.enter("nowhere", ANN))
                    .isInstanceOf(NoSuchRoom.class)
                    .hasMessage("room=nowhere");
            assertThat(server._async().enter("nowhere", ANN))
                    .failsWithin(Duration.ofSeconds(4))
                    .withThrowableOfType(java.util.concurrent.ExecutionException.class)
                    .withCauseInstanceOf(NoSuchRoom.class);
        }
    }

    public static void futures_give_the_same_answers() throws Exception {
        try (Listener listener = listen();
                RemoteChatServer server = ChatHelper.newServer(listener.uri())) {
            server._startAndWaitUp(4000);
            assertThat(server._async().enter("lobby", BOB).get(4, TimeUnit.SECONDS)).containsExactly(BOB, BOB);
            assertThat(server._async().ping(7).get(4, TimeUnit.SECONDS)).isEqualTo(8);
            RemoteChatServer hasty = server.with(CallOptions.deadline(Duration.ofSeconds(4)));
            assertThat(hasty._async().mayTalk("lobby", ANN, 5).get(4, TimeUnit.SECONDS)).isTrue();
        }
    }

    public static void a_message_that_is_not_authorized_is_refused() throws Exception {
        try (Listener listener = listen();
                RemoteChatServer server = ChatHelper.newServer(listener.uri())) {
            server._startAndWaitUp(4000);
            assertThatThrownBy(() -> server.say("closed", ANN, "let me in"))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessage(
                            "Remote side threw this runtime exception: stub could not authorize say using mayTalk");
        }
    }

    public static void a_proxy_has_the_controls_of_its_session() {
        try (Listener listener = listen();
                RemoteChatServer server = ChatHelper.newServer(listener.uri())) {
            server.transportControl(TransportControl.START_AND_WAIT_UP, 4000);
            assertThat(server.transportQuery(TransportQuery.IS_UP)).isEqualTo(true);
            server.holdUp().close();
            server.transportControl(TransportControl.STOP);
            server._waitDown(4000);
            assertThat(server._transportQuery("IS_DOWN")).isEqualTo(true);
        }
    }

    private static Listener listen() {
        Listener listener = ChatHelper.newListener("local:chat-run", Server::new);
        listener._startAndWaitUp(4000);
        return listener;
    }

    private static final class Server implements ChatServer {
        private final RemoteChatClient client;

        Server(RemoteChatClient client) {
            this.client = client;
        }

        @Override
        public User[] enter(String room, User who) throws NoSuchRoom {
            if (room.equals("nowhere")) {
                throw new NoSuchRoom(room);
            }
            return new User[] {who, BOB};
        }

        @Override
        public void say(String room, User who, String text) {
            client.said(room, new Line(who, text, Instant.EPOCH, new byte[] {(byte) client.ping(7)}));
        }

        @Override
        public boolean mayTalk(String room, User who, int length) {
            return !room.equals("closed") && length <= MAX_LENGTH;
        }

        @Override
        public void feel(User who, Mood mood) {
            client.said("mood", new Line(who, mood.wireName(), null, new byte[] {(byte) client.ping(7)}));
        }

        @Override
        public long ping(long time) {
            return time + 1;
        }
    }

    private record Client(RemoteChatServer server, BlockingQueue<String> heard) implements ChatClient {
        @Override
        public void said(String room, Line line) {
            heard.add(room + ": " + line.who().name() + " says " + line.text() + ", pong " + line.picture()[0]);
        }

        @Override
        public long ping(long time) {
            return time + 1;
        }
    }
}
