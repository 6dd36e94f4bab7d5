package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.desk.Desk.Item;
import dev.burin.benchmarks.desk.Desk.Order;
import dev.burin.benchmarks.desk.DeskWire;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.wire.BinaryReader;
import dev.burin.runtime.wire.BinaryWriter;

/** Ours: a whole message, with its type and its number, as the runtime writes and reads it for a call. */
abstract class BurinCodec implements Codec {
    private static final int LIMIT = 4 << 20;

    private final BinaryWriter writer = new BinaryWriter(false);
    private final BinaryReader reader = new BinaryReader(DeskWire.TYPES);

    final int write(Call<?> call) {
        call.setMessageId(1_767_225_600_001L);
        writer.write(call, DeskWire.TYPES, 0, LIMIT);
        return writer.position();
    }

    final <C extends Call<?>> C read(C call) {
        reader.begin(writer.buffer(), 0, writer.position());
        call.readFields(reader);
        return call;
    }

    static Codec of(Order order) {
        return new BurinCodec() {
            @Override
            public int encode() {
                return write(new DeskWire.Place(copy(order)));
            }

            @Override
            public long decode() {
                return Checksums.of(read(new DeskWire.Place()).order);
            }
        };
    }

    static Codec of(int[] values) {
        return new BurinCodec() {
            @Override
            public int encode() {
                return write(new DeskWire.Numbers(values));
            }

            @Override
            public long decode() {
                return Checksums.of(read(new DeskWire.Numbers()).values);
            }
        };
    }

    /** Others make a message from the values first; so must we. */
    private static Order copy(Order order) {
        Item[] items = null;
        if (order.items() != null) {
            items = new Item[order.items().length];
            for (int i = 0; i < items.length; i++) {
                Item item = order.items()[i];
                items[i] = new Item(item.article(), item.quantity(), item.price());
            }
        }
        return new Order(
                order.id(),
                order.customer(),
                order.symbol(),
                order.side(),
                order.quantity(),
                order.limit(),
                order.validUntil(),
                order.partial(),
                order.account(),
                order.currency(),
                order.venue(),
                order.note(),
                items);
    }
}
