package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import java.util.stream.Stream;

/** Arguments of a call, on as many lines as they need. */
final class Arguments {
    private Arguments() {}

    static CodeBlock of(Stream<String> expressions) {
        return expressions.map(expression -> CodeBlock.of("$L", expression)).collect(CodeBlock.joining(",$W"));
    }
}
