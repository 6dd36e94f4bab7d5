package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.ResultLostException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.example.Calc;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.filter.FilterFactory;
import dev.burin.runtime.filter.FilterLink;
import dev.burin.runtime.filter.FilterMessage;
import dev.burin.runtime.filter.FilteredMessage;
import dev.burin.runtime.filter.MessageFilter;
import dev.burin.runtime.filter.Verdict;
import dev.burin.runtime.stub.StructType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A filter of the user's own: what it sees, and what it can do. */
@Timeout(20)
@ExtendWith(LeakCheck.class)
class OwnFilterTest {
    private static final StructType HINT = StructType.of("_test_Hint", "text");

    private final BlockingQueue<String> seen = new LinkedBlockingQueue<>();
    private final BlockingQueue<FilteredMessage> held = new LinkedBlockingQueue<>();
    private final BlockingQueue<FilterLink> links = new LinkedBlockingQueue<>();
    private final List<Integer> ran = new ArrayList<>();
    private volatile Function<FilteredMessage, Verdict> rule = message -> Verdict.PASS;

    private final class Server extends SimpleCalc {
        @Override
        public int add(int a, int b) {
            synchronized (ran) {
                ran.add(a);
            }
            return a + b;
        }
    }

    private static FilterFactory factory(String name, BiFunction<FilterFactory, FilterLink, MessageFilter> make) {
        return new FilterFactory() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public MessageFilter newFilter(FilterLink link) {
                return make.apply(this, link);
            }
        };
    }

    private FilterFactory ruled() {
        return factory("Ruled", (factory, link) -> new MessageFilter() {
            @Override
            public List<StructType> ownTypes() {
                return List.of(HINT);
            }

            @Override
            public void opened() {
                links.add(link);
            }

            @Override
            public Verdict sending(FilteredMessage message) {
                return judge(message);
            }

            @Override
            public Verdict arriving(FilteredMessage message) {
                return judge(message);
            }

            private Verdict judge(FilteredMessage message) {
                seen.add((link.isServer() ? "server " : "client ") + (message.isSending() ? "<- " : "-> ") + message);
                Verdict verdict = rule.apply(message);
                if (verdict == Verdict.HOLD) {
                    held.add(message);
                }
                return verdict;
            }
        });
    }

    private interface Program {
        void run(RemoteCalcServer server) throws Exception;
    }

    /** Runs a program with the filter at the ends named. */
    private void with(boolean atServer, boolean atClient, Program program) throws Exception {
        try (Listener listener =
                CalcHelper.newListener(options("tcp://127.0.0.1:0", atServer), client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server = CalcHelper.newServer(options(listener.uri(), atClient))) {
                server._startAndWaitUp(4000);
                program.run(server);
            }
        }
    }

    private SessionOptions options(String uri, boolean filtered) {
        return filtered ? SessionOptions.of(uri + "?filter=Ruled").using(ruled()) : SessionOptions.of(uri);
    }

    @Test
    void it_sees_messages_of_both_directions_with_names() throws Exception {
        with(true, false, server -> {
            assertThat(server.add(1, 2)).isEqualTo(3);
            assertThat(seen.take()).isEqualTo("server -> dev.burin.runtime.example.Calc.add(a=1, b=2)");
            assertThat(seen.take()).isEqualTo("server <- dev.burin.runtime.example.Calc._result_add(result=3)");
            assertThat(server.echo(new Calc.Point(1, 2))).isEqualTo(new Calc.Point(1, 2));
            assertThat(seen.take()).endsWith("echo(value=Point(x=1, y=2))");
        });
    }

    @Test
    void it_sees_answers_at_the_calling_end() throws Exception {
        with(false, true, server -> {
            assertThat(server.add(1, 2)).isEqualTo(3);
            assertThat(seen.take()).isEqualTo("client <- dev.burin.runtime.example.Calc.add(a=1, b=2)");
            assertThat(seen.take()).isEqualTo("client -> dev.burin.runtime.example.Calc._result_add(result=3)");
            assertThatThrownBy(() -> server.echo(new StringBuilder())).isInstanceOf(NotExecutedException.class);
            assertThat(seen.take()).contains("cannot be shown");
        });
    }

    @Test
    void a_call_that_it_drops_or_refuses_is_not_executed() throws Exception {
        rule = message -> message.isSending() ? Verdict.DROP : Verdict.PASS;
        with(false, true, server -> {
            assertThatThrownBy(() -> server.add(1, 2))
                    .isInstanceOf(NotExecutedException.class)
                    .hasMessageContaining("the filter Ruled dropped it");
            rule = message -> {
                throw new IllegalArgumentException("not on Sundays");
            };
            assertThatThrownBy(() -> server.add(1, 2))
                    .isInstanceOf(NotExecutedException.class)
                    .hasMessageContaining("not on Sundays");
            rule = message -> Verdict.PASS;
            assertThat(server.add(1, 2)).isEqualTo(3);
        });
        assertThat(ran).containsExactly(1);
    }

    @Test
    void an_answer_that_it_drops_is_lost_and_not_waited_for() throws Exception {
        rule = message -> message.isAnswer() ? Verdict.DROP : Verdict.PASS;
        with(false, true, server -> {
            assertThatThrownBy(() -> server.add(1, 2)).isInstanceOf(ResultLostException.class);
            CompletableFuture<Integer> sum = server._async().add(3, 4);
            assertThatThrownBy(() -> sum.get(4, TimeUnit.SECONDS)).hasCauseInstanceOf(ResultLostException.class);
        });
    }

    @Test
    void it_can_answer_in_place_of_the_implementation() throws Exception {
        rule = message -> {
            if (!message.isSending()) {
                message.answer(new IllegalStateException("closed for today"));
            }
            return Verdict.PASS;
        };
        with(true, false, server -> {
            assertThatThrownBy(() -> server.add(1, 2))
                    .isInstanceOf(RemoteException.class)
                    .hasMessageContaining("closed for today");
            rule = message -> Verdict.PASS;
            assertThat(server.add(1, 2)).isEqualTo(3);
        });
    }

    @Test
    void held_messages_go_on_in_the_order_in_which_they_are_let_go() throws Exception {
        rule = message -> message.isSending() ? Verdict.PASS : Verdict.HOLD;
        with(true, false, server -> {
            List<CompletableFuture<Integer>> sums = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                sums.add(server._async().add(i, 0));
            }
            List<FilteredMessage> all = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                all.add(held.take());
            }
            assertThat(ran).isEmpty();
            rule = message -> Verdict.PASS;
            all.forEach(FilteredMessage::pass);
            all.forEach(FilteredMessage::drop); // too late: says nothing
            assertThat(server.add(100, 0)).isEqualTo(100);
            for (int i = 0; i < 100; i++) {
                assertThat(sums.get(i).get(4, TimeUnit.SECONDS)).isEqualTo(i);
            }
        });
        assertThat(ran).hasSize(101).isSorted();
    }

    @Test
    void held_calls_and_answers_of_the_calling_end_do_too() throws Exception {
        rule = message -> Verdict.HOLD;
        with(false, true, server -> {
            CompletableFuture<Integer> sum = server._async().add(1, 2);
            held.take().pass();
            FilteredMessage answer = held.take();
            assertThat(sum).isNotDone();
            answer.pass();
            assertThat(sum.get(4, TimeUnit.SECONDS)).isEqualTo(3);
            CompletableFuture<Integer> dropped = server._async().add(1, 2);
            held.take().drop();
            assertThatThrownBy(() -> dropped.get(4, TimeUnit.SECONDS)).hasCauseInstanceOf(NotExecutedException.class);
        });
    }

    @Test
    void who_waits_for_a_held_answer_is_told_when_the_link_closes() throws Exception {
        rule = message -> message.isAnswer() ? Verdict.HOLD : Verdict.PASS;
        with(false, true, server -> {
            CompletableFuture<Integer> sum = server._async().add(1, 2);
            held.take();
            links.take().close(new IllegalStateException("enough"));
            assertThatThrownBy(() -> sum.get(4, TimeUnit.SECONDS)).hasMessageContaining("held the answer");
        });
    }

    @Test
    void who_answers_a_held_call_after_its_link_was_closed_does_so_in_vain() throws Exception {
        rule = message -> message.isSending() ? Verdict.PASS : Verdict.HOLD;
        CountDownLatch down = new CountDownLatch(1);
        SessionOptions options = SessionOptions.of("tcp://127.0.0.1:0?filter=Ruled")
                .using(ruled())
                .listener(new SessionListener() {
                    @Override
                    public void onDown(Session session, Throwable cause) {
                        down.countDown();
                    }
                });
        try (Listener listener = CalcHelper.newListener(options, client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server = CalcHelper.newServer(listener.uri())) {
                server._startAndWaitUp(4000);
                CompletableFuture<Integer> sum = server._async().add(1, 2);
                FilteredMessage call = held.take();
                links.take().close(new IllegalStateException("enough"));
                assertThat(down.await(4, TimeUnit.SECONDS)).isTrue();
                assertThatCode(() -> call.answer(new IllegalStateException("closed for today")))
                        .doesNotThrowAnyException();
                assertThatThrownBy(() -> sum.get(4, TimeUnit.SECONDS))
                        .hasCauseInstanceOf(OutcomeUnknownException.class);
            }
        }
    }

    @Test
    void a_call_is_answered_once() throws Exception {
        rule = message -> message.isSending() ? Verdict.PASS : Verdict.HOLD;
        with(true, false, server -> {
            CompletableFuture<Integer> sum = server._async().add(1, 2);
            FilteredMessage call = held.take();
            call.answer(new IllegalStateException("closed for today"));
            assertThatThrownBy(() -> call.answer(new IllegalStateException("again")))
                    .hasMessageContaining("decided before");
            assertThatThrownBy(() -> sum.get(4, TimeUnit.SECONDS)).hasMessageContaining("closed for today");
        });
    }

    @Test
    void too_many_held_messages_end_the_link() throws Exception {
        rule = message -> Verdict.HOLD;
        SessionOptions options = SessionOptions.of("tcp://127.0.0.1:0?filter=Ruled&Limits.waitingMessages=10")
                .using(ruled());
        try (Listener listener = CalcHelper.newListener(options, client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server = CalcHelper.newServer(listener.uri())) {
                server._startAndWaitUp(4000);
                CompletableFuture<Integer> last = null;
                for (int i = 0; i < 11; i++) {
                    last = server._async().add(i, 0);
                }
                CompletableFuture<Integer> sum = last;
                assertThatThrownBy(() -> sum.get(4, TimeUnit.SECONDS)).hasMessageContaining("closed");
            }
        }
    }

    @Test
    void filters_of_two_ends_talk_to_each_other() throws Exception {
        with(true, true, server -> {
            links.take().send(new FilterMessage(HINT).with("text", "hello"));
            assertThat(seen.take()).endsWith("-> _test_Hint(text=\"hello\")");
            assertThat(server.add(1, 2)).isEqualTo(3);
        });
    }

    @Test
    void a_filter_that_fails_while_it_takes_a_message_ends_the_link_with_the_reason() throws Exception {
        rule = message -> {
            if (message.isSending()) {
                return Verdict.PASS;
            }
            throw new IllegalStateException("a mistake");
        };
        with(false, true, server -> {
            assertThatThrownBy(() -> server.add(1, 2)).hasMessageContaining("the filter Ruled failed: a mistake");
            server._waitDown(4000);
            assertThat(server._transportQuery("LAST_CAUSE")).asString().contains("a mistake");
        });
    }

    @Test
    void the_first_named_is_nearest_to_the_wire(@TempDir Path directory) throws Exception {
        Path log = directory.resolve("messages.log");
        String terms = "?filter=Logger,KeepAlive,Ruled&KeepAlive.delay=1&Logger.filePath=" + log;
        try (Listener listener = CalcHelper.newListener("tcp://127.0.0.1:0?filter=KeepAlive", client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteCalcServer server = CalcHelper.newServer(
                    SessionOptions.of(listener.uri() + terms).using(ruled()))) {
                server._startAndWaitUp(4000);
                assertThat(server.echo(Map.of("password", "x"))).isEqualTo(Map.of("password", "x"));
                org.awaitility.Awaitility.await()
                        .until(() -> Files.readString(log).contains("-> _Etch_KeepAliveResp()"));
            }
            assertThat(seen).noneMatch(line -> line.contains("KeepAlive"));
        }
        assertThat(Files.readAllLines(log))
                .anyMatch(line -> line.endsWith("opened"))
                .anyMatch(line -> line.contains("<- ") && line.contains("Calc.echo(value=Map("))
                .anyMatch(line -> line.contains("<- _Etch_KeepAliveReq(delay=1, count=4)"))
                .anyMatch(line -> line.contains(" closed"));
    }
}
