package dev.burin.benchmarks.call;

import java.io.IOException;

/** A client whose connection ends again and again, because it is cut or because nothing has happened for a while. */
final class Comeback implements AutoCloseable {
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    /** The client of a peer. */
    interface Client extends AutoCloseable {
        int add(int a, int b) throws Exception;

        /** Returns when it has no connection because it was idle. */
        void fallIdle() throws Exception;
    }

    /** Makes the client. */
    interface Maker {
        Client make(int port) throws Exception;
    }

    private final Proxy proxy;
    private final Client client;
    private final boolean repeats;

    /**
     * @param repeats whether a call may fail that was under way when the link was cut, and has to be made again
     */
    Comeback(int port, Maker maker, boolean repeats) throws Exception {
        this.repeats = repeats;
        proxy = new Proxy(port);
        client = maker.make(proxy.port());
        add();
    }

    void fallIdle() throws Exception {
        client.fallIdle();
    }

    void add() throws Exception {
        if (client.add(17, 4) != 21) {
            throw new IllegalStateException("a wrong sum");
        }
    }

    /** Cuts the link; returns when there is an answer again. */
    void addAfterCut() throws Exception {
        proxy.cut();
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!tried()) {
            if (System.nanoTime() > end) {
                throw new IOException("it did not come back");
            }
        }
    }

    private boolean tried() throws Exception {
        try {
            add();
            return true;
        } catch (Exception e) {
            if (!repeats) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public void close() throws Exception {
        client.close();
        proxy.close();
    }
}
