package dev.burin.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiteralsTest {
    @ParameterizedTest
    @CsvSource({
        "0.0, 0.0",
        "-0.0, -0.0",
        "1.0, 1.0",
        "0.1, 0.1",
        "100.0, 100.0",
        "1234567.0, 1234567.0",
        "12345678.0, 1.2345678E7",
        "0.001, 0.001",
        "0.0001, 1.0E-4",
        "-2.5e-10, -2.5E-10",
        "2e23, 2.0E23",
        "9007199254740993, 9.007199254740992E15",
        "1.7976931348623157e308, 1.7976931348623157E308",
        "4.9e-324, 5.0E-324",
    })
    void a_double_is_written_with_the_fewest_digits(double value, String literal) {
        assertThat(Literals.initializer(value)).isEqualTo(literal);
    }

    @Test
    void any_number_is_read_back_as_itself() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            double number = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(number)) {
                assertThat(Double.parseDouble(Literals.initializer(number))).isEqualTo(number);
            }
            float small = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(small)) {
                assertThat(Float.parseFloat(Literals.initializer(small))).isEqualTo(small);
            }
        }
    }

    @Test
    void a_literal_has_the_type_of_its_value() {
        assertThat(Literals.initializer((byte) -1)).isEqualTo("-1");
        assertThat(Literals.argument((byte) -1)).isEqualTo("(byte) -1");
        assertThat(Literals.argument((short) 2)).isEqualTo("(short) 2");
        assertThat(Literals.argument(3)).isEqualTo("3");
        assertThat(Literals.argument(Long.MIN_VALUE)).isEqualTo("-9223372036854775808L");
        assertThat(Literals.argument(0.1f)).isEqualTo("0.1f");
        assertThat(Literals.argument(true)).isEqualTo("true");
    }

    @Test
    void a_string_is_pure_ascii() {
        assertThat(Literals.string("a\"\\\n\r\t\0é\ud834\udd1e\ud834 $L"))
                .isEqualTo("\"a\\\"\\\\\\n\\r\\t\\u0000\\u00e9\\ud834\\udd1e\\ud834 $L\"");
    }
}
