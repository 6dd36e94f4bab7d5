package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.desk.Desk.Order;

/** Whose codec it is. */
public enum Maker {
    BURIN {
        @Override
        Codec codec(Order order) {
            return BurinCodec.of(order);
        }

        @Override
        Codec codec(int[] values) {
            return BurinCodec.of(values);
        }
    },
    PROTOBUF {
        @Override
        Codec codec(Order order) {
            return ProtobufCodec.of(order);
        }

        @Override
        Codec codec(int[] values) {
            return ProtobufCodec.of(values);
        }
    },
    BY_HAND {
        @Override
        Codec codec(Order order) {
            return BufferCodec.of(order);
        }

        @Override
        Codec codec(int[] values) {
            return BufferCodec.of(values);
        }
    };

    abstract Codec codec(Order order);

    abstract Codec codec(int[] values);
}
