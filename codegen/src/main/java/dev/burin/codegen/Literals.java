package dev.burin.codegen;

import dev.burin.idl.model.PrimitiveKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Values as Java source. The text is pure ASCII, and the same whatever JDK the generator runs on. */
final class Literals {
    private static final int DIGITS_OF_FLOAT = 9;
    private static final int DIGITS_OF_DOUBLE = 17;
    private static final double PLAIN_FROM = 1e-3;
    private static final double PLAIN_BELOW = 1e7;

    private Literals() {}

    /** A constant initialiser: {@code 5}, where the type of the variable says that it is a byte. */
    static String initializer(Object value) {
        if (value instanceof String text) {
            return string(text);
        } else if (value instanceof Long number) {
            return number + "L";
        } else if (value instanceof Float number) {
            return shortest(number, DIGITS_OF_FLOAT) + "f";
        } else if (value instanceof Double number) {
            return shortest(number, DIGITS_OF_DOUBLE);
        }
        return value.toString();
    }

    /** An argument of a method: as {@link #initializer}, with a cast where the type would be another one. */
    static String argument(Object value) {
        if (value instanceof Byte) {
            return "(byte) " + value;
        } else if (value instanceof Short) {
            return "(short) " + value;
        }
        return initializer(value);
    }

    /** What a variable of a primitive type holds when nothing was said. */
    static String zero(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> "false";
            case BYTE, SHORT, INT -> "0";
            case LONG -> "0L";
            case FLOAT -> "0f";
            case DOUBLE -> "0d";
            case STRING -> "null";
        };
    }

    /** A string literal with its quotes. */
    static String string(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(unit -> literal.append(escaped((char) unit)));
        return literal.append('"').toString();
    }

    private static String escaped(char unit) {
        return switch (unit) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> unit >= ' ' && unit <= '~' ? String.valueOf(unit) : String.format("\\u%04x", (int) unit);
        };
    }

    /** The fewest digits that are read as the same number again. */
    private static String shortest(Number value, int maxDigits) {
        double exact = value.doubleValue();
        if (exact == 0) {
            return 1 / exact < 0 ? "-0.0" : "0.0";
        }
        for (int digits = 1; digits < maxDigits; digits++) {
            BigDecimal candidate = new BigDecimal(exact).round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (readsAs(candidate, value)) {
                return text(candidate);
            }
        }
        return text(new BigDecimal(exact).round(new MathContext(maxDigits, RoundingMode.HALF_EVEN)));
    }

    private static boolean readsAs(BigDecimal candidate, Number value) {
        return value instanceof Float
                ? Float.parseFloat(candidate.toString()) == value.floatValue()
                : Double.parseDouble(candidate.toString()) == value.doubleValue();
    }

    private static String text(BigDecimal value) {
        BigDecimal size = value.abs();
        if (size.compareTo(BigDecimal.valueOf(PLAIN_FROM)) >= 0
                && size.compareTo(BigDecimal.valueOf(PLAIN_BELOW)) < 0) {
            String plain = value.stripTrailingZeros().toPlainString();
            return plain.contains(".") ? plain : plain + ".0";
        }
        BigDecimal stripped = value.stripTrailingZeros();
        String digits = stripped.unscaledValue().abs().toString();
        int exponent = digits.length() - 1 - stripped.scale();
        String fraction = digits.length() == 1 ? "0" : digits.substring(1);
        return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + '.' + fraction + 'E' + exponent;
    }
}
