package dev.burin.benchmarks.call;

import java.util.Locale;

/** What is done over and over, and how many operations one turn of it has. */
enum Work {
    ADD(1),
    ADD_64_IN_FLIGHT(4096),
    ADD_1024_IN_FLIGHT(8192),
    ADD_64_WINDOW(4096),
    ADD_64_THREADS(6400),
    ADD_64_VIRTUAL_THREADS(6400),
    ORDER(1),
    ORDER_64_IN_FLIGHT(1024),
    EVENTS(10_000),
    EVENTS_10(10),
    BYTES_1_MIB(1),
    INTS_250_000(1),
    DOUBLES_125_000(1),
    SERVER_TO_CLIENT(100),
    CONNECT_ADD_CLOSE(1),
    AFTER_IDLE_STOP(1),
    AFTER_CUT(1);

    static final int THREADS = 64;

    final int operations;

    Work(int operations) {
        this.operations = operations;
    }

    /**
     * How many times as long as others it is warmed up. The compilers of a JVM look at code that has run ten thousand times; of
     * connections there are two thousand a second, and nearly half of what a client takes for the first ten thousand is the compilers'.
     */
    int warmUpFactor() {
        return this == CONNECT_ADD_CLOSE ? 3 : 1;
    }

    /** Whether this JDK has what it takes. */
    boolean isPossible() {
        return this != ADD_64_VIRTUAL_THREADS || Threads.haveVirtual();
    }

    /** In the words of the table. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
