package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Authorization;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the receiving half of one end: it finds a message by its id, checks the authorization, and runs it. */
final class StubWriter {
    private final Subject subject;
    private final Side side;
    private final Scope scope;
    private final List<Message> messages;
    private final StubVariables variables;

    StubWriter(Subject subject, Side side) {
        this.subject = subject;
        this.side = side;
        this.scope = Scope.outside(subject);
        this.messages = subject.ownMessages(side);
        this.variables = new StubVariables(subject, side);
    }

    TypeSpec write() {
        TypeSpec.Builder type = TypeSpec.classBuilder(subject.own().part(side.stub));
        new TypeHeads(subject).internal(type, documentation());
        type.addModifiers(Modifier.FINAL)
                .addSuperinterface(Dispatcher.class)
                .addField(scope.part(side.type), variables.implementation(), Modifier.PRIVATE, Modifier.FINAL);
        for (Service mixin : variables.mixins()) {
            type.addField(scope.part(mixin, side.stub), variables.stub(mixin), Modifier.PRIVATE, Modifier.FINAL);
        }
        type.addMethod(constructor())
                .addMethod(override("service", ClassName.get(String.class))
                        .addStatement("return $S", subject.service().name().toString())
                        .build())
                .addMethod(override("types", ClassName.get(TypeTable.class))
                        .addStatement("return $T.TYPES", scope.part(Part.WIRE))
                        .build())
                .addMethod(override("implementation", ClassName.OBJECT)
                        .addStatement("return $N", variables.implementation())
                        .build());
        new StubSwitches(cases(), variables.call()).addTo(type);
        messages.forEach(message -> type.addMethod(run(message)));
        return type.build();
    }

    private Javadocs documentation() {
        return new Javadocs()
                .sentence(
                        "Runs the messages that the $L of {@link $T} receives. Thread-safe.",
                        side.word(),
                        scope.part(Part.SERVICE));
    }

    private MethodSpec constructor() {
        String implementation = variables.implementation();
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(scope.part(side.type), implementation)
                .addStatement("this.$1N = $1N", implementation);
        for (Service mixin : variables.mixins()) {
            constructor.addStatement(
                    "this.$N = new $T($N)", variables.stub(mixin), scope.part(mixin, side.stub), implementation);
        }
        return constructor.build();
    }

    private static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    private List<StubSwitches.Case> cases() {
        List<StubSwitches.Case> cases = messages.stream()
                .map(message -> subject.callClass(scope, message))
                .map(call -> StubSwitches.Case.of(call, variables.call()))
                .collect(Collectors.toList());
        for (Service mixin : variables.mixins()) {
            List<ClassName> calls = mixin.messages().stream()
                    .filter(side::implementsMessage)
                    .map(message -> subject.callClass(scope, message))
                    .toList();
            cases.addAll(StubSwitches.Case.delegating(calls, variables.stub(mixin), variables.call()));
        }
        return cases;
    }

    private MethodSpec run(Message message) {
        ClassName type = subject.callClass(scope, message);
        MethodSpec.Builder method = MethodSpec.methodBuilder(StubSwitches.runs(type))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(type, variables.call());
        method.addCode(new AuthorizationCode(subject, scope, variables).check(message));
        if (message.authorization() instanceof Authorization.Never) {
            return method.build();
        }
        thrown(message).forEach(exception -> method.addException(scope.type(exception)));
        CodeBlock call = CodeBlock.of(
                "$N.$N($L)",
                variables.implementation(),
                subject.names().method(message),
                Arguments.of(message.parameters().stream()
                        .map(parameter ->
                                variables.call() + "." + subject.wire().argument(message, parameter.name()))));
        if (message.result() instanceof TypeReference.Void) {
            return method.addStatement("$L", call).build();
        }
        return method.addStatement("$N.result = $L", variables.call(), call).build();
    }

    /** What the message throws, and the one that authorizes it. */
    private Set<QualifiedName> thrown(Message message) {
        Set<QualifiedName> thrown = new TreeSet<>();
        message.thrown().forEach(each -> thrown.add(each.exception()));
        if (message.authorization() instanceof Authorization.Call call) {
            subject.model().message(call.message()).thrown().forEach(each -> thrown.add(each.exception()));
        }
        return thrown;
    }
}
