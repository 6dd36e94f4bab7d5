package dev.burin.idl.link;

import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.syntax.StringLiteral;
import dev.burin.idl.syntax.Value.Literal;
import dev.burin.idl.syntax.Value.LiteralKind;
import java.math.BigInteger;

/** Gives literals their exact values. */
public final class Literals {

    private Literals() {}

    /** What a literal is as a value of some type. */
    public sealed interface Conversion {}

    /** A value of the Java class that belongs to the type. */
    public record Fits(Object value) implements Conversion {}

    /** Another kind of literal is needed. */
    public record WrongKind() implements Conversion {}

    /** The right kind, but too large or too small. */
    public record OutOfRange() implements Conversion {}

    /** The literal is against the rules in itself, which is reported. */
    public record Illegal() implements Conversion {}

    /** Returns a literal as a value of a type. */
    public static Conversion convert(Literal literal, PrimitiveKind kind) {
        return switch (literal.kind()) {
            case ILLEGAL -> new Illegal();
            case NULL -> new WrongKind();
            case TRUE -> kind == PrimitiveKind.BOOLEAN ? new Fits(true) : new WrongKind();
            case FALSE -> kind == PrimitiveKind.BOOLEAN ? new Fits(false) : new WrongKind();
            case STRING -> kind == PrimitiveKind.STRING ? string(literal.text()) : new WrongKind();
            case DECIMAL ->
                kind.isFloating() ? floating(literal.text(), kind, isZero(literal.text())) : new WrongKind();
            case INTEGER, OCTAL, HEXADECIMAL, BINARY -> integer(literal, kind);
        };
    }

    /** Returns a literal as a value of type object; null is none. */
    public static Conversion convertToObject(Literal literal) {
        return switch (literal.kind()) {
            case TRUE, FALSE -> convert(literal, PrimitiveKind.BOOLEAN);
            case STRING -> convert(literal, PrimitiveKind.STRING);
            case DECIMAL -> convert(literal, PrimitiveKind.DOUBLE);
            default -> {
                Conversion asInt = convert(literal, PrimitiveKind.INT);
                yield asInt instanceof OutOfRange ? convert(literal, PrimitiveKind.LONG) : asInt;
            }
        };
    }

    private static Conversion string(String literal) {
        String value = StringLiteral.of(literal).value();
        return JavaStrings.fits(value) ? new Fits(value) : new OutOfRange();
    }

    private static Conversion integer(Literal literal, PrimitiveKind kind) {
        BigInteger value = magnitude(literal);
        if (kind.isFloating()) {
            boolean signedZero = literal.text().equals("-0");
            return floating(signedZero ? "-0" : value.toString(), kind, value.signum() == 0);
        }
        return switch (kind) {
            case BYTE -> fits(literal, value, 8) ? new Fits(value.byteValue()) : new OutOfRange();
            case SHORT -> fits(literal, value, 16) ? new Fits(value.shortValue()) : new OutOfRange();
            case INT -> fits(literal, value, 32) ? new Fits(value.intValue()) : new OutOfRange();
            case LONG -> fits(literal, value, 64) ? new Fits(value.longValue()) : new OutOfRange();
            default -> new WrongKind();
        };
    }

    /** Digits to another base than ten give the bits, so the sign bit can be set; decimal digits give the number. */
    private static boolean fits(Literal literal, BigInteger value, int bits) {
        boolean isNumber = literal.kind() == LiteralKind.INTEGER;
        return isNumber ? value.bitLength() < bits : value.bitLength() <= bits;
    }

    private static BigInteger magnitude(Literal literal) {
        String text = literal.text();
        return switch (literal.kind()) {
            case OCTAL -> new BigInteger(text, 8);
            case HEXADECIMAL -> new BigInteger(text.substring(2), 16);
            case BINARY -> new BigInteger(text.substring(2), 2);
            default -> new BigInteger(text);
        };
    }

    private static Conversion floating(String digits, PrimitiveKind kind, boolean zero) {
        if (kind == PrimitiveKind.FLOAT) {
            float value = Float.parseFloat(digits);
            return Float.isInfinite(value) || (value == 0 && !zero) ? new OutOfRange() : new Fits(value);
        }
        double value = Double.parseDouble(digits);
        return Double.isInfinite(value) || (value == 0 && !zero) ? new OutOfRange() : new Fits(value);
    }

    private static boolean isZero(String decimal) {
        return decimal.chars().takeWhile(c -> c != 'e' && c != 'E').allMatch(c -> c == '0' || c == '.' || c == '-');
    }
}
