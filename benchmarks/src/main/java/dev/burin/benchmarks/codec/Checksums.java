package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.desk.Desk.Item;
import dev.burin.benchmarks.desk.Desk.Order;
import dev.burin.benchmarks.desk.Desk.Side;

/** A number for each value that the benchmarks send: all codecs must come to the same one. */
final class Checksums {
    private Checksums() {}

    static long of(Order order) {
        long sum = order.id()
                + order.customer()
                + order.symbol().length()
                + (order.side() == Side.SELL ? 1 : 0)
                + order.quantity()
                + Double.doubleToRawLongBits(order.limit())
                + order.validUntil()
                + (order.partial() ? 1 : 0)
                + order.account().length()
                + order.currency().length()
                + order.venue()
                + order.note().length();
        if (order.items() != null) {
            for (Item item : order.items()) {
                sum += item.article().length() + item.quantity() + Double.doubleToRawLongBits(item.price());
            }
        }
        return sum;
    }

    static long of(dev.burin.benchmarks.proto.Order order) {
        long sum = order.getId()
                + order.getCustomer()
                + order.getSymbol().length()
                + (order.getSide() == dev.burin.benchmarks.proto.Side.SELL ? 1 : 0)
                + order.getQuantity()
                + Double.doubleToRawLongBits(order.getLimit())
                + order.getValidUntil()
                + (order.getPartial() ? 1 : 0)
                + order.getAccount().length()
                + order.getCurrency().length()
                + order.getVenue()
                + order.getNote().length();
        for (int i = 0; i < order.getItemsCount(); i++) {
            dev.burin.benchmarks.proto.Item item = order.getItems(i);
            sum += item.getArticle().length() + item.getQuantity() + Double.doubleToRawLongBits(item.getPrice());
        }
        return sum;
    }

    static long of(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
