package examples.exchange;

import java.util.ArrayList;
import java.util.List;

/** One thing that is traded, and what it has cost. Thread-safe. */
final class Symbol {
    /** Half of the distance between what is paid and what is asked for, as a part of the price. */
    private static final double HALF_SPREAD = 0.01;

    private final String name;
    private final List<Double> prices = new ArrayList<>(); // guarded by this; the last is the present one

    Symbol(String name, double price) {
        this.name = name;
        prices.add(price);
    }

    String name() {
        return name;
    }

    synchronized Exchange.Quote move(double factor) {
        prices.add(price() * factor);
        return quote();
    }

    synchronized Exchange.Quote quote() {
        double distance = price() * HALF_SPREAD;
        return new Exchange.Quote(name, price() - distance, price() + distance, prices.size());
    }

    /** The last prices, at most {@code count} of them, the oldest first. */
    synchronized double[] last(int count) {
        int first = Math.max(0, prices.size() - Math.max(0, count));
        return prices.subList(first, prices.size()).stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    private double price() {
        return prices.get(prices.size() - 1);
    }
}
