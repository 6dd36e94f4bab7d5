package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Listener;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import dev.burin.runtime.example.SimpleClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One-way messages of a thread that mostly calls after them, and so is left to write them with its call. */
@Timeout(20)
@ExtendWith(LeakCheck.class)
class OnewayBurstsTest {
    private static final int WINDOW = 16;
    private static final String PLAIN = "?Session.mode=off";
    private static final String SESSION = "?Session.mode=require&Session.window=" + WINDOW;

    private final Queue<String> notes = new ConcurrentLinkedQueue<>();
    private final Semaphore arrived = new Semaphore(0);
    private Listener listener;
    private RemoteCalcServer server;

    private final class Server extends SimpleCalc {
        @Override
        public void note(String text) {
            notes.add(text);
            arrived.release();
        }
    }

    private void connect(String mode) {
        listener = CalcHelper.newListener("tcp://127.0.0.1:0" + mode, client -> new Server());
        listener._startAndWaitUp(4000);
        String uri = listener.uri();
        server = CalcHelper.newServer(uri.contains("?") ? uri : uri + mode, ignored -> new SimpleClient());
        server._startAndWaitUp(4000);
    }

    @AfterEach
    void close() {
        server.close();
        listener.close();
    }

    private void send(int from, int count) {
        for (int i = from; i < from + count; i++) {
            server.note("note " + i);
        }
    }

    private static List<String> firstNotes(int count) {
        return IntStream.range(0, count).mapToObj(i -> "note " + i).toList();
    }

    @ParameterizedTest
    @CsvSource({PLAIN + ",2", PLAIN + ",1000", SESSION + ",2", SESSION + ",20", SESSION + ",1000"})
    void a_call_comes_after_all_that_were_sent_before_it(String mode, int each) {
        connect(mode);
        for (int burst = 0; burst < 40; burst++) {
            send(burst * each, each);
            assertThat(server.add(burst, 1)).isEqualTo(burst + 1);
            assertThat(notes).hasSize((burst + 1) * each);
        }
        assertThat(new ArrayList<>(notes)).isEqualTo(firstNotes(40 * each));
    }

    @ParameterizedTest
    @CsvSource({PLAIN + ",1", SESSION + ",1", SESSION + ",20"})
    void they_arrive_though_for_once_no_call_comes_after_them(String mode, int each) throws InterruptedException {
        connect(mode);
        int sent = 0;
        for (int round = 0; round < 20; round++) {
            for (int burst = 0; burst < 40; burst++) {
                send(sent, 2);
                sent += 2;
                assertThat(server.add(burst, 1)).isEqualTo(burst + 1);
            }
            send(sent, each);
            sent += each;
            arrived.acquire(80 + each);
        }
        assertThat(new ArrayList<>(notes)).isEqualTo(firstNotes(sent));
    }

    @ParameterizedTest
    @CsvSource({PLAIN, SESSION})
    void they_arrive_before_the_end_of_a_session_that_is_stopped(String mode) throws InterruptedException {
        connect(mode);
        for (int burst = 0; burst < 40; burst++) {
            send(burst, 1);
            assertThat(server.add(burst, 1)).isEqualTo(burst + 1);
        }
        send(40, 3);
        server._stopAndWaitDown(4000);
        arrived.acquire(43);
        assertThat(new ArrayList<>(notes)).isEqualTo(firstNotes(43));
    }
}
