package dev.burin.benchmarks.targets;

import static dev.burin.benchmarks.targets.Results.Place.ALL_CORES;
import static dev.burin.benchmarks.targets.Results.Place.A_CORE_EACH;
import static dev.burin.benchmarks.targets.Results.Place.ONE_CORE;
import static dev.burin.benchmarks.targets.Target.atLeast;
import static dev.burin.benchmarks.targets.Target.atMost;

import dev.burin.benchmarks.call.IdleMain;
import dev.burin.benchmarks.codec.CodecMain;
import dev.burin.benchmarks.targets.Results.Place;
import java.util.ArrayList;
import java.util.List;

/** All targets, as the design has them. */
final class Targets {
    private static final String RAW = "x raw";
    private static final String GRPC = "x grpc";

    private final List<Target> all = new ArrayList<>();

    private Targets() {}

    static List<Target> all() {
        Targets targets = new Targets();
        targets.oneAfterTheOther();
        targets.manyAtOnce();
        targets.large();
        targets.connections();
        targets.sessions();
        targets.codecs();
        return targets.all;
    }

    private void add(Target target) {
        all.add(target);
    }

    private static Target.Measure time(Place place, String work, String peer) {
        return (results, ours) -> results.ratio(place, work, "medianMicros", ours, peer);
    }

    private static Target.Measure rate(String work, String peer) {
        return (results, ours) -> results.ratio(ALL_CORES, work, "callsPerSecond", ours, peer);
    }

    private void oneAfterTheOther() {
        add(atMost(1.15, RAW, "`add`, both ends on one core, median", time(ONE_CORE, "ADD", "RAW")));
        add(atMost(0.35, GRPC, "the same", time(ONE_CORE, "ADD", "GRPC")));
        add(atMost(1.1, RAW, "`add`, a core for each end, median", time(A_CORE_EACH, "ADD", "RAW")));
        add(atMost(1.25, RAW, "order echoed, one core, median", time(ONE_CORE, "ORDER", "RAW")));
        add(atMost(1.5, RAW, "server to client, one core, median", time(ONE_CORE, "SERVER_TO_CLIENT", "RAW")));
        add(atMost(
                        1.3,
                        "x raw spinning",
                        "`add` with `Tcp.spinMicros`, all cores, median",
                        (results, ours) -> results.ratio(ALL_CORES, "ADD", "medianMicros", "SPINNING", "RAW_SPINNING"))
                .withoutSessions());
        add(atMost(
                150,
                "B",
                "garbage of an `add`, both ends",
                (results, ours) -> results.median(ONE_CORE, "ADD", ours, "clientBytes")
                        + results.median(ONE_CORE, "ADD", ours, "serverBytes")));
    }

    private void manyAtOnce() {
        add(atLeast(0.7, RAW, "`add`, 64 in flight, calls/s", rate("ADD_64_IN_FLIGHT", "RAW")));
        add(atLeast(6, GRPC, "the same", rate("ADD_64_IN_FLIGHT", "GRPC")));
        add(atLeast(1, "x netty", "the same", rate("ADD_64_IN_FLIGHT", "NETTY")));
        add(atLeast(0.7, RAW, "the same in a window; raw in batches", rate("ADD_64_WINDOW", "RAW")));
        add(atLeast(6, GRPC, "the same", rate("ADD_64_WINDOW", "GRPC")));
        add(atLeast(1, "x netty", "the same", rate("ADD_64_WINDOW", "NETTY")));
        add(atLeast(0.3, RAW, "`add`, 1024 in flight, calls/s", rate("ADD_1024_IN_FLIGHT", "RAW")));
        add(atLeast(25, GRPC, "the same", rate("ADD_1024_IN_FLIGHT", "GRPC")));
        add(atLeast(0.75, RAW, "order, 64 in flight, calls/s", rate("ORDER_64_IN_FLIGHT", "RAW")));
        add(atLeast(4.5, GRPC, "the same", rate("ORDER_64_IN_FLIGHT", "GRPC")));
        add(atLeast(1.4, RAW, "64 threads, calls/s; raw has 64 connections", rate("ADD_64_THREADS", "RAW")));
        add(atLeast(3, GRPC, "the same", rate("ADD_64_THREADS", "GRPC")));
        add(atLeast(7, GRPC, "64 virtual threads, calls/s", rate("ADD_64_VIRTUAL_THREADS", "GRPC")));
        add(atLeast(0.7, RAW, "one-way events, events/s", rate("EVENTS", "RAW")));
        add(atLeast(5, GRPC, "the same", rate("EVENTS", "GRPC")));
    }

