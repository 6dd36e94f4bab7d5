package dev.burin.benchmarks.call;

import dev.burin.benchmarks.Samples;
import dev.burin.benchmarks.desk.Desk.Order;
import java.util.concurrent.Future;

/** The client of one peer, connected. It need not do works that its {@link Peer} does not. */
interface Caller extends AutoCloseable {
    Order SAMPLE_ORDER = Samples.order(5);
    byte[] SAMPLE_BYTES = new byte[1 << 20];
    int[] SAMPLE_INTS = Samples.mixedInts(250_000);
    double[] SAMPLE_DOUBLES = Samples.prices(125_000);

    int add(int a, int b) throws Exception;

    private IllegalStateException isNotDone() {
        return new IllegalStateException(
                getClass().getSimpleName() + " does not do this; Peer.does says which works it does");
    }

    /** Begins an addition. */
    default Future<?> beginAdd(int a, int b) {
        throw isNotDone();
    }

    /** So many additions, in batches: begun together, and waited for one after the other. */
    default void addMany(int calls, int batch) throws Exception {
        Future<?>[] begun = new Future<?>[batch];
        for (int done = 0; done < calls; done += batch) {
            for (int i = 0; i < batch; i++) {
                begun[i] = beginAdd(i, 1);
            }
            for (Future<?> addition : begun) {
                addition.get();
            }
        }
    }

    /** So many additions, never more than {@code most} of them without an answer: each answer lets another one begin. */
    default void addInWindow(int calls, int most) throws Exception {
        throw isNotDone();
    }

    /** From that many threads at once, each making its part of the additions. */
    default void addFrom(Threads threads, int calls) throws Exception {
        throw isNotDone();
    }

    default void place() throws Exception {
        throw isNotDone();
    }

    /** Begins to place an order. */
    default Future<?> beginPlace() {
        throw isNotDone();
    }

    /** So many orders, in batches as {@link #addMany}. */
    default void placeMany(int calls, int batch) throws Exception {
        Future<?>[] begun = new Future<?>[batch];
        for (int done = 0; done < calls; done += batch) {
            for (int i = 0; i < batch; i++) {
                begun[i] = beginPlace();
            }
            for (Future<?> order : begun) {
                order.get();
            }
        }
    }

    /** Sends that many events, and returns when all have arrived. */
    default void events(int count) throws Exception {
        throw isNotDone();
    }

    default void bytes() throws Exception {
        throw isNotDone();
    }

    default void ints() throws Exception {
        throw isNotDone();
    }

    default void doubles() throws Exception {
        throw isNotDone();
    }

    /** Has the server ask so many times. */
    default void askMe(int times) throws Exception {
        throw isNotDone();
    }

    /** A connection of its own, one addition, and the end of it. */
    default void connectAddClose() throws Exception {
        throw isNotDone();
    }

    /** A client of its own whose connection ends again and again; the same one each time. */
    default Comeback comeback() throws Exception {
        throw isNotDone();
    }

    @Override
    void close() throws Exception;

    /** What is to be done before a turn and does not count. */
    default void prepare(Work work) throws Exception {
        if (work == Work.AFTER_IDLE_STOP) {
            comeback().fallIdle();
        }
    }

    default void run(Work work, Threads threads) throws Exception {
        switch (work) {
            case ADD -> add(17, 4);
            case ADD_64_IN_FLIGHT -> addMany(work.operations, 64);
            case ADD_1024_IN_FLIGHT -> addMany(work.operations, 1024);
            case ADD_64_WINDOW -> addInWindow(work.operations, 64);
            case ADD_64_THREADS, ADD_64_VIRTUAL_THREADS -> addFrom(threads, work.operations);
            case ORDER -> place();
            case ORDER_64_IN_FLIGHT -> placeMany(work.operations, 64);
            case EVENTS, EVENTS_10 -> events(work.operations);
            case BYTES_1_MIB -> bytes();
            case INTS_250_000 -> ints();
            case DOUBLES_125_000 -> doubles();
            case SERVER_TO_CLIENT -> askMe(work.operations);
            case CONNECT_ADD_CLOSE -> connectAddClose();
            case AFTER_IDLE_STOP -> comeback().add();
            case AFTER_CUT -> comeback().addAfterCut();
        }
    }
}
