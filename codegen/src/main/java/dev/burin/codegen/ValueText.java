package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.ToStringTemplate;
import dev.burin.idl.model.TypeReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The expression that makes the text of a struct, or the message of an exception. */
final class ValueText {
    private final Subject subject;
    private final Composite type;
    private final Function<Field, CodeBlock> value;

    /**
     * Prepares the text of a type.
     *
     * @param value the expression for the value of a field, own or inherited
     */
    ValueText(Subject subject, Composite type, Function<Field, CodeBlock> value) {
        this.subject = subject;
        this.type = type;
        this.value = value;
    }

    /** The text that {@code @ToString} asks for; without it {@code Name(a=1; b=2)}. */
    CodeBlock ofStruct() {
        return type.toStringTemplate().map(this::template).orElseGet(() -> fields(type.simpleName() + "(", ")"));
    }

    /** The text that {@code @ToString} asks for; without it {@code a=1; b=2}. */
    CodeBlock ofException() {
        return type.toStringTemplate().map(this::template).orElseGet(() -> fields("", ""));
    }

    private CodeBlock template(ToStringTemplate template) {
        List<Object> parts = new ArrayList<>();
        for (ToStringTemplate.Part part : template.parts()) {
            if (part instanceof ToStringTemplate.Text text) {
                parts.add(text.text());
            } else if (part instanceof ToStringTemplate.FieldValue field) {
                parts.add(field(field.field()));
            }
        }
        return concatenation(parts);
    }

    private CodeBlock fields(String before, String after) {
        List<Object> parts = new ArrayList<>();
        String separator = before;
        for (Field field : subject.model().allFields(type)) {
            parts.add(separator + field.name() + "=");
            parts.add(field);
            separator = "; ";
        }
        parts.add(parts.isEmpty() ? before + after : after);
        return concatenation(parts);
    }

    private Field field(String name) {
        return subject.model().allFields(type).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no field " + name + " in " + type.name()));
    }

    /** Strings and fields joined by {@code +}, which must see a string among its first two. */
    private CodeBlock concatenation(List<Object> parts) {
        List<Object> shown = new ArrayList<>(parts);
        shown.removeIf(part -> part.equals(""));
        boolean startsWithText = shown.stream().limit(2).anyMatch(String.class::isInstance);
        if (!startsWithText) {
            shown.add(0, "");
        }
        return shown.stream()
                .map(this::operand)
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(), operands -> CodeBlock.join(operands, "$W+ ")));
    }

    private CodeBlock operand(Object part) {
        if (part instanceof Field field) {
            return text(field.type(), value.apply(field));
        }
        return CodeBlock.of("$L", Literals.string((String) part));
    }

    private static CodeBlock text(TypeReference type, CodeBlock value) {
        if (!type.isArray()) {
            return value;
        }
        return CodeBlock.of(ValueMethods.isDeep(type) ? "$T.deepToString($L)" : "$T.toString($L)", Arrays.class, value);
    }
}