    private void large() {
        add(atLeast(0.9, RAW, "`byte[1 MiB]` echoed, calls/s", rate("BYTES_1_MIB", "RAW")));
        add(atLeast(5, GRPC, "`int[250 000]` echoed, calls/s", rate("INTS_250_000", "GRPC")));
        add(atLeast(5, GRPC, "`double[125 000]` echoed, calls/s", rate("DOUBLES_125_000", "GRPC")));
        add(ofSessions("`int[250 000]`, sessions, calls/s", "INTS_250_000"));
        add(ofSessions("`double[125 000]`, sessions, calls/s", "DOUBLES_125_000"));
    }

    /** Packed arrays are what session peers have. */
    private static Target ofSessions(String workload, String work) {
        return atLeast(
                0.8,
                RAW,
                workload,
                (results, ours) -> ours.equals("SESSION")
                        ? results.ratio(ALL_CORES, work, "callsPerSecond", ours, "RAW")
                        : Double.NaN);
    }

    private void connections() {
        add(atLeast(0.8, RAW, "connect, first call, close; a second", rate("CONNECT_ADD_CLOSE", "RAW")));
        add(atLeast(4, GRPC, "the same", rate("CONNECT_ADD_CLOSE", "GRPC")));
        add(idle(6144, "B", "idle connection, resident at the server", "residentBytes"));
        add(idle(3072, "B", "idle connection, heap at the server", "heapBytes"));
        add(idle(16, "threads", "idle connections, all together", "threads"));
        add(idle(1.2, "x an empty server", "`add` beside idle connections, median", "slower"));
    }

    private static Target idle(double limit, String unit, String workload, String name) {
        return atMost(limit, unit, workload, (results, ours) -> results.median(A_CORE_EACH, IdleMain.WORK, ours, name));
    }

    private void sessions() {
        add(atLeast(
                0.85,
                "x plain",
                "sessions: `add`, 64 in flight, calls/s",
                (results, ours) -> ours.equals("SESSION")
                        ? results.ratio(ALL_CORES, "ADD_64_IN_FLIGHT", "callsPerSecond", ours, "BURIN")
                        : Double.NaN));
        add(atMost(
                1.1,
                "x plain",
                "sessions: `add`, one core, median",
                (results, ours) -> ours.equals("SESSION")
                        ? results.ratio(ONE_CORE, "ADD", "medianMicros", ours, "BURIN")
                        : Double.NaN));
    }

    private void codecs() {
        add(codec(0.7, "order with 5 items, encoded and decoded, processor time", "ORDER_5_ITEMS", "nanos"));
        add(codec(0.7, "the same, bytes allocated", "ORDER_5_ITEMS", "bytes"));
        add(codec(0.7, "order without items, processor time", "ORDER", "nanos"));
        add(codec(0.7, "the same, bytes allocated", "ORDER", "bytes"));
        add(codec(0.35, "`int[1000]`, processor time", "MIXED_INTS", "nanos"));
        add(codec(0.35, "the same, bytes allocated", "MIXED_INTS", "bytes"));
    }

    private static Target codec(double limit, String workload, String work, String name) {
        return atMost(
                        limit,
                        "x protobuf-java",
                        workload,
                        (results, ours) -> results.ratio(
                                ALL_CORES, CodecMain.WORK + work, name, CodecMain.OURS, CodecMain.PROTOBUF))
                .withoutSessions();
    }
}
