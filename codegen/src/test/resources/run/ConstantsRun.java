package run;

import static examples.constants.Constants.*;
import static org.assertj.core.api.Assertions.assertThat;

/** golden: constants */
public final class ConstantsRun {
    private ConstantsRun() {}

    public static void integers_are_exact() {
        assertThat(BYTE_MIN).isEqualTo(Byte.MIN_VALUE);
        assertThat(BYTE_HEX).isEqualTo((byte) -1);
        assertThat(BYTE_OCTAL).isEqualTo((byte) 127);
        assertThat(BYTE_BINARY).isEqualTo((byte) -128);
        assertThat(SHORT_MIN).isEqualTo(Short.MIN_VALUE);
        assertThat(SHORT_HEX).isEqualTo((short) -1);
        assertThat(INT_MIN).isEqualTo(Integer.MIN_VALUE);
        assertThat(INT_HEX).isEqualTo(-1);
        assertThat(LONG_MIN).isEqualTo(Long.MIN_VALUE);
        assertThat(LONG_MAX).isEqualTo(Long.MAX_VALUE);
        assertThat(LONG_HEX).isEqualTo(-1L);
    }

    public static void floating_numbers_are_exact() {
        assertThat(Float.floatToRawIntBits(FLOAT_MINUS_ZERO)).isEqualTo(Float.floatToRawIntBits(-0.0f));
        assertThat(FLOAT_HEX).isEqualTo(16f);
        assertThat(FLOAT_MAX).isEqualTo(Float.MAX_VALUE);
        assertThat(FLOAT_MIN).isEqualTo(Float.MIN_VALUE);
        assertThat(FLOAT_TENTH).isEqualTo(0.1f);
        assertThat(DOUBLE_OCTAL).isEqualTo(8.0);
        assertThat(Double.doubleToRawLongBits(DOUBLE_MINUS_ZERO)).isEqualTo(Double.doubleToRawLongBits(-0.0));
        assertThat(DOUBLE_MAX).isEqualTo(Double.MAX_VALUE);
        assertThat(DOUBLE_MIN).isEqualTo(Double.MIN_VALUE);
        assertThat(DOUBLE_THIRD).isEqualTo(0.3333333333333333);
        assertThat(DOUBLE_BIG).isEqualTo(2e23);
        assertThat(DOUBLE_NEGATIVE).isEqualTo(-1234.5678);
    }

    public static void strings_are_exact() {
        assertThat(EMPTY).isEmpty();
        assertThat(ESCAPES).isEqualTo("quote \" backslash \\ return \r feed \n tab \t");
        assertThat(UNICODE).isEqualTo("\u00e9\u20ac\0\u001f\u007f\u2028\ufeff \u00e9 \u20ac \ud834\udd1e");
        assertThat(LONE_SURROGATE).isEqualTo("\ud834");
        assertThat(HOSTILE).isEqualTo("*/ \\" + "u002a\\" + "u002f $L $T $$ %s {@link Object} </pre> \\");
    }
}
