package dev.burin.runtime.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The faults of 5.2, by number, with the counts they state: E executions per call, A answers. */
class FaultListTest {
    private static Simulation simulation(SimSettings settings, long seed) {
        Simulation made = new Simulation(settings, new SimWorld(seed, false));
        made.start();
        return made;
    }

    private static SimClient client(Simulation simulation) {
        return simulation.clients.get(0);
    }

    private static SimCall call(Simulation simulation, int flags, SimCall.Handler handler) {
        SimCall call = simulation.newCall(0, true, flags, false);
        call.handler = handler;
        client(simulation).call(call, null, 0, false);
        return call;
    }

    private static SimCall call(Simulation simulation) {
        return call(simulation, 0, SimCall.Handler.AT_ONCE);
    }

    private static SimServer.Part part(Simulation simulation) {
        return Objects.requireNonNull(simulation.partOf(0));
    }

    private static void cut(Simulation simulation, int zombieTime) {
        Objects.requireNonNull(client(simulation).link).cut(zombieTime, 1, 1);
    }

    private static void allExecutedOnce(Simulation simulation) {
        for (SimCall call : simulation.oracle.calls) {
            assertThat(call.executions).as(call::toString).isEqualTo(1);
            if (!call.isOneway()) {
                assertThat(call.told).as(call::toString).isEqualTo(SimCall.Told.ANSWER);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 128})
    void row_1_ten_thousand_calls_in_both_directions(int window) {
        SimSettings settings = new SimSettings();
        settings.window = window;
        settings.calls = 5_000;
        settings.callGap = 2;
        settings.delay = 1;
        Simulation simulation = new Simulation(settings, new SimWorld(window, false));
        simulation.runAll();
        assertThat(simulation.oracle.calls.size()).isGreaterThan(9_990);
        allExecutedOnce(simulation);
        assertThat(simulation.server.sessionsMade).isEqualTo(1);
    }

    @Test
    void row_3_and_4_a_cut_after_every_frame() {
        SimSettings settings = new SimSettings();
        settings.calls = 40;
        settings.callGap = 4;
        settings.initCalls = 1;
        settings.window = 128;
        settings.nested = 0.2;
        settings.oneways = 0.3;
        settings.idleAfter = 100;
        settings.reconnectDelay = 5;
        long frames = countFrames(settings);
        for (int upTo = 1; upTo <= frames; upTo++) {
            for (int cuts : new int[] {1, 5}) {
                Simulation simulation = new Simulation(settings, new SimWorld(7, false));
                AtomicInteger left = new AtomicInteger(upTo);
                AtomicInteger cutsLeft = new AtomicInteger(cuts);
                simulation.watcher = (from, frame) -> {
                    if (left.decrementAndGet() <= 0 && cutsLeft.get() > 0 && !from.isDead && !simulation.isSettling) {
                        cutsLeft.decrementAndGet();
                        simulation.world.soon(() -> from.cut(0, 1, 1));
                    }
                    return true;
                };
                simulation.runAll();
                allExecutedOnce(simulation);
                assertThat(client(simulation).sessionsBegun).isEqualTo(1);
                assertThat(simulation.server.sessionsMade).isEqualTo(1);
            }
        }
    }

    private static long countFrames(SimSettings settings) {
        Simulation simulation = new Simulation(settings, new SimWorld(7, false));
        simulation.runAll();
        allExecutedOnce(simulation);
        return simulation.world.frames;
    }

    @Test
    void row_5_a_cut_while_the_handler_runs() {
        for (int wait : new int[] {1, 5_000}) { // back before the answer is ready, or after
            SimSettings settings = new SimSettings();
            Simulation simulation = simulation(settings, 5);
            simulation.runFor(200);
            SimCall call = call(simulation, 0, SimCall.Handler.SLOWLY);
            simulation.runFor(10);
            assertThat(call.executions).isEqualTo(1);
            simulation.unreachable(wait);
            cut(simulation, 0);
            simulation.runFor(wait + 4_000);
            assertThat(call.told).isEqualTo(SimCall.Told.ANSWER);
            simulation.settle();
            allExecutedOnce(simulation);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void row_6_half_open(boolean isClientSide) {
        SimSettings settings = new SimSettings();
        Simulation simulation = simulation(settings, 6);
        simulation.runFor(200);
        SimLink link = Objects.requireNonNull(client(simulation).link);
        SimCall call = call(simulation, 0, SimCall.Handler.SLOWLY);
        simulation.runFor(10);
        (isClientSide ? link : link.other()).isHoled = true;
        SimCall later = call(simulation);
        simulation.runFor(2L * settings.keepAlive + 5_000 + 1_000 + 3_000);
        assertThat(call.told).isEqualTo(SimCall.Told.ANSWER);
        assertThat(later.told).isEqualTo(SimCall.Told.ANSWER);
        simulation.settle();
        allExecutedOnce(simulation);
    }

    @Test
    void row_7_two_hundred_frames_of_an_old_link_come_after_a_newer_one_has_resumed() {
        SimSettings settings = new SimSettings();
        settings.window = 512;
        settings.delay = 0;
        Simulation simulation = simulation(settings, 7);
        simulation.runFor(200);
        SimLink old = Objects.requireNonNull(client(simulation).link);
        old.hold(3_000);
        for (int i = 0; i < 200; i++) {
            call(simulation);
        }
        int held = old.inPipe();
        assertThat(held).isGreaterThanOrEqualTo(200);
        simulation.world.soon(() -> client(simulation).lost(old, false));
        simulation.runFor(1_000);
        assertThat(simulation.oracle.pending).isZero();
        assertThat(simulation.fenced).isZero();
        simulation.runFor(3_000);
        assertThat(simulation.fenced).isGreaterThanOrEqualTo(200);
        simulation.settle();
        allExecutedOnce(simulation);
    }

    @Test
    void row_12_handlers_end_in_any_order_and_one_never() {
        for (long seed = 1; seed < 30; seed++) {
            SimSettings settings = new SimSettings();
            settings.window = 8;
            Simulation simulation = simulation(settings, seed);
            simulation.runFor(200);
            SimCall stuck = call(simulation, 0, SimCall.Handler.STUCK);
            List<SimCall> others = new ArrayList<>();
            for (int i = 0; i < 30; i++) {
                others.add(call(simulation, 0, seed % 3 == 0 ? SimCall.Handler.SLOWLY : SimCall.Handler.AFTER_A_WHILE));
            }
            simulation.runFor(20_000);
            int most = 8 - 8 / 4 - 1; // the last quarter is for nested operations, and one is taken
            for (int i = 0; i < others.size(); i++) {
                SimCall.Told expected = i < most ? SimCall.Told.ANSWER : SimCall.Told.NOTHING;
                assertThat(others.get(i).told).as("call %d of seed %d", i, seed).isEqualTo(expected);
            }
            assertThat(stuck.told).isEqualTo(SimCall.Told.NOTHING);
            simulation.settle();
            allExecutedOnce(simulation);
        }
    }

    @Test
    void row_14_a_pause_of_the_server_expires_nobody() {
        SimSettings settings = new SimSettings();
        settings.lease = 1_000;
        Simulation simulation = simulation(settings, 14);
        simulation.runFor(200);
        SimCall call = call(simulation, 0, SimCall.Handler.SLOWLY);
        simulation.runFor(10);
        cut(simulation, 0);
        simulation.unreachable(50);
        simulation.runFor(40);
        simulation.server.pause(3_000);
        simulation.runFor(8_000);
        assertThat(call.told).isEqualTo(SimCall.Told.ANSWER);
        assertThat(simulation.server.ends).isEmpty();
        simulation.settle();
        allExecutedOnce(simulation);
    }

    @Test
    void row_15_and_16_what_was_not_accepted_moves_when_the_lease_is_over() {
        SimSettings settings = new SimSettings();
        settings.lease = 1_000;
        settings.delay = 0;
        settings.window = 64;
        Simulation simulation = simulation(settings, 16);
        simulation.runFor(200);
        List<SimCall> accepted = new ArrayList<>();
        accepted.add(call(simulation, 0, SimCall.Handler.STUCK));
        for (int i = 0; i < 9; i++) {
            accepted.add(call(simulation));
        }
        SimLink link = Objects.requireNonNull(client(simulation).link);
        link.other().isHoled = true; // the answers do not get through
        simulation.runFor(20);
        link.isHoled = true; // nor do further requests
        List<SimCall> sent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            sent.add(call(simulation));
        }
        simulation.unreachable(2_500);
        link.cut(0, 1, 1);
        simulation.runFor(10_000);
        assertThat(simulation.server.ends).containsOnlyKeys(Rejection.EXPIRED);
        assertThat(sent).allSatisfy(call -> {
            assertThat(call.executions).isEqualTo(1);
            assertThat(call.told).isEqualTo(SimCall.Told.ANSWER);
        });
        assertThat(accepted).allSatisfy(call -> assertThat(call.executions).isEqualTo(1));
        assertThat(accepted.get(0).told).isEqualTo(SimCall.Told.UNKNOWN);
        assertThat(accepted.subList(1, 10))
                .allSatisfy(call -> assertThat(call.told).isEqualTo(SimCall.Told.EXECUTED));
        assertThat(client(simulation).lastLoss).isEqualTo(Rejection.EXPIRED);
        simulation.settle();
    }

    @Test
    void row_17_a_restart_without_a_store() {
        SimSettings settings = new SimSettings();
        settings.delay = 0;
        settings.window = 4;
        Simulation simulation = simulation(settings, 17);
        simulation.runFor(200);
        List<SimCall> sent = new ArrayList<>();
        for (int i = 0; i < 3; i++) { // a quarter of the window is for nested calls
            sent.add(call(simulation, 0, SimCall.Handler.STUCK));
        }
        List<SimCall> unsent = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            unsent.add(call(simulation));
        }
        simulation.runFor(50);
        simulation.server.crash(100);
        simulation.runFor(2_000);
        assertThat(sent).allSatisfy(call -> {
            assertThat(call.executions).isLessThanOrEqualTo(1);
            assertThat(call.told).isEqualTo(SimCall.Told.UNKNOWN);
        });
        assertThat(unsent).allSatisfy(call -> {
            assertThat(call.executions).isEqualTo(1);
            assertThat(call.told).isEqualTo(SimCall.Told.ANSWER);
        });
        simulation.settle();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void row_18_killed_before_and_after_every_write_to_the_store(int level) {
        for (int storeDelay : new int[] {0, 5}) {
            SimSettings settings = new SimSettings();
            settings.level = level;
            settings.storeDelay = storeDelay;
            settings.calls = 15;
            settings.reconnectDelay = 5;
            long writes = killAt(settings, Integer.MAX_VALUE, new AtomicInteger());
            assertThat(writes).isGreaterThan(60);
            for (int write = 1; write <= writes; write++) {
                killAt(settings, write, new AtomicInteger());
            }
        }
    }

    private static long killAt(SimSettings settings, int write, AtomicInteger writes) {
        Simulation simulation = new Simulation(settings, new SimWorld(18, false));
        simulation.atWrite = () -> {
            if (writes.incrementAndGet() == write) {
                simulation.world.soon(() -> {
                    if (!simulation.isSettling) {
                        simulation.server.crash(20);
                    }
                });
            }
        };
        simulation.runAll();
        for (SimCall call : simulation.oracle.calls) {
            assertThat(call.executions).as(call::toString).isLessThanOrEqualTo(1);
            if (call.fromClient) {
                assertThat(call.told).as(call::toString).isIn(SimCall.Told.ANSWER, SimCall.Told.UNKNOWN);
            }
        }
        assertThat(client(simulation).sessionsBegun).isEqualTo(1);
        return writes.get();
    }

    @Test
    void row_22_a_slow_store_and_one_that_refuses() {
        for (long seed = 1; seed < 50; seed++) {
            SimSettings settings = new SimSettings();
            settings.level = 1;
            settings.storeDelay = 2_000;
            settings.storeRefuses = 0.3;
            Simulation simulation = new Simulation(settings, new SimWorld(seed, false));
            simulation.runAll();
            for (SimCall call : simulation.oracle.calls) {
                assertThat(call.executions).isLessThanOrEqualTo(1);
                assertThat(call.told).isIn(SimCall.Told.ANSWER, SimCall.Told.NOT_EXECUTED);
            }
        }
    }

    @Test
    void row_23_no_more_bytes_wait_than_credit_allows() {
        SimSettings settings = new SimSettings();
        settings.credit = 2_000;
        settings.window = 128;
        settings.size = 500;
        settings.calls = 300;
        settings.callGap = 1;
        Simulation simulation = new Simulation(settings, new SimWorld(23, false));
        Map<Boolean, Long> left = new java.util.HashMap<>();
        simulation.watcher = (from, frame) -> {
            switch (SimFrames.type(frame)) {
                case Frames.OPEN, Frames.OPEN_OK -> left.put(!from.isClient, (long) settings.credit);
                case Frames.REQ -> {
                    long rest = left.merge(from.isClient, (long) -(frame.length - Frames.REQUEST_HEADER), Long::sum);
                    assertThat(rest).isGreaterThanOrEqualTo(0);
                }
                case Frames.ACK -> left.merge(!from.isClient, (long) Frames.getInt(frame, Frames.DATA), Long::sum);
                default -> {}
            }
            return true;
        };
        simulation.runAll();
        allExecutedOnce(simulation);
        assertThat(left.values()).allSatisfy(rest -> assertThat(rest).isLessThanOrEqualTo(settings.credit));
    }

    @Test
    void row_26_a_deadline_passes_at_every_moment() {
        Map<SimCall.Told, Integer> told = new EnumMap<>(SimCall.Told.class);
        for (long seed = 1; seed < 200; seed++) {
            SimSettings settings = new SimSettings();
            settings.deadlines = 0.5;
            settings.slow = 0.3;
            settings.window = 3;
            settings.cutEvery = seed % 2 == 0 ? 0 : 200;
            Simulation simulation = new Simulation(settings, new SimWorld(seed, false));
            simulation.runAll();
            for (SimCall call : simulation.oracle.calls) {
                told.merge(call.told, 1, Integer::sum);
                assertThat(call.isGivenUp || call.told != SimCall.Told.UNKNOWN)
                        .as(call::toString)
                        .isTrue();
            }
        }
        assertThat(told.keySet()).contains(SimCall.Told.ANSWER, SimCall.Told.NOT_EXECUTED, SimCall.Told.UNKNOWN);
    }

    @Test
    void row_27_calls_are_cancelled_at_every_moment() {
        for (long seed = 1; seed < 300; seed++) {
            SimSettings settings = new SimSettings();
            settings.cancels = 0.7;
            settings.window = 2;
            settings.cutEvery = 100;
            settings.zombieTime = 500;
            new Simulation(settings, new SimWorld(seed, false)).runAll(); // the oracle looks at each answer
        }
    }

    @Test
    void row_29_a_thousand_idle_stops_with_calls_of_both_sides_at_that_moment() {
        SimSettings settings = new SimSettings();
        settings.idleAfter = 30;
        settings.ackDelay = 10;
        Simulation simulation = simulation(settings, 29);
        simulation.runFor(500);
        for (int round = 0; client(simulation).idleStops < 1_000 && round < 5_000; round++) {
            simulation.runFor(simulation.world.below(400));
            if (round % 3 != 0) {
                call(simulation);
            }
            if (round % 3 != 1) {
                simulation
                        .server
                        .parts
                        .values()
                        .forEach(part -> part.call(simulation.newCall(0, false, 0, false), null, 0, false));
                if (client(simulation).isIdle) {
                    client(simulation).connect(); // nobody else can bring the link back to an idle client
                }
            }
        }
        assertThat(client(simulation).idleStops).isGreaterThanOrEqualTo(1_000);
        simulation.settle();
        assertThat(simulation.server.sessionsMade).isEqualTo(1);
        assertThat(simulation.oracle.calls)
                .allSatisfy(call -> assertThat(call.told)
                        .isEqualTo(
                                call.handler == SimCall.Handler.REJECTED
                                        ? SimCall.Told.NOT_EXECUTED
                                        : SimCall.Told.ANSWER));
    }

    @Test
    void row_30_a_call_after_the_idle_lease() {
        SimSettings settings = new SimSettings();
        settings.idleAfter = 30;
        settings.idleLease = 1_000;
        settings.initCalls = 2;
        Simulation simulation = simulation(settings, 30);
        simulation.runFor(2_000);
        assertThat(client(simulation).isIdle).isTrue();
        simulation.runFor(2_000);
        assertThat(simulation.server.ends).containsOnlyKeys(Rejection.EXPIRED);
        SimCall call = call(simulation);
        simulation.runFor(1_000);
        assertThat(call.told).isEqualTo(SimCall.Told.ANSWER);
        assertThat(client(simulation).sessionsBegun).isEqualTo(2);
        simulation.settle();
        allExecutedOnce(simulation);
    }

    @Test
    void row_32_calls_wait_for_the_initial_state() {
        for (long seed = 1; seed < 100; seed++) {
            SimSettings settings = new SimSettings();
            settings.initCalls = 3;
            settings.window = 128;
            settings.nested = 0.3;
            settings.slow = 0.3;
            settings.cutEvery = 40;
            settings.callGap = 2;
            Simulation simulation = new Simulation(settings, new SimWorld(seed, false));
            simulation.runAll();
            allExecutedOnce(simulation); // S10 is looked at when each is started
            assertThat(client(simulation).sessionsBegun).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void row_38_numbers_come_to_their_end(int window) {
        SimSettings settings = new SimSettings();
        settings.window = window;
        settings.startNumber = Frames.COUNTER_LIMIT - 3;
        Simulation simulation = new Simulation(settings, new SimWorld(38, false));
        simulation.runAll();
        assertThat(client(simulation).sessionsBegun).isEqualTo(2);
        for (SimCall call : simulation.oracle.calls) {
            if (call.fromClient) {
                assertThat(call.executions).as(call::toString).isEqualTo(1);
                assertThat(call.told).as(call::toString).isEqualTo(SimCall.Told.ANSWER);
            }
        }
    }

    @Test
    void row_40_the_server_is_drained_under_load_and_started_again_with_its_store() {
        for (long seed = 1; seed < 60; seed++) {
            SimSettings settings = new SimSettings();
            settings.level = 2;
            settings.callGap = 30;
            settings.calls = 60;
            Simulation simulation = simulation(settings, seed);
            for (int i = 0; i < 60; i++) {
                simulation.runFor(simulation.world.below(60));
                call(simulation);
                if (i == 20) {
                    simulation.server.drain();
                }
                if (i == 40) {
                    simulation.server.crash(200);
                }
            }
            simulation.settle();
            allExecutedOnce(simulation);
        }
    }
}
