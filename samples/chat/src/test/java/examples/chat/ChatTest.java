package examples.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.Listener;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ChatTest {
    private final BlockingQueue<String> log = new LinkedBlockingQueue<>();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    @AfterEach
    void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private String listen(String uri) {
        House house = new House(List.of("garden", "kitchen"), log::add);
        Listener listener = ChatHelper.newListener(uri, client -> new Guest(house, client));
        open.push(listener);
        listener._startAndWaitUp(4000);
        return listener.uri();
    }

    private RemoteChatServer connect(String uri, ChatClient client) {
        RemoteChatServer server = ChatHelper.newServer(uri, me -> client);
        open.push(server);
        server._startAndWaitUp(4000);
        return server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:chat"})
    void what_happens_in_a_room_is_told_to_all_who_are_in_it(String listenAt) throws Exception {
        String uri = listen(listenAt);
        Recorder annHears = new Recorder();
        RemoteChatServer ann = connect(uri, annHears);
        RemoteChatServer ben = connect(uri, new Recorder());
        assertThat(ann.signIn("Ann")).containsExactly("garden", "kitchen");
        ben.signIn("Ben");
        assertThat(ann.join("garden")).containsExactly("Ann");
        assertThat(ben.join("garden")).containsExactly("Ann", "Ben");
        ben.say("garden", "Nice here", Chat.Mood.GLAD);
        ben.say("kitchen", "Is anybody here?", Chat.Mood.LOUD);
        ben.leave("garden");

        assertThat(annHears.next()).isInstanceOf(Chat.Joined.class);
        Chat.Event said = annHears.next();
        assertThat(said).isEqualTo(new Chat.Said("garden", said.at(), "Ben", "Nice here", Chat.Mood.GLAD));
        assertThat(annHears.next()).extracting(Transcript::line).isEqualTo("[garden] Ben goes out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:chat"})
    void who_has_not_signed_in_may_do_nothing_else(String listenAt) throws Exception {
        RemoteChatServer server = connect(listen(listenAt), new Recorder());
        assertThat(server.signedIn()).isFalse();
        assertThatThrownBy(() -> server.join("garden")).isInstanceOf(AuthorizationException.class);
        server.signIn("Ann");
        assertThat(server.signedIn()).isTrue();
        assertThat(server.join("garden")).containsExactly("Ann");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:chat"})
    void what_is_wrong_is_thrown_as_declared(String listenAt) throws Exception {
        String uri = listen(listenAt);
        RemoteChatServer ann = connect(uri, new Recorder());
        RemoteChatServer other = connect(uri, new Recorder());
        ann.signIn("Ann");
        assertThatThrownBy(() -> other.signIn("Ann"))
                .isInstanceOfSatisfying(
                        Chat.NameTaken.class, taken -> assertThat(taken.name()).isEqualTo("Ann"));
        assertThatThrownBy(() -> other.signIn("  ")).isExactlyInstanceOf(Chat.Refused.class);
        assertThatThrownBy(() -> ann.join("cellar"))
                .isInstanceOfSatisfying(
                        Chat.NoSuchRoom.class,
                        missing -> assertThat(missing.rooms()).containsExactly("garden", "kitchen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:chat"})
    void a_question_goes_through_the_server_to_the_other_client_and_back(String listenAt) throws Exception {
        String uri = listen(listenAt);
        RemoteChatServer ann = connect(uri, new Recorder());
        RemoteChatServer ben = connect(uri, new Recorder());
        ann.signIn("Ann");
        ben.signIn("Ben");
        assertThat(ann.ask("Ben", "How are you?")).isEqualTo("Ann wants to know: How are you?");
        assertThat(ann.ask("Ann", "And I?")).isEqualTo("Ann wants to know: And I?");
        assertThat(ann.ask("Cid", "Where are you?")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:chat"})
    void who_loses_the_connection_leaves_the_room_and_the_name(String listenAt) throws Exception {
        String uri = listen(listenAt);
        Recorder annHears = new Recorder();
        RemoteChatServer ann = connect(uri, annHears);
        RemoteChatServer ben = connect(uri, new Recorder());
        ann.signIn("Ann");
        ann.join("kitchen");
        ben.signIn("Ben");
        ben.join("kitchen");
        assertThat(annHears.next()).isInstanceOf(Chat.Joined.class);
        ben._stop();
        assertThat(annHears.next()).isInstanceOf(Chat.Left.class);
        assertThat(log).startsWith("Ann has come", "Ben has come");
        String logged;
        do {
            logged = log.poll(10, TimeUnit.SECONDS);
            assertThat(logged).isNotNull();
        } while (!logged.equals("Ben has gone"));
        assertThat(connect(uri, new Recorder()).signIn("Ben")).hasSize(2);
    }

    /** A client that keeps what it is told. */
    private static final class Recorder implements ChatClient {
        private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

        Event next() throws InterruptedException {
            return events.poll(10, TimeUnit.SECONDS);
        }

        @Override
        public void happened(Event event) {
            events.add(event);
        }

        @Override
        public String answer(String asker, String question) {
            return asker + " wants to know: " + question;
        }
    }
}
