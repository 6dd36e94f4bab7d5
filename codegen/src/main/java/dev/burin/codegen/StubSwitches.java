package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.burin.runtime.stub.Call;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Writes the two switches of a stub over the ids of messages. Where there are very many messages, a switch goes on in a
 * second method, since the virtual machine never compiles a method of more than 8000 bytes.
 */
final class StubSwitches {
    private static final int CASES_PER_METHOD = 250;
    private static final int LABELS_PER_CASE = 50;
    private static final TypeName ANY_CALL =
            ParameterizedTypeName.get(ClassName.get(Call.class), WildcardTypeName.subtypeOf(Object.class));

    private final List<List<Case>> methods;
    private final String call;

    StubSwitches(List<Case> cases, String call) {
        this.methods = parts(cases, CASES_PER_METHOD);
        this.call = call;
    }

    /**
     * One branch.
     *
     * @param labels the constants of the ids
     * @param newCall the expression that makes a call
     * @param run the expression that runs it
     */
    record Case(CodeBlock labels, CodeBlock newCall, CodeBlock run) {
        /** The branch for a message of the service itself. */
        static Case of(ClassName type, String call) {
            return new Case(
                    CodeBlock.of("$T.ID", type),
                    CodeBlock.of("new $T()", type),
                    CodeBlock.of("$L(($T) $N)", runs(type), type, call));
        }

        /** The branches for messages of a mixin, which its own stub runs. */
        static List<Case> delegating(List<ClassName> types, String stub, String call) {
            return parts(types, LABELS_PER_CASE).stream()
                    .map(part -> new Case(
                            CodeBlock.join(
                                    part.stream()
                                            .map(type -> CodeBlock.of("$T.ID", type))
                                            .toList(),
                                    ",$W"),
                            CodeBlock.of("$N.newCall(messageId)", stub),
                            CodeBlock.of("$N.run($N)", stub, call)))
                    .toList();
        }
    }

    /** The method that runs a message. */
    static String runs(ClassName type) {
        return "run" + type.simpleName();
    }

    void addTo(TypeSpec.Builder type) {
        if (methods.isEmpty()) {
            type.addMethod(newCallMethod(0).addStatement("return null").build());
            type.addMethod(runMethod(0).addStatement("$L", refusal()).build());
            return;
        }
        for (int i = 0; i < methods.size(); i++) {
            type.addMethod(newCallMethod(i).addCode(newCallSwitch(i)).build());
        }
        for (int i = 0; i < methods.size(); i++) {
            type.addMethod(runMethod(i).addCode(runSwitch(i)).build());
        }
    }

    private CodeBlock newCallSwitch(int part) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (messageId) {\n$>");
        for (Case each : methods.get(part)) {
            code.add("case $L -> $L;\n", each.labels(), each.newCall());
        }
        return code.add("default -> $L;\n", isLast(part) ? "null" : name("newCall", part + 1) + "(messageId)")
                .add("$<};\n")
                .build();
    }

    private CodeBlock runSwitch(int part) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch ($N.messageType().id())", call);
        for (Case each : methods.get(part)) {
            code.add("case $L -> $L;\n", each.labels(), each.run());
        }
        code.add("default -> $L;\n", isLast(part) ? refusal() : CodeBlock.of("$L($N)", name("run", part + 1), call));
        return code.endControlFlow().build();
    }

    private CodeBlock refusal() {
        return CodeBlock.of(
                "throw new $T($Z$S + $N.messageType())",
                IllegalArgumentException.class,
                "this end does not implement ",
                call);
    }

    private static MethodSpec.Builder newCallMethod(int part) {
        return method("newCall", part).returns(ANY_CALL).addParameter(TypeName.INT, "messageId");
    }

    private MethodSpec.Builder runMethod(int part) {
        return method("run", part).addParameter(ANY_CALL, call).addException(Exception.class);
    }

    /** The first part is the method of the interface. */
    private static MethodSpec.Builder method(String name, int part) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(name, part));
        return part == 0
                ? method.addAnnotation(Override.class).addModifiers(Modifier.PUBLIC)
                : method.addModifiers(Modifier.PRIVATE);
    }

    private static String name(String method, int part) {
        return part == 0 ? method : method + (part + 1);
    }

    private boolean isLast(int part) {
        return part == methods.size() - 1;
    }

    private static <T> List<List<T>> parts(List<T> all, int size) {
        List<List<T>> parts = new ArrayList<>();
        for (int start = 0; start < all.size(); start += size) {
            parts.add(all.subList(start, Math.min(all.size(), start + size)));
        }
        return parts;
    }
}
