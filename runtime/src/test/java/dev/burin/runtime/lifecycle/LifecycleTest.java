package dev.burin.runtime.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.ConnectionState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Throwable WHY = new IllegalStateException("why");

    private final List<String> done = new ArrayList<>();
    private long time = -1000; // milliseconds: a clock may begin anywhere

    private static Lifecycle machine(boolean autoStart, boolean reconnect, long giveUpAfter) {
        return new Lifecycle(
                new LifecycleOptions(autoStart, 30_000, reconnect, 10_000, giveUpAfter, 9_000, 8_000),
                new Backoff(100, 1000, 2, true, () -> 0.5));
    }

    private ConnectionState give(Lifecycle machine, LongFunction<LifecycleEvent> event) {
        done.clear();
        for (LifecycleAction action : machine.handle(event.apply(machine.attempt()), time)) {
            done.add(describe(action));
        }
        return machine.state();
    }

    private static String describe(LifecycleAction action) {
        String name = action.getClass().getSimpleName();
        if (action instanceof LifecycleAction.StartTimer start) {
            return name + " " + start.timer() + " " + start.delay();
        }
        return action instanceof LifecycleAction.StopTimer stop ? name + " " + stop.timer() : name;
    }

    private static LongFunction<LifecycleEvent> failed(boolean permanent) {
        return attempt -> new LifecycleEvent.Failed(attempt, WHY, permanent);
    }

    private static LongFunction<LifecycleEvent> timedOut(LifecycleTimer timer) {
        return attempt -> new LifecycleEvent.TimedOut(timer, attempt);
    }

    private static final LongFunction<LifecycleEvent> START = attempt -> new LifecycleEvent.Start();
    private static final LongFunction<LifecycleEvent> STOP = attempt -> new LifecycleEvent.Stop(false);
    private static final LongFunction<LifecycleEvent> DEMAND = attempt -> new LifecycleEvent.Demand();
    private static final LongFunction<LifecycleEvent> IDLE = attempt -> new LifecycleEvent.Idle();
    private static final LongFunction<LifecycleEvent> RESET = attempt -> new LifecycleEvent.Reset();
    private static final LongFunction<LifecycleEvent> CONNECTED = LifecycleEvent.Connected::new;
    private static final LongFunction<LifecycleEvent> INITIALISED = LifecycleEvent.Initialised::new;
    private static final LongFunction<LifecycleEvent> CLOSED = attempt -> new LifecycleEvent.Closed(attempt, WHY);
    private static final LongFunction<LifecycleEvent> UNFINISHED =
            attempt -> new LifecycleEvent.Closed(attempt, WHY, true);

    private static Map<String, LongFunction<LifecycleEvent>> events() {
        Map<String, LongFunction<LifecycleEvent>> events = new LinkedHashMap<>();
        events.put("Start", START);
        events.put("Stop", STOP);
        events.put("Stop hard", attempt -> new LifecycleEvent.Stop(true));
        events.put("Reset", RESET);
        events.put("Demand", DEMAND);
        events.put("Idle", IDLE);
        events.put("Connected", CONNECTED);
        events.put("Initialised", INITIALISED);
        events.put("Failed", failed(false));
        events.put("Failed for good", failed(true));
        events.put("Again", LifecycleEvent.Again::new);
        events.put("Closed", CLOSED);
        events.put("Closed, unfinished", UNFINISHED);
        for (LifecycleTimer timer : LifecycleTimer.values()) {
            events.put("TimedOut " + timer, timedOut(timer));
        }
        events.put("Failed, of an old attempt", attempt -> new LifecycleEvent.Failed(attempt - 1, WHY, false));
        events.put("Closed, of an old attempt", attempt -> new LifecycleEvent.Closed(attempt - 1, WHY));
        return events;
    }

    /** How each state is reached, from a new machine. */
    private static Map<String, List<LongFunction<LifecycleEvent>>> states() {
        Map<String, List<LongFunction<LifecycleEvent>>> ways = new LinkedHashMap<>();
        ways.put("DOWN", List.of());
        ways.put("STARTING", List.of(START));
        ways.put("STARTING (init)", List.of(START, CONNECTED));
        ways.put("UP", List.of(START, CONNECTED, INITIALISED));
        ways.put("DRAINING (stop)", List.of(START, CONNECTED, INITIALISED, STOP));
        ways.put("DRAINING (finish)", List.of(START, CONNECTED, INITIALISED, STOP, UNFINISHED));
        ways.put("DRAINING (idle)", List.of(START, CONNECTED, INITIALISED, IDLE));
        ways.put("IDLE_STOPPED", List.of(START, CONNECTED, INITIALISED, IDLE, CLOSED));
        ways.put("BACKOFF", List.of(START, failed(false)));
        ways.put("RECONNECTING", List.of(START, failed(false), timedOut(LifecycleTimer.BACKOFF)));
        ways.put("FAILED", List.of(START, failed(true)));
        return ways;
    }

    /** Every state with every event, against a table that people read. {@code -Dburin.golden.update=true} rewrites it. */
    @Test
    void every_event_in_every_state_does_what_the_table_says() throws IOException {
        StringBuilder table = new StringBuilder();
        states().forEach((state, way) -> events().forEach((name, event) -> {
            Lifecycle machine = machine(false, true, 0);
            way.forEach(step -> give(machine, step));
            assertThat(state).startsWith(machine.state().toString());
            ConnectionState next = give(machine, event);
            table.append(String.format("%-17s | %-26s | %-12s | %s%n", state, name, next, String.join(", ", done)));
        }));
        if (Boolean.getBoolean("burin.golden.update")) {
            Files.writeString(Path.of("src/test/resources/lifecycle/table.txt"), table);
        }
        assertThat(table.toString()).isEqualTo(expectedTable());
    }

    private static String expectedTable() {
        try (var in = LifecycleTest.class.getResourceAsStream("/lifecycle/table.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void the_waits_grow_and_begin_anew_after_a_lasting_connection() {
        Lifecycle machine = machine(false, true, 0);
        give(machine, START);
        List<String> waits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            give(machine, failed(false));
            waits.addAll(
                    done.stream().filter(action -> action.contains("BACKOFF")).toList());
            give(machine, timedOut(LifecycleTimer.BACKOFF));
        }
        assertThat(waits)
                .containsExactly(
                        "StartTimer BACKOFF 50",
                        "StartTimer BACKOFF 100",
                        "StartTimer BACKOFF 200",
                        "StartTimer BACKOFF 400",
                        "StartTimer BACKOFF 500",
                        "StartTimer BACKOFF 500");
        give(machine, CONNECTED);
        give(machine, INITIALISED);
        give(machine, CLOSED);
        assertThat(done).contains("StartTimer BACKOFF 500"); // a server that accepts and drops is not hammered
        give(machine, timedOut(LifecycleTimer.BACKOFF));
        give(machine, CONNECTED);
        give(machine, INITIALISED);
        give(machine, timedOut(LifecycleTimer.STABLE));
        give(machine, CLOSED);
        assertThat(done).contains("StartTimer BACKOFF 50"); // the first attempt after a lasting link: random(0, 100)
    }

    @Test
    void it_gives_up_when_told_to_after_failing_for_so_long() {
        Lifecycle machine = machine(false, true, 5000);
        give(machine, START);
        assertThat(give(machine, failed(false))).isEqualTo(ConnectionState.BACKOFF);
        time += 4999;
        give(machine, timedOut(LifecycleTimer.BACKOFF));
        assertThat(give(machine, failed(false))).isEqualTo(ConnectionState.BACKOFF);
        time += 1;
        give(machine, timedOut(LifecycleTimer.BACKOFF));
        assertThat(give(machine, failed(false))).isEqualTo(ConnectionState.FAILED);
        assertThat(done).contains("FailWaiting");
    }

    @Test
    void a_start_while_it_stops_is_remembered() {
        Lifecycle machine = machine(false, false, 0);
        List.of(START, CONNECTED, INITIALISED, STOP, START).forEach(event -> give(machine, event));
        assertThat(give(machine, CLOSED)).isEqualTo(ConnectionState.STARTING);
        assertThat(done).containsExactly("StopTimer DRAIN", "FailWaiting", "Attempt");
    }

    @Test
    void calls_under_way_at_a_stop_finish_over_another_link_while_there_is_time() {
        Lifecycle machine = machine(false, true, 0);
        List.of(START, CONNECTED, INITIALISED, STOP).forEach(event -> give(machine, event));
        time += 3_000;
        assertThat(give(machine, UNFINISHED)).isEqualTo(ConnectionState.DRAINING);
        assertThat(done).containsExactly("Attempt", "StartTimer DRAIN 5000");
        assertThat(give(machine, failed(false))).isEqualTo(ConnectionState.DRAINING);
        assertThat(give(machine, timedOut(LifecycleTimer.BACKOFF))).isEqualTo(ConnectionState.DRAINING);
        assertThat(done).containsExactly("Attempt", "StartTimer DRAIN 5000");
        assertThat(give(machine, timedOut(LifecycleTimer.DRAIN))).isEqualTo(ConnectionState.DOWN);
        assertThat(done).contains("CancelAttempt", "FailWaiting");
    }

    @Test
    void a_call_starts_it_if_that_is_asked_for_and_brings_it_back_after_a_failure_that_may_pass() {
        Lifecycle machine = machine(true, false, 0);
        assertThat(machine.mayWait()).isTrue();
        assertThat(give(machine, DEMAND)).isEqualTo(ConnectionState.STARTING);
        assertThat(give(machine, failed(false))).isEqualTo(ConnectionState.FAILED);
        assertThat(give(machine, DEMAND)).isEqualTo(ConnectionState.STARTING);
        assertThat(give(machine, failed(true))).isEqualTo(ConnectionState.FAILED);
        assertThat(machine.mayWait()).isFalse();
        assertThat(give(machine, DEMAND)).isEqualTo(ConnectionState.FAILED);
    }

    @Test
    void a_call_during_an_idle_stop_brings_the_link_back() {
        Lifecycle machine = machine(true, false, 0);
        List.of(START, CONNECTED, INITIALISED, IDLE, DEMAND).forEach(event -> give(machine, event));
        assertThat(machine.state()).isEqualTo(ConnectionState.DRAINING);
        assertThat(machine.mayWait()).isTrue();
        assertThat(give(machine, CLOSED)).isEqualTo(ConnectionState.RECONNECTING);
    }

    @Test
    void a_reset_closes_the_link_and_makes_another_at_once() {
        Lifecycle machine = machine(false, false, 0);
        List.of(START, CONNECTED, INITIALISED).forEach(event -> give(machine, event));
        give(machine, RESET);
        assertThat(done).containsExactly("StopTimer STABLE", "CloseNow");
        assertThat(give(machine, CLOSED)).isEqualTo(ConnectionState.RECONNECTING);
        assertThat(done).containsExactly("Attempt");
    }

    @Test
    void waits_without_jitter_are_their_limits() {
        Backoff fixed = new Backoff(250, 250, 1, false, () -> 0.5);
        assertThat(List.of(fixed.afterFailure(1), fixed.afterFailure(9), fixed.afterLoss()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.toSet()))
                .containsExactly("250");
    }

    @Test
    void on_demand_an_attempt_needs_both_its_time_and_a_call() {
        Lifecycle machine = new Lifecycle(
                new LifecycleOptions(false, 0, true, 10_000, 0, 9_000, 8_000, true),
                new Backoff(100, 1000, 2, true, () -> 0.5));
        give(machine, START);
        assertThat(give(machine, failed(false))).isEqualTo(ConnectionState.BACKOFF);
        assertThat(give(machine, timedOut(LifecycleTimer.BACKOFF))).isEqualTo(ConnectionState.BACKOFF);
        assertThat(give(machine, DEMAND)).isEqualTo(ConnectionState.RECONNECTING);
        assertThat(give(machine, failed(false))).isEqualTo(ConnectionState.BACKOFF);
        assertThat(give(machine, DEMAND)).isEqualTo(ConnectionState.BACKOFF);
        assertThat(give(machine, timedOut(LifecycleTimer.BACKOFF))).isEqualTo(ConnectionState.RECONNECTING);
    }
}
