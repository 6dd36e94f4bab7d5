package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.AsyncReceiver;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructWriter;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class whose objects are calls of one message, with the arguments and the result as plain fields. */
final class MessageCallWriter {
    private static final String RESULT = "result";

    private final WireNames wire;
    private final JavaTypes types;
    private final FieldCode code;
    private final Message message;
    private final Set<String> arguments;

    MessageCallWriter(Subject subject, Scope scope, Message message) {
        this.wire = subject.wire();
        this.types = new JavaTypes(subject, scope);
        this.code = new FieldCode(subject, scope);
        this.message = message;
        this.arguments = message.parameters().stream().map(this::argument).collect(Collectors.toSet());
    }

    TypeSpec write() {
        TypeName result = types.boxed(message.result());
        TypeSpec.Builder type = TypeSpec.classBuilder(wire.message(message))
                .addJavadoc(signature())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(Call.class), result))
                .addField(WireWriter.id(
                        "ID", message.name().value(), message.name().wireId(), Modifier.PUBLIC))
                .addField(
                        FieldSpec.builder(MessageType.class, "TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                                .initializer(messageType())
                                .build());
        for (Parameter parameter : message.parameters()) {
            type.addField(types.of(parameter.type()), argument(parameter), Modifier.PUBLIC);
        }
        boolean answers = !(message.result() instanceof TypeReference.Void);
        if (answers) {
            type.addField(types.of(message.result()), RESULT, Modifier.PUBLIC);
        }
        addConstructors(type);
        type.addMethod(override("messageType", ClassName.get(MessageType.class), Modifier.PUBLIC)
                        .addStatement("return TYPE")
                        .build())
                .addMethod(writeArguments())
                .addMethod(readArguments());
        if (answers) {
            addResult(type, result);
        }
        return type.build();
    }

    private CodeBlock signature() {
        String parameters = message.parameters().stream()
                .map(parameter -> word(parameter.type()) + ' ' + parameter.name())
                .collect(Collectors.joining(", "));
        return new Javadocs()
                .sentence("{@code $L $L($L)}.", word(message.result()), message.simpleName(), parameters)
                .build();
    }

    /** A type as the interface has it, by its simple name. */
    private static String word(TypeReference type) {
        String word = type.toString();
        return word.substring(word.lastIndexOf('.') + 1);
    }

    private CodeBlock messageType() {
        CodeBlock.Builder made = CodeBlock.builder()
                .add(
                        "$T.$L(SERVICE, $S",
                        MessageType.class,
                        message.oneway() ? "oneway" : "call",
                        message.simpleName());
        message.parameters().forEach(parameter -> made.add(",$W$S", parameter.name()));
        made.add(")");
        if (message.timeoutMillis() > 0 && !message.oneway()) {
            made.add("$Z.timeout($L)", message.timeoutMillis());
        }
        if (message.receiver() != AsyncReceiver.NONE) {
            made.add("$Z.receiver($T.$L)", dev.burin.runtime.stub.AsyncReceiver.class, message.receiver());
        }
        if (message.idempotent()) {
            made.add("$Z.idempotent()");
        }
        return made.build();
    }

    private void addConstructors(TypeSpec.Builder type) {
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC).build());
        if (message.parameters().isEmpty()) {
            return;
        }
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        for (Parameter parameter : message.parameters()) {
            constructor.addParameter(types.of(parameter.type()), argument(parameter));
            constructor.addStatement("this.$1N = $1N", argument(parameter));
        }
        type.addMethod(constructor.build());
    }

    private MethodSpec writeArguments() {
        String out = JavaNames.free("out", arguments::contains);
        MethodSpec.Builder method =
                override("writeArguments", TypeName.VOID, Modifier.PROTECTED).addParameter(StructWriter.class, out);
        for (Parameter parameter : message.parameters()) {
            CodeBlock value = CodeBlock.of("$N", argument(parameter));
            method.addStatement("$L", code.write(out, wire.id(parameter.name()), parameter.type(), value));
        }
        return method.build();
    }

    private MethodSpec readArguments() {
        String in = JavaNames.free("in", arguments::contains);
        MethodSpec.Builder method =
                override("readArguments", TypeName.VOID, Modifier.PROTECTED).addParameter(StructReader.class, in);
        FieldLoop loop = new FieldLoop(in);
        for (Parameter parameter : message.parameters()) {
            CodeBlock value = loop.add(wire.id(parameter.name()), argument(parameter), code, parameter.type());
            method.addStatement("$N = $L", argument(parameter), value);
        }
        return method.addCode(loop.build()).build();
    }

    private void addResult(TypeSpec.Builder type, TypeName result) {
        String out = JavaNames.free("out", arguments::contains);
        String in = JavaNames.free("in", arguments::contains);
        type.addMethod(override("writeResult", TypeName.VOID, Modifier.PROTECTED)
                        .addParameter(StructWriter.class, out)
                        .addStatement("$L", code.write(out, "RESULT", message.result(), CodeBlock.of(RESULT)))
                        .build())
                .addMethod(override("readResult", TypeName.VOID, Modifier.PROTECTED)
                        .addParameter(StructReader.class, in)
                        .addStatement("$L = $L", RESULT, code.read(in, message.result()))
                        .build())
                .addMethod(override(RESULT, result, Modifier.PUBLIC)
                        .addStatement("return $L", RESULT)
                        .build());
    }

    private static MethodSpec.Builder override(String name, TypeName result, Modifier visibility) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(visibility)
                .returns(result);
    }

    private String argument(Parameter parameter) {
        return wire.argument(message, parameter.name());
    }
}
