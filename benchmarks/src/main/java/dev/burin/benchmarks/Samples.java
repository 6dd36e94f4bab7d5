package dev.burin.benchmarks;

import dev.burin.benchmarks.desk.Desk.Item;
import dev.burin.benchmarks.desk.Desk.Order;
import dev.burin.benchmarks.desk.Desk.Side;
import java.util.Random;

/** The values that all benchmarks send. */
public final class Samples {
    private static final long SEED = 20260101;

    private Samples() {}

    /** An order with that many items; none at all for 0. */
    public static Order order(int items) {
        return new Order(
                7_340_021_118_204L,
                48_213,
                "BRNX",
                Side.SELL,
                1_200,
                101.375,
                1_767_225_600_000L,
                true,
                "DE-5512-0098",
                "EUR",
                17,
                "deliver before noon",
                items == 0 ? null : items(items));
    }

    private static Item[] items(int count) {
        Item[] items = new Item[count];
        for (int i = 0; i < count; i++) {
            items[i] = new Item("article " + i, 100 * (i + 1), 9.75 * (i + 1));
        }
        return items;
    }

    /** Numbers of both signs; all sizes, from one bit to 31, are as frequent. */
    public static int[] mixedInts(int count) {
        return mixedInts(count, SEED);
    }

    /** Others for each seed. */
    public static int[] mixedInts(int count, long seed) {
        Random random = new Random(seed);
        return random.ints(count).map(n -> n >> random.nextInt(31)).toArray();
    }

    public static double[] prices(int count) {
        return new Random(SEED).doubles(count).map(n -> 1000 * n).toArray();
    }

    /** Numbers that take all of an int. */
    public static int[] wideInts(int count) {
        return new Random(SEED).ints(count).toArray();
    }
}
