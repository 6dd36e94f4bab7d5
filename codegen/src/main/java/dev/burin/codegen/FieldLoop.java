package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;

/** The loop that reads fields as they come, and passes over those that are unknown. */
final class FieldLoop {
    private final String in;
    private final CodeBlock.Builder cases = CodeBlock.builder();

    FieldLoop(String in) {
        this.in = in;
    }

    /** Adds a field: the constant of its id, the variable it goes into, and the expression that reads it. */
    void add(String id, String variable, CodeBlock value) {
        cases.add("case $N -> $N = $L;\n", id, variable, value);
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
