package dev.burin.runtime.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.WireFormatException;
import dev.burin.runtime.stub.WireId;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Fields are found wherever they stand, whatever is expected first; read as generated code reads them. */
class FieldOrderTest {
    private static final StructType TYPE = StructType.of("a.A.m", "count", "text");
    private static final int COUNT = WireId.of("count");
    private static final int TEXT = WireId.of("text");
    private static final String NUMBER = key(WireId.of("_messageId")) + "870102030405060708";
    private static final String REPLY = key(WireId.of("_inReplyTo")) + "05";

    private final BinaryReader in = new BinaryReader(TypeTable.builtin());

    @Test
    void in_the_order_of_declaration() {
        assertThat(read(2, key(COUNT) + "07" + key(TEXT) + "93026f6b")).isEqualTo("7 ok");
    }

    @Test
    void in_another_order() {
        assertThat(read(2, key(TEXT) + "93026f6b" + key(COUNT) + "07")).isEqualTo("7 ok");
    }

    @Test
    void behind_one_that_is_unknown() {
        assertThat(read(3, key(12345) + "83" + key(COUNT) + "07" + key(TEXT) + "93026f6b"))
                .isEqualTo("7 ok");
    }

    @Test
    void null_is_as_if_it_was_not_there() {
        assertThat(read(2, key(COUNT) + "80" + key(TEXT) + "80")).isEqualTo("0 null");
        assertThat(read(2, key(TEXT) + "93026f6b" + key(COUNT) + "80")).isEqualTo("0 ok");
    }

    @Test
    void of_two_the_last_counts() {
        assertThat(read(2, key(COUNT) + "07" + key(COUNT) + "08")).isEqualTo("8 null");
    }

    @Test
    void the_numbers_of_a_message_may_stand_anywhere() {
        String fields = key(COUNT) + "07" + key(TEXT) + "93026f6b";
        for (String message :
                new String[] {NUMBER + REPLY + fields, REPLY + fields + NUMBER, fields + REPLY + NUMBER}) {
            assertThat(read(4, message)).isEqualTo("7 ok");
            assertThat(in.messageId()).isEqualTo(0x0102030405060708L);
            assertThat(in.inReplyTo()).isEqualTo(5);
        }
        assertThat(read(2, fields)).isEqualTo("7 ok");
        assertThat(in.hasMessageId() || in.hasInReplyTo()).isFalse();
    }

    @Test
    void a_message_cut_anywhere_is_refused() {
        byte[] whole = message(4, NUMBER + REPLY + key(COUNT) + "07" + key(TEXT) + "93026f6b");
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(WireFormatException.class)
                    .as("%d bytes", length)
                    .isThrownBy(() -> read(cut));
        }
    }

    private String read(int count, String fields) {
        return read(message(count, fields));
    }

    private String read(byte[] message) {
        in.begin(message, 0, message.length);
        int count = in.nextInt(COUNT);
        String text = in.nextString(TEXT);
        while (in.nextField(TYPE)) {
            if (in.field() == COUNT) {
                count = in.readInt();
            } else if (in.field() == TEXT) {
                text = in.readString();
            } else {
                in.skip();
            }
        }
        return count + " " + text;
    }

    private static byte[] message(int count, String fields) {
        return HexFormat.of()
                .parseHex("03" + key(TYPE.id()) + HexFormat.of().toHexDigits((byte) count) + fields + "81");
    }

    private static String key(int id) {
        return "86" + HexFormat.of().toHexDigits(id);
    }
}
