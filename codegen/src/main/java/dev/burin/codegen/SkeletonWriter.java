package dev.burin.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Message;
import dev.burin.runtime.Listener;
import javax.lang.model.element.Modifier;

/** Writes implementations and main programs for their user to start from. */
final class SkeletonWriter {
    private static final String ADDRESS = "tcp://localhost:4001";

    private final Subject subject;
    private final TypeHeads heads;

    SkeletonWriter(Subject subject) {
        this.subject = subject;
        this.heads = new TypeHeads(subject);
    }

    /** An implementation whose messages all fail. */
    TypeSpec implementation(Side side) {
        Scope scope = Scope.inheriting(subject);
        MessageSignatures signatures = new MessageSignatures(subject, scope);
        ClassName remote = scope.part(side.other().remote);
        String peer = side.other().word();
        TypeSpec.Builder type = scope.guard(TypeSpec.classBuilder(subject.own().part(side.skeleton)));
        heads.skeleton(
                type,
                new Javadocs()
                        .sentence(
                                "The $L of {@link $T}: fill in its messages.", side.word(), scope.part(Part.SERVICE)));
        type.addModifiers(Modifier.FINAL)
                .addSuperinterface(scope.part(side.type))
                .addField(remote, peer, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(remote, peer)
                        .addStatement("this.$1N = $1N", peer)
                        .build());
        for (Message message : subject.allMessages(side)) {
            type.addMethod(signatures
                    .implementation(message)
                    .addStatement(
                            "throw new $T($S)",
                            UnsupportedOperationException.class,
                            message.simpleName() + " is not implemented yet")
                    .build());
        }
        return type.build();
    }

    /** A program that listens until it is stopped. */
    TypeSpec mainListener() {
        Scope scope = Scope.outside(subject);
        MethodSpec main = main().beginControlFlow(
                        "try ($T listener = $T.newListener(uri, $T::new))",
                        Listener.class,
                        scope.part(Part.HELPER),
                        scope.part(Part.IMPL_SERVER))
                .addStatement("listener._startAndWaitUp(4000)")
                .addStatement("$T.out.println($S + listener.uri())", System.class, "listening on ")
                .addStatement("listener._waitDown(0)")
                .endControlFlow()
                .build();
        return program(Part.MAIN_LISTENER, "Listens for clients of {@link $T}, until it is stopped.", main);
    }

    /** A program that connects, and leaves. */
    TypeSpec mainClient() {
        Scope scope = Scope.outside(subject);
        MethodSpec main = main().addStatement(
                        "$T server = $T.newServer(uri, $T::new)",
                        scope.part(Part.REMOTE_SERVER),
                        scope.part(Part.HELPER),
                        scope.part(Part.IMPL_CLIENT))
                .addStatement("server._startAndWaitUp(4000)")
                .beginControlFlow("try")
                .addStatement("$T.out.println($S + uri)", System.class, "connected to ")
                .addComment("call the server here")
                .nextControlFlow("finally")
                .addStatement("server._stopAndWaitDown(4000)")
                .endControlFlow()
                .build();
        return program(Part.MAIN_CLIENT, "Calls a server of {@link $T}.", main);
    }

    private TypeSpec program(Part part, String documentation, MethodSpec main) {
        TypeSpec.Builder type = TypeSpec.classBuilder(subject.own().part(part));
        heads.skeleton(
                type,
                new Javadocs().sentence(documentation, Scope.outside(subject).part(Part.SERVICE)));
        return type.addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(main)
                .build();
    }

    private static MethodSpec.Builder main() {
        return MethodSpec.methodBuilder("main")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(String.class), "arguments")
                .addStatement("String uri = arguments.length > 0 ? arguments[0] : $S", ADDRESS);
    }
}
