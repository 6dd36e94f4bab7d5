package examples.constants;

import dev.burin.runtime.stub.Generated;

/** What both ends of Constants know. */
@Generated("dev.burin.codegen")
public interface Constants {
    boolean YES = true;
    boolean NO = false;
    byte BYTE_MIN = -128;
    byte BYTE_MAX = 127;
    byte BYTE_HEX = -1;
    byte BYTE_OCTAL = 127;
    byte BYTE_BINARY = -128;
    short SHORT_MIN = -32768;
    short SHORT_MAX = 32767;
    short SHORT_HEX = -1;
    int INT_MIN = -2147483648;
    int INT_MAX = 2147483647;
    int INT_HEX = -1;
    long LONG_MIN = -9223372036854775808L;
    long LONG_MAX = 9223372036854775807L;
    long LONG_HEX = -1L;
    long LONG_SMALL = 1L;
    float FLOAT_ZERO = 0.0f;
    float FLOAT_MINUS_ZERO = -0.0f;
    float FLOAT_HALF = 0.5f;
    float FLOAT_HEX = 16.0f;
    float FLOAT_MAX = 3.4028235E38f;
    float FLOAT_MIN = 1.0E-45f;
    float FLOAT_TENTH = 0.1f;
    double DOUBLE_ONE = 1.0;
    double DOUBLE_OCTAL = 8.0;
    double DOUBLE_MINUS_ZERO = -0.0;
    double DOUBLE_MAX = 1.7976931348623157E308;
    double DOUBLE_MIN = 5.0E-324;
    double DOUBLE_TENTH = 0.1;
    double DOUBLE_THIRD = 0.3333333333333333;
    double DOUBLE_MILLIONS = 1.2345678E7;
    double DOUBLE_SMALL = 1.234E-4;
    double DOUBLE_BIG = 2.0E23;
    double DOUBLE_NEGATIVE = -1234.5678;
    String EMPTY = "";
    String ESCAPES = "quote \" backslash \\ return \r feed \n tab \t";
    String UNICODE = "\u00e9\u20ac\u0000\u001f\u007f\u2028\ufeff \u00e9 \u20ac \ud834\udd1e";
    String LONE_SURROGATE = "\ud834";
    String HOSTILE = "*/ \\u002a\\u002f $L $T $$ %s {@link Object} </pre> \\";

    /** What it is for: 100 % */
    String DOCUMENTED = "documented";
}
