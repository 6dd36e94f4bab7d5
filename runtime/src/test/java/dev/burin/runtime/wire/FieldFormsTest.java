package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireFormatException;
import java.util.Arrays;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A field has the bytes that its key and its value have alone, and is read from them, whatever form they have. */
class FieldFormsTest {
    private static final StructType TYPE = StructType.of("a.A.m");
    private static final long[] NUMBERS = {
        0,
        1,
        -1,
        127,
        -64,
        128,
        -65,
        -128,
        -129,
        255,
        32767,
        -32768,
        32768,
        -32769,
        65536,
        Integer.MAX_VALUE,
        Integer.MIN_VALUE
    };
    private static final long[] LARGE = {1L << 31, -(1L << 31) - 1, Long.MAX_VALUE, Long.MIN_VALUE};

    private final BinaryWriter out = new BinaryWriter(false);
    private final BinaryReader in = new BinaryReader(TypeTable.builtin());

    @ParameterizedTest
    @ValueSource(ints = {0x12345678, -0x12345678, 32768, -32769, 300, 100, -100, 5, 0})
    void with_each_kind_of_key(int id) {
        for (boolean value : new boolean[] {true, false}) {
            check(id, w -> w.writeBoolean(id, value), w -> w.putBoolean(value), StructReader::nextBoolean, value);
        }
        for (long value : NUMBERS) {
            check(id, w -> w.writeInt(id, (int) value), w -> w.putInt((int) value), StructReader::nextInt, (int) value);
            check(id, w -> w.writeLong(id, value), w -> w.putLong(value), StructReader::nextLong, value);
        }
        for (long value : LARGE) {
            check(id, w -> w.writeLong(id, value), w -> w.putLong(value), StructReader::nextLong, value);
        }
        check(id, w -> w.writeInt(id, -7), w -> w.putInt(-7), StructReader::nextByte, (byte) -7);
        check(id, w -> w.writeInt(id, 700), w -> w.putInt(700), StructReader::nextShort, (short) 700);
        check(id, w -> w.writeFloat(id, 1.5f), w -> w.putFloat(1.5f), StructReader::nextFloat, 1.5f);
        check(id, w -> w.writeDouble(id, -2.5), w -> w.putDouble(-2.5), StructReader::nextDouble, -2.5);
        for (int length : new int[] {0, 1, 7, 8, 127, 128, 40_000}) {
            for (String text : new String[] {"x".repeat(length), "\u00e9".repeat(length), "x\u0141".repeat(length)}) {
                check(id, w -> w.writeString(id, text), w -> w.putString(text), StructReader::nextString, text);
            }
        }
    }

    private void check(
            int id,
            Consumer<StructWriter> field,
            Consumer<StructWriter> bare,
            BiFunction<StructReader, Integer, Object> next,
            Object value) {
        byte[] written = write(field);
        assertThat(written).as("%s", value).isEqualTo(write(w -> {
            w.putKey(id);
            bare.accept(w);
        }));
        assertThat(read(written, id, next, value)).isEqualTo(value);
        int first = Math.max(0, written.length - 40);
        for (int length = first; length < written.length; length++) {
            byte[] cut =
                    Arrays.copyOf(Arrays.copyOf(written, length), written.length); // what follows is not the message's
            int end = length;
            assertThatExceptionOfType(WireFormatException.class).isThrownBy(() -> read(cut, end, id, next, value));
        }
    }

    private Object read(byte[] message, int id, BiFunction<StructReader, Integer, Object> next, Object value) {
        return read(message, message.length, id, next, value);
    }

    /** Reads one field as generated code does. */
    private Object read(
            byte[] message, int length, int id, BiFunction<StructReader, Integer, Object> next, Object value) {
        in.begin(message, 0, length);
        Object found = next.apply(in, id);
        while (in.nextField(TYPE)) {
            if (in.field() == id) {
                found = general(value);
            } else {
                in.skip();
            }
        }
        return found;
    }

    private Object general(Object like) {
        if (like instanceof Boolean) {
            return in.readBoolean();
        } else if (like instanceof Byte) {
            return in.readByte();
        } else if (like instanceof Short) {
            return in.readShort();
        } else if (like instanceof Integer) {
            return in.readInt();
        } else if (like instanceof Long) {
            return in.readLong();
        } else if (like instanceof Float) {
            return in.readFloat();
        }
        return like instanceof Double ? in.readDouble() : in.readString();
    }

    private byte[] write(Consumer<StructWriter> fields) {
        out.write(new OneField(fields), TypeTable.builtin(), 0, 1 << 20);
        return Arrays.copyOf(out.buffer(), out.position());
    }

    private static final class OneField extends Message {
        private final Consumer<StructWriter> fields;

        OneField(Consumer<StructWriter> fields) {
            this.fields = fields;
        }

        @Override
        public StructType type() {
            return TYPE;
        }

        @Override
        public void writeFields(StructWriter writer) {
            fields.accept(writer);
        }

        @Override
        public void readFields(StructReader reader) {
            throw new UnsupportedOperationException();
        }
    }
}
