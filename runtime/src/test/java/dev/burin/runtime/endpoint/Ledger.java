package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.example.CalcClient;
import dev.burin.runtime.example.RemoteCalcClient;
import dev.burin.runtime.example.SimpleCalc;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What both ends of a calculator have run, and how often: each operation is known by a number of its own. */
final class Ledger {
    private final Map<Integer, AtomicInteger> executions = new ConcurrentHashMap<>();
    private final List<Integer> order = new ArrayList<>(); // guarded by itself
    final AtomicInteger serverInits = new AtomicInteger();
    final AtomicInteger clientInits = new AtomicInteger();
    final AtomicInteger sessions = new AtomicInteger();

    void ran(int number) {
        executions.computeIfAbsent(number, key -> new AtomicInteger()).incrementAndGet();
        synchronized (order) {
            order.add(number);
        }
    }

    int executions(int number) {
        AtomicInteger count = executions.get(number);
        return count == null ? 0 : count.get();
    }

    /** What was run, in the order in which it was begun. */
    List<Integer> order() {
        synchronized (order) {
            return List.copyOf(order);
        }
    }

    void forget() {
        executions.clear();
        synchronized (order) {
            order.clear();
        }
        serverInits.set(0);
        clientInits.set(0);
        sessions.set(0);
    }

    /** Each number below the limit was run once, and no other. */
    void assertEachRanOnce(int limit) {
        assertThat(executions).hasSize(limit);
        executions.forEach((number, count) ->
                assertThat(count.get()).as("executions of " + number).isEqualTo(1));
    }

    Server server(RemoteCalcClient client) {
        sessions.incrementAndGet();
        return new Server(client);
    }

    Client client() {
        return new Client();
    }

    /** Runs messages of the client. */
    class Server extends SimpleCalc implements SessionListener {
        private final RemoteCalcClient client;

        Server(RemoteCalcClient client) {
            this.client = client;
        }

        @Override
        public void onSession(Session session) throws Exception {
            serverInits.incrementAndGet();
        }

        @Override
        public int add(int a, int b) {
            ran(a);
            return a + b;
        }

        @Override
        public void note(String text) {
            ran(Integer.parseInt(text));
        }

        @Override
        public int askBack(int n) {
            ran(n);
            return client.ask(n + 1);
        }

        @Override
        public int queued(int n) {
            ran(n);
            return n;
        }
    }

    /** Runs messages of the server. */
    class Client implements CalcClient, SessionListener {
        @Override
        public void onSession(Session session) throws Exception {
            clientInits.incrementAndGet();
        }

        @Override
        public int ask(int n) {
            ran(n);
            return n;
        }

        @Override
        public void tell(String text) {
            ran(Integer.parseInt(text));
        }
    }
}
