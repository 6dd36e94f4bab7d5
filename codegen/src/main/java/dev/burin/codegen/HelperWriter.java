package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import dev.burin.runtime.stub.Dispatcher;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the class that programs make the two ends with. */
final class HelperWriter {
    private static final String SILENT = "Returns the server, for a client that implements nothing. It is not started.";
    private static final String CALLED_BACK =
            "Returns the server, for a client that it may call, too. It is not started.";
    private static final String LISTENER =
            "Returns a listener, which makes a server for each client. It is not started.";

    private final Subject subject;
    private final Scope scope;
    private final What what;

    HelperWriter(Subject subject, What what) {
        this.subject = subject;
        this.scope = Scope.outside(subject);
        this.what = what;
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(subject.own().part(Part.HELPER));
        new TypeHeads(subject)
                .used(type, new Javadocs().sentence("Makes the two ends of {@link $T}.", scope.part(Part.SERVICE)));
        type.addModifiers(Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (what.hasClient()) {
            addNewServer(type);
        }
        if (what.hasServer()) {
            addNewListener(type);
        }
        return type.build();
    }

    private void addNewServer(TypeSpec.Builder type) {
        ClassName remote = scope.part(Part.REMOTE_SERVER);
        ParameterSpec client = factory("client", Part.REMOTE_SERVER, Part.CLIENT, "makes what the server calls");
        addOverloads(
                type,
                method("newServer", remote, SILENT),
                List.of(),
                CodeBlock.of(
                        "$T.connect(options, $T::new,$Wserver -> $T.none($T.TYPES))",
                        Endpoints.class,
                        remote,
                        Dispatcher.class,
                        scope.part(Part.WIRE)));
        addOverloads(
                type,
                method("newServer", remote, CALLED_BACK),
                List.of(client),
                CodeBlock.of(
                        "$T.connect(options, $T::new,$Wserver -> new $T(client.apply(server)))",
                        Endpoints.class,
                        remote,
                        scope.part(Part.STUB_CLIENT)));
    }

    private void addNewListener(TypeSpec.Builder type) {
        ParameterSpec server = factory("server", Part.REMOTE_CLIENT, Part.SERVER, "makes what a client calls");
        addOverloads(
                type,
                method("newListener", ClassName.get(Listener.class), LISTENER),
                List.of(server),
                CodeBlock.of(
                        "$T.listen(options, $T::new,$Wclient -> new $T(server.apply(client)))",
                        Endpoints.class,
                        scope.part(Part.REMOTE_CLIENT),
                        scope.part(Part.STUB_SERVER)));
    }

    /** Two methods: one takes an address and calls the other, which takes options. */
    private static void addOverloads(
            TypeSpec.Builder type, MethodSpec start, List<ParameterSpec> factories, CodeBlock made) {
        String factoryArguments =
                factories.stream().map(factory -> ", " + factory.name()).collect(Collectors.joining());
        type.addMethod(start.toBuilder()
                .addParameter(parameter("uri", ClassName.get(String.class), "the address, which may state options"))
                .addParameters(factories)
                .addStatement("return $L($T.of(uri)$L)", start.name(), SessionOptions.class, factoryArguments)
                .build());
        type.addMethod(start.toBuilder()
                .addParameter(parameter("options", ClassName.get(SessionOptions.class), "the address and the options"))
                .addParameters(factories)
                .addStatement("return $L", made)
                .build());
    }

    private static MethodSpec method(String name, TypeName result, String documentation) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", documentation)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .build();
    }

    private ParameterSpec factory(String name, Part remote, Part implementation, String documentation) {
        TypeName type = ParameterizedTypeName.get(
                ClassName.get(Function.class),
                scope.part(remote),
                WildcardTypeName.subtypeOf(scope.part(implementation)));
        return parameter(name, type, documentation);
    }

    private static ParameterSpec parameter(String name, TypeName type, String documentation) {
        return ParameterSpec.builder(type, name)
                .addJavadoc("$L\n", documentation)
                .build();
    }
}
