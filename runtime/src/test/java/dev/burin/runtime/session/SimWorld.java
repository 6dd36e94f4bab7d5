package dev.burin.runtime.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Supplier;

/** Time, chance and what is to happen, for a simulation: one event after the other, the same for the same seed. */
final class SimWorld {
    private static final int TRACE = Integer.getInteger("trace", 120);

    private record Event(long time, long order, Runnable action) {}

    final Random random;
    private final PriorityQueue<Event> events = new PriorityQueue<>((one, other) -> {
        int byTime = Long.compare(one.time, other.time);
        return byTime != 0 ? byTime : Long.compare(one.order, other.order);
    });
    private final boolean isTraced;
    private final Deque<String> trace = new ArrayDeque<>();
    private long now = 1_000;
    private long order;
    long frames;

    SimWorld(long seed, boolean isTraced) {
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.isTraced = isTraced;
    }

    long now() {
        return now;
    }

    void at(long time, Runnable action) {
        events.add(new Event(Math.max(now, time), order++, action));
    }

    void soon(Runnable action) {
        at(now, action);
    }

    void after(long delay, Runnable action) {
        at(now + delay, action);
    }

    /** Lets one thing happen, unless it is later than {@code limit}; whether it did. */
    boolean step(long limit) {
        Event event = events.peek();
        if (event == null || event.time > limit) {
            now = Math.max(now, limit);
            return false;
        }
        events.remove();
        now = event.time;
        event.action.run();
        return true;
    }

    boolean chance(double probability) {
        return probability > 0 && random.nextDouble() < probability;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return bound <= 1 ? 0 : random.nextInt(bound);
    }

    int oneOf(int... values) {
        return values[random.nextInt(values.length)];
    }

    byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        random.nextBytes(bytes);
        return bytes;
    }

    boolean isTraced() {
        return isTraced;
    }

    void trace(Supplier<String> line) {
        if (isTraced) {
            if (trace.size() == TRACE) {
                trace.remove();
            }
            trace.add(now + " " + line.get());
        }
    }

    String trace() {
        return String.join("\n", trace);
    }
}
