package dev.burin.benchmarks.call;

import dev.burin.benchmarks.desk.DeskHelper;
import dev.burin.benchmarks.desk.RemoteDeskServer;

/** Ours: starts by itself, stops when idle, and connects again after a loss. */
final class BurinComeback implements Comeback.Client {
    private static final long PATIENCE_MILLIS = 10_000;

    /** Without the random wait of up to 100 ms that keeps clients which lost the same server from coming back together. */
    private static final String RETURNING =
            "&Lifecycle.autoStart=true&Lifecycle.idleStop=20&Reconnect.minDelay=0&Reconnect.jitter=none";

    private final RemoteDeskServer server;

    BurinComeback(int port, String options) {
        server = DeskHelper.newServer("tcp://127.0.0.1:" + port + options + RETURNING);
    }

    @Override
    public int add(int a, int b) {
        return server.add(a, b);
    }

    @Override
    public void fallIdle() {
        server._waitDown(PATIENCE_MILLIS);
    }

    @Override
    public void close() {
        server.close();
    }
}
