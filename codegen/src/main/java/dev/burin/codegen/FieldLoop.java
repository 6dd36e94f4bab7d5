package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.burin.idl.model.TypeReference;

/**
 * Reads fields: first those that stand in the order of their declaration, then in a loop as they come, passing over those that
 * are unknown.
 */
final class FieldLoop {
    /** The JVM never compiles very large methods, so that what makes small ones fast must not make large ones slow. */
    private static final int MOST_EXPECTED = 64;

    private final String in;
    private int count;
    private final CodeBlock.Builder cases = CodeBlock.builder();

    FieldLoop(String in) {
        this.in = in;
    }

    /**
     * Adds a field that is read into a variable.
     *
     * @param id the constant of its id
     * @return the value that the variable begins with: that of the field, if it stands where it is expected
     */
    CodeBlock add(String id, String variable, FieldCode code, TypeReference type) {
        cases.add("case $N -> $N = $L;\n", id, variable, code.read(in, type));
        return count++ < MOST_EXPECTED ? code.next(in, id, type) : CodeBlock.of("$L", nothing(type));
    }

    private static String nothing(TypeReference type) {
        return type instanceof TypeReference.Primitive primitive && !type.isArray()
                ? Literals.zero(primitive.kind())
                : "null";
    }

    CodeBlock build() {
        CodeBlock.Builder loop = CodeBlock.builder().beginControlFlow("while ($N.nextField(TYPE))", in);
        if (cases.isEmpty()) {
            loop.addStatement("$N.skip()", in);
        } else {
            loop.beginControlFlow("switch ($N.field())", in)
                    .add(cases.build())
                    .add("default -> $N.skip();\n", in)
                    .endControlFlow();
        }
        return loop.endControlFlow().build();
    }
}
