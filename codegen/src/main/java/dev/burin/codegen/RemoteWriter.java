package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.RemoteService;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the proxy through which one end calls the other, with its asynchronous half nested in it. */
final class RemoteWriter {
    private static final String ASYNC = "Async";

    private final Subject subject;
    private final Side side;
    private final Scope scope;
    private final JavaTypes types;
    private final MessageSignatures signatures;
    private final List<Message> messages;

    RemoteWriter(Subject subject, Side side) {
        this.subject = subject;
        this.side = side;
        this.scope = Scope.inheriting(subject, ASYNC);
        this.types = new JavaTypes(subject, scope);
        this.signatures = new MessageSignatures(subject, scope);
        this.messages = subject.allMessages(side);
    }

    TypeSpec write() {
        ClassName self = scope.part(side.remote);
        TypeSpec.Builder type = scope.guard(TypeSpec.classBuilder(subject.own().part(side.remote)));
        new TypeHeads(subject).used(type, documentation());
        type.addModifiers(Modifier.FINAL)
                .superclass(RemoteService.class)
                .addSuperinterface(scope.part(side.type))
                .addMethod(publicConstructor())
                .addMethod(privateConstructor());
        messages.forEach(message -> type.addMethod(blocking(message)));
        type.addMethod(async());
        new RemoteControls(subject, side, self).addTo(type);
        return type.addType(asyncType()).build();
    }

    private Javadocs documentation() {
        return new Javadocs()
                .sentence(
                        "The $L of {@link $T}, as the $L calls it. Thread-safe.",
                        side.word(),
                        scope.part(Part.SERVICE),
                        side.other().word());
    }

    private static MethodSpec publicConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(CallPort.class, "port")
                .addStatement("this(port, $T.DEFAULT)", CallOptions.class)
                .build();
    }

    private static MethodSpec privateConstructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(CallPort.class, "port")
                .addParameter(CallOptions.class, "options")
                .addStatement("super(port, options)")
                .build();
    }

    private MethodSpec blocking(Message message) {
        MethodSpec.Builder method = signatures.implementation(message);
        if (message.oneway()) {
            method.addStatement("_send($L)", newCall(message));
        } else if (message.result() instanceof TypeReference.Void) {
            method.addStatement("_call($L)", newCall(message));
        } else {
            method.addStatement("return _call($L).result", newCall(message));
        }
        return method.build();
    }

    private CodeBlock newCall(Message message) {
        return CodeBlock.of("new $T($L)", subject.callClass(scope, message), signatures.arguments(message));
    }

    private MethodSpec async() {
        return MethodSpec.methodBuilder("_async")
                .addJavadoc("Returns the same messages, answering with futures.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(ClassName.get("", ASYNC))
                .addStatement("return new $L(_port(), _options())", ASYNC)
                .build();
    }

    private TypeSpec asyncType() {
        Set<String> parameters = messages.stream()
                .flatMap(message -> message.parameters().stream()
                        .map(parameter -> subject.names().parameter(message, parameter.name())))
                .collect(Collectors.toSet());
        String port = JavaNames.free("port", parameters::contains);
        String options = JavaNames.free("options", parameters::contains);
        TypeSpec.Builder type = TypeSpec.classBuilder(ASYNC)
                .addJavadoc("The messages that are answered, called without waiting. Thread-safe.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addField(CallPort.class, port, Modifier.PRIVATE, Modifier.FINAL)
                .addField(CallOptions.class, options, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(CallPort.class, port)
                        .addParameter(CallOptions.class, options)
                        .addStatement("this.$1N = $1N", port)
                        .addStatement("this.$1N = $1N", options)
                        .build());
        for (Message message : messages) {
            if (!message.oneway()) {
                type.addMethod(future(message, port, options));
            }
        }
        return type.build();
    }

    private MethodSpec future(Message message, String port, String options) {
        TypeName result =
                ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), types.boxed(message.result()));
        return signatures
                .method(message, result)
                .addStatement("return $N.callAsync($L, $N)", port, newCall(message), options)
                .build();
    }
}
