package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.desk.Desk.Order;

/** Whose codec it is. */
public enum Maker {
    BURIN {
        @Override
        public Codec codec(Order order) {
            return BurinCodec.of(order);
        }

        @Override
        public Codec codec(int[] values) {
            return BurinCodec.of(values);
        }
    },
    PROTOBUF {
        @Override
        public Codec codec(Order order) {
            return ProtobufCodec.of(order);
        }

        @Override
        public Codec codec(int[] values) {
            return ProtobufCodec.of(values);
        }
    },
    BY_HAND {
        @Override
        public Codec codec(Order order) {
            return BufferCodec.of(order);
        }

        @Override
        public Codec codec(int[] values) {
            return BufferCodec.of(values);
        }
    };

    public abstract Codec codec(Order order);

    public abstract Codec codec(int[] values);
}
