package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.desk.Desk.Item;
import dev.burin.benchmarks.desk.Desk.Order;
import dev.burin.benchmarks.desk.Desk.Side;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** By hand: values of fixed width in a fixed order, without keys or types. No format that can grow is faster. */
abstract class BufferCodec implements Codec {
    private static final Side[] SIDES = Side.values();

    final ByteBuffer buffer = ByteBuffer.allocate(64 * 1024);

    final void put(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        buffer.putShort((short) bytes.length).put(bytes);
    }

    final String takeString() {
        int length = buffer.getShort();
        int from = buffer.position();
        buffer.position(from + length);
        return new String(buffer.array(), from, length, StandardCharsets.UTF_8);
    }

    static Codec of(Order order) {
        return new BufferCodec() {
            @Override
            public int encode() {
                buffer.clear();
                put(order);
                return buffer.position();
            }

            @Override
            public long decode() {
                buffer.rewind();
                return Checksums.of(takeOrder());
            }
        };
    }

    final void put(Order order) {
        buffer.putLong(order.id()).putInt(order.customer());
        put(order.symbol());
        buffer.put((byte) order.side().ordinal())
                .putInt(order.quantity())
                .putDouble(order.limit())
                .putLong(order.validUntil())
                .put((byte) (order.partial() ? 1 : 0));
        put(order.account());
        put(order.currency());
        buffer.putInt(order.venue());
        put(order.note());
        Item[] items = order.items();
        buffer.putInt(items == null ? 0 : items.length);
        if (items != null) {
            for (Item item : items) {
                put(item.article());
                buffer.putInt(item.quantity()).putDouble(item.price());
            }
        }
    }

    final Order takeOrder() {
        return new Order(
                buffer.getLong(),
                buffer.getInt(),
                takeString(),
                SIDES[buffer.get()],
                buffer.getInt(),
                buffer.getDouble(),
                buffer.getLong(),
                buffer.get() == 1,
                takeString(),
                takeString(),
                buffer.getInt(),
                takeString(),
                takeItems());
    }

    private Item[] takeItems() {
        int count = buffer.getInt();
        if (count == 0) {
            return null;
        }
        Item[] items = new Item[count];
        for (int i = 0; i < count; i++) {
            items[i] = new Item(takeString(), buffer.getInt(), buffer.getDouble());
        }
        return items;
    }

    static Codec of(int[] values) {
        return new BufferCodec() {
            @Override
            public int encode() {
                buffer.clear();
                buffer.putInt(values.length);
                for (int value : values) {
                    buffer.putInt(value);
                }
                return buffer.position();
            }

            @Override
            public long decode() {
                buffer.rewind();
                int[] result = new int[buffer.getInt()];
                for (int i = 0; i < result.length; i++) {
                    result[i] = buffer.getInt();
                }
                return Checksums.of(result);
            }
        };
    }
}
