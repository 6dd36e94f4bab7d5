package dev.burin.runtime.stack;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InsertTest {
    private static byte[] ascii(String text) {
        return text.getBytes(US_ASCII);
    }

    /** An insert at the first dash, which has all dashes for room. */
    private static Insert insert(String buffer, String bytes) {
        int at = buffer.indexOf('-');
        return new Insert(at, buffer.lastIndexOf('-') + 1, new LargeBytes(ascii(bytes)));
    }

    @Test
    void without_room_a_packet_is_longer_than_its_buffer_by_all_the_bytes() {
        Insert insert = new Insert(3, new LargeBytes(ascii("value")));
        assertThat(insert.end()).isEqualTo(3);
        assertThat(insert.length()).isEqualTo(5);
        assertThat(insert.join(ascii("..head tail.."), 2, 9)).isEqualTo(ascii("hvalueead tail"));
    }

    @ParameterizedTest
    @CsvSource({
        "xxhe-----tailxx, 2, 11, value, 0, hevaluetail",
        "he-----tail,     0, 11, value, 0, hevaluetail",
        "xx-----tail,     2,  9, value, 0, valuetail",
        "xxhe-----xx,     2,  7, value, 0, hevalue",
        "xx-----xx,       2,  5, value, 0, value",
        "xhe--tail,       1,  8, value, 3, hevaluetail" // less room than it needs
    })
    void bytes_take_the_place_of_the_room_for_them(
            String buffer, int offset, int size, String bytes, int longer, String whole) {
        Insert insert = insert(buffer, bytes);
        assertThat(insert.length()).isEqualTo(longer);
        assertThat(insert.join(ascii(buffer), offset, size)).isEqualTo(ascii(whole));
    }

    @Test
    void a_packet_without_a_beginning_or_an_end_is_its_insert() {
        assertThat(new Insert(2, new LargeBytes(ascii("value"))).join(ascii("xxxx"), 2, 0))
                .isEqualTo(ascii("value"));
        assertThat(new Insert(2, new LargeBytes(ascii("value"))).join(ascii("xxtail"), 2, 4))
                .isEqualTo(ascii("valuetail"));
        assertThat(new Insert(4, new LargeBytes(ascii("value"))).join(ascii("xxhead"), 2, 2))
                .isEqualTo(ascii("hevalue"));
        assertThat(new Insert(6, new LargeBytes(ascii("value"))).join(ascii("xxhead"), 2, 4))
                .isEqualTo(ascii("headvalue"));
    }

    @Test
    void a_packet_that_is_spread_has_room_for_the_bytes_where_they_belong() {
        byte[] into = ascii("..............");
        byte[] bytes = ascii("value");
        Insert there = new Insert(4, new LargeBytes(bytes)).spread(ascii("xxhetailxx"), 2, 6, into, 1);
        assertThat(into).isEqualTo(ascii(".he.....tail.."));
        assertThat(there.at()).isEqualTo(3);
        assertThat(there.end()).isEqualTo(8);
        assertThat(there.value().array()).isSameAs(bytes);
        assertThat(there.length()).isZero();
        there.fill(into);
        assertThat(into).isEqualTo(ascii(".hevaluetail.."));
    }

    @Test
    void a_packet_with_room_may_be_spread_again() {
        byte[] first = new byte[16];
        byte[] second = new byte[16];
        Insert insert = new Insert(4, new LargeBytes(ascii("value"))).spread(ascii("xxhetailxx"), 2, 6, first, 3);
        insert.spread(first, 3, 11, second, 0).fill(second);
        assertThat(Arrays.copyOf(second, 11)).isEqualTo(ascii("hevaluetail"));
        assertThat(insert.join(first, 3, 11)).isEqualTo(ascii("hevaluetail"));
    }

    @Test
    void neither_the_buffer_nor_the_bytes_are_written_when_they_are_joined() {
        byte[] buffer = ascii("head tail");
        byte[] bytes = ascii("value");
        assertThat(new Insert(4, new LargeBytes(bytes)).join(buffer, 0, 9)).isEqualTo(ascii("headvalue tail"));
        assertThat(buffer).isEqualTo(ascii("head tail"));
        assertThat(bytes).isEqualTo(ascii("value"));
    }
}
