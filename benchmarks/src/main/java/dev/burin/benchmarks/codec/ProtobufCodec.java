package dev.burin.benchmarks.codec;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Parser;
import dev.burin.benchmarks.Messages;
import dev.burin.benchmarks.desk.Desk;
import dev.burin.benchmarks.proto.Ints;
import dev.burin.benchmarks.proto.Order;
import java.io.IOException;
import java.io.UncheckedIOException;

/** protobuf-java with generated messages, into an array that is used again. */
abstract class ProtobufCodec implements Codec {
    private final byte[] buffer = new byte[64 * 1024];
    private int length;

    final int write(Message message) {
        try {
            CodedOutputStream out = CodedOutputStream.newInstance(buffer);
            message.writeTo(out);
            length = out.getTotalBytesWritten();
            return length;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    final <M> M read(Parser<M> parser) {
        try {
            return parser.parseFrom(buffer, 0, length);
        } catch (InvalidProtocolBufferException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Codec of(Desk.Order order) {
        return new ProtobufCodec() {
            @Override
            public int encode() {
                return write(Messages.of(order));
            }

            @Override
            public long decode() {
                return Checksums.of(read(Order.parser()));
            }
        };
    }

    static Codec of(int[] values) {
        return new ProtobufCodec() {
            @Override
            public int encode() {
                return write(Messages.of(values));
            }

            @Override
            public long decode() {
                Ints message = read(Ints.parser());
                long sum = 0;
                for (int i = 0; i < message.getValuesCount(); i++) {
                    sum += message.getValues(i);
                }
                return sum;
            }
        };
    }
}
