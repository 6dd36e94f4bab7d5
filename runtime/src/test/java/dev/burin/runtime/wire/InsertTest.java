package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A large array of bytes is left where it stands; with it the message is what it would be without. */
class InsertTest {
    private static final int HEADROOM = 24;
    private static final int LIMIT = 1 << 20;

    private final BinaryWriter out = new BinaryWriter(false);
    private final byte[] large = new byte[100_000];

    InsertTest() {
        new Random(5).nextBytes(large);
    }

    /** Numbers, an array, numbers, a large array, numbers. */
    private static final class Fields {
        private final int before;
        private final byte[] first;
        private final int between;
        private final byte[] second;
        private final int behind;

        Fields(int before, byte[] first, int between, byte[] second, int behind) {
            this.before = before;
            this.first = first;
            this.between = between;
            this.second = second;
            this.behind = behind;
        }

        Message message() {
            return new Message() {
                @Override
                public StructType type() {
                    return StructType.of("a.A.m");
                }

                @Override
                public void writeFields(StructWriter to) {
                    write(to);
                }

                @Override
                public void readFields(StructReader in) {
                    throw new AssertionError();
                }
            };
        }

        private void write(StructWriter to) {
            numbers(to, before);
            to.putKey(1);
            to.putBytes(first);
            numbers(to, between);
            to.putKey(2);
            to.putBytes(second);
            numbers(to, behind);
        }

        private static void numbers(StructWriter to, int count) {
            for (int i = 0; i < count; i++) {
                to.writeInt(1000 + i, i);
            }
        }
    }

    private byte[] written(Fields fields, boolean inserting) {
        out.setInserting(inserting);
        out.write(fields.message(), TypeTable.builtin(), HEADROOM, LIMIT);
        Insert insert = out.insert();
        int length = out.position() - HEADROOM;
        if (insert == null) {
            return Arrays.copyOfRange(out.buffer(), HEADROOM, HEADROOM + length);
        }
        assertThat(length).isLessThan(LIMIT / 2);
        return insert.in(out.buffer(), HEADROOM, length);
    }

    /** With many fields the count takes more than a byte, and what is behind it moves. */
    @ParameterizedTest
    @ValueSource(ints = {0, 3, 124, 125, 126, 200, 33_000})
    void the_bytes_are_the_same(int numbers) {
        byte[] small = new byte[1000];
        for (Fields fields : new Fields[] {
            new Fields(numbers, large, 1, small, 1),
            new Fields(1, small, numbers, large, 1),
            new Fields(1, large, 1, large, numbers),
            new Fields(numbers, small, 0, small, 0)
        }) {
            byte[] expected = written(fields, false);
            assertThat(out.insert()).isNull();
            assertThat(written(fields, true)).isEqualTo(expected);
        }
    }

    @Test
    void the_array_is_not_copied_and_not_kept() {
        written(new Fields(1, large, 1, large, 1), true);
        assertThat(out.insert().bytes()).isSameAs(large);
        assertThat(out.position()).isBetween(large.length, large.length + 200); // only one of the two
        out.shrink();
        assertThat(out.insert()).isNull();
    }

    @Test
    void a_small_array_is_copied() {
        written(new Fields(1, new byte[1000], 1, new byte[1000], 1), true);
        assertThat(out.insert()).isNull();
    }

    @Test
    void what_is_inserted_counts_as_part_of_the_message() {
        Message message = new Fields(1, large, 1, new byte[10], 1).message();
        out.setInserting(true);
        int needed = written(new Fields(1, large, 1, new byte[10], 1), true).length;
        out.write(message, TypeTable.builtin(), HEADROOM, needed);
        assertThatThrownBy(() -> out.write(message, TypeTable.builtin(), HEADROOM, needed - 1))
                .isInstanceOf(MessageTooLargeException.class)
                .hasMessageContaining(String.valueOf(needed - 1));
    }
}
