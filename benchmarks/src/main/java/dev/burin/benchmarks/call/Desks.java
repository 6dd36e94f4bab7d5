package dev.burin.benchmarks.call;

import dev.burin.benchmarks.desk.DeskServer;
import dev.burin.benchmarks.desk.RemoteDeskClient;
import java.util.concurrent.atomic.AtomicInteger;

/** The server's part of our end: gives back what it gets. */
public final class Desks implements DeskServer {
    private final RemoteDeskClient client;
    private final AtomicInteger events = new AtomicInteger();

    public Desks(RemoteDeskClient client) {
        this.client = client;
    }

    @Override
    public int add(int a, int b) {
        return a + b;
    }

    @Override
    public Order place(Order order) {
        return order;
    }

    @Override
    public int[] numbers(int[] values) {
        return values;
    }

    @Override
    public double[] prices(double[] values) {
        return values;
    }

    @Override
    public byte[] bytes(byte[] values) {
        return values;
    }

    @Override
    public void event(int number, long time) {
        events.incrementAndGet();
    }

    @Override
    public int events() {
        return events.get();
    }

    @Override
    public long callBack(int times) {
        long sum = 0;
        for (int i = 0; i < times; i++) {
            sum += client.addThere(i, 1);
        }
        return sum;
    }
}
