package dev.burin.idl.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.Compile;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConstantTest {

    static Stream<Arguments> literals() {
        return Stream.of(
                Arguments.of("boolean A = true", true),
                Arguments.of("byte A = 0xff", (byte) -1),
                Arguments.of("byte A = 0377", (byte) -1),
                Arguments.of("byte A = 0b10000000", (byte) -128),
                Arguments.of("byte A = -128", (byte) -128),
                Arguments.of("short A = 0XFFFF", (short) -1),
                Arguments.of("short A = 0x7fff", (short) 32767),
                Arguments.of("int A = 0xffffffff", -1),
                Arguments.of("int A = 010", 8),
                Arguments.of("int A = 0B101", 5),
                Arguments.of("int A = -0", 0),
                Arguments.of("long A = 0xffffffffffffffff", -1L),
                Arguments.of("long A = 0x10", 16L),
                Arguments.of("long A = 1777777777777777777", 1777777777777777777L),
                Arguments.of("long A = 01777777777777777777777", -1L),
                Arguments.of("float A = 0x10", 16f),
                Arguments.of("float A = 010", 8f),
                Arguments.of("float A = 0b11", 3f),
                Arguments.of("float A = 1.", 1f),
                Arguments.of("float A = -0", -0f),
                Arguments.of("float A = 3.4028235e38", Float.MAX_VALUE),
                Arguments.of("double A = 010", 8d),
                Arguments.of("double A = 0xffffffffffffffffff", 4.722366482869645E21),
                Arguments.of("double A = -.5", -0.5),
                Arguments.of("double A = -0.0", -0.0),
                Arguments.of("double A = 4.9e-324", Double.MIN_VALUE),
                Arguments.of("string A = \"\"", ""),
                Arguments.of("string A = \"\\\"\\\\\\r\\n\\t\\u00e4\u00e4\"", "\"\\\r\n\t\u00e4\u00e4"));
    }

    @ParameterizedTest
    @MethodSource("literals")
    void a_literal_has_its_exact_value(String declaration, Object value) {
        LinkedModel model = Compile.model("const " + declaration);
        assertThat(model.main().constants()).map(Constant::value).containsExactly(value);
    }
}
