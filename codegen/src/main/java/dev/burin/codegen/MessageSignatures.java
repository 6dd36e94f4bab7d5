package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import javax.lang.model.element.Modifier;

/** The methods that messages become. */
final class MessageSignatures {
    private final Names names;
    private final Scope scope;
    private final JavaTypes types;

    MessageSignatures(Subject subject, Scope scope) {
        this.names = subject.names();
        this.scope = scope;
        this.types = new JavaTypes(subject, scope);
    }

    /** The method in the interface, with its documentation. */
    MethodSpec declaration(Message message) {
        Javadocs documentation = new Javadocs().text(message.documentation());
        for (Parameter parameter : message.parameters()) {
            documentation.parameter(names.parameter(message, parameter.name()), parameter.documentation());
        }
        documentation.result(message.resultDocumentation());
        for (Message.Thrown thrown : message.thrown()) {
            documentation.thrown(scope.type(thrown.exception()), thrown.documentation());
        }
        return throwing(message, method(message, types.of(message.result())))
                .addJavadoc(documentation.deprecated(message.deprecation()).build())
                .addModifiers(Modifier.ABSTRACT)
                .build();
    }

    /** The beginning of a method that implements the message. */
    MethodSpec.Builder implementation(Message message) {
        return throwing(message, method(message, types.of(message.result()))).addAnnotation(Override.class);
    }

    /** The beginning of a method with the name and the parameters of the message. */
    MethodSpec.Builder method(Message message, TypeName result) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(names.method(message))
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
        if (message.deprecation().isPresent()) {
            method.addAnnotation(TypeHeads.DEPRECATED);
        }
        for (Parameter parameter : message.parameters()) {
            method.addParameter(types.of(parameter.type()), names.parameter(message, parameter.name()));
        }
        return method;
    }

    private MethodSpec.Builder throwing(Message message, MethodSpec.Builder method) {
        message.thrown().forEach(thrown -> method.addException(scope.type(thrown.exception())));
        return method;
    }

    /** The parameters, as they are passed on. */
    CodeBlock arguments(Message message) {
        return Arguments.of(message.parameters().stream().map(parameter -> names.parameter(message, parameter.name())));
    }
}
