package dev.burin.idl.link;

import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.Wording;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.syntax.Statement.ConstantStatement;
import dev.burin.idl.syntax.TypeUse;
import dev.burin.idl.syntax.Value.Literal;
import java.util.Arrays;
import java.util.Optional;

/** Gives constants their types and values. */
public final class Constants {

    private static final int MOST_SHOWN = 40;

    private Constants() {}

    /** Returns the type of a constant, if it is one that constants can have. */
    public static Optional<PrimitiveKind> kind(TypeUse type) {
        return Arrays.stream(PrimitiveKind.values())
                .filter(kind -> type.keyword()
                        && type.dimensions() == 0
                        && kind.keyword().equals(type.name().text()))
                .findFirst();
    }

    /** Returns the value of a constant as an object of the Java class of its type. */
    public static Outcome<Object> value(ConstantStatement constant) {
        Optional<PrimitiveKind> kind = kind(constant.type());
        if (kind.isEmpty()) {
            return Outcome.wrong(FindingKind.CONSTANT_TYPE.at(constant.type().span(), constant.type()));
        }
        return constant.value() instanceof Literal literal
                ? value(literal, kind.get())
                : wrongKind(constant.value().span().text(), constant, kind.get());
    }

    private static Outcome<Object> value(Literal literal, PrimitiveKind kind) {
        Literals.Conversion conversion = Literals.convert(literal, kind);
        if (conversion instanceof Literals.Fits fits) {
            return Outcome.of(fits.value());
        } else if (conversion instanceof Literals.OutOfRange) {
            return outOfRange(literal, kind);
        } else if (conversion instanceof Literals.Illegal) {
            return Outcome.unknown();
        }
        return Outcome.wrong(FindingKind.CONSTANT_VALUE.at(
                literal.span(), kind.keyword(), shown(literal.text()), Wording.literal(kind)));
    }

    private static Outcome<Object> outOfRange(Literal literal, PrimitiveKind kind) {
        return Outcome.wrong(FindingKind.CONSTANT_RANGE.at(
                literal.span(), kind.keyword(), shown(literal.text()), Wording.range(kind)));
    }

    private static Outcome<Object> wrongKind(String text, ConstantStatement constant, PrimitiveKind kind) {
        return Outcome.wrong(FindingKind.CONSTANT_VALUE.at(
                constant.value().span(), kind.keyword(), shown(text), Wording.literal(kind)));
    }

    private static String shown(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
    }
}
