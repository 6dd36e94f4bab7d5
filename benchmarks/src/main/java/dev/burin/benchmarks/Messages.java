package dev.burin.benchmarks;

import dev.burin.benchmarks.desk.Desk;
import dev.burin.benchmarks.proto.Doubles;
import dev.burin.benchmarks.proto.Ints;
import dev.burin.benchmarks.proto.Item;
import dev.burin.benchmarks.proto.Order;
import dev.burin.benchmarks.proto.Side;

/** Plain values as protobuf messages. */
public final class Messages {
    private Messages() {}

    public static Order of(Desk.Order order) {
        Order.Builder builder = Order.newBuilder()
                .setId(order.id())
                .setCustomer(order.customer())
                .setSymbol(order.symbol())
                .setSide(order.side() == Desk.Side.SELL ? Side.SELL : Side.BUY)
                .setQuantity(order.quantity())
                .setLimit(order.limit())
                .setValidUntil(order.validUntil())
                .setPartial(order.partial())
                .setAccount(order.account())
                .setCurrency(order.currency())
                .setVenue(order.venue())
                .setNote(order.note());
        if (order.items() != null) {
            for (Desk.Item item : order.items()) {
                builder.addItems(Item.newBuilder()
                        .setArticle(item.article())
                        .setQuantity(item.quantity())
                        .setPrice(item.price())
                        .build());
            }
        }
        return builder.build();
    }

    public static Doubles of(double[] values) {
        Doubles.Builder builder = Doubles.newBuilder();
        for (double value : values) {
            builder.addValues(value);
        }
        return builder.build();
    }

    public static Ints of(int[] values) {
        Ints.Builder builder = Ints.newBuilder();
        for (int value : values) {
            builder.addValues(value);
        }
        return builder.build();
    }
}
