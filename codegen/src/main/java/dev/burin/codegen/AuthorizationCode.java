package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.burin.idl.model.Authorization;
import dev.burin.idl.model.Constant;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.Struct;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.AuthorizationException;
import java.util.List;

/** Writes the check that stands before a message in a stub. */
final class AuthorizationCode {
    private final Subject subject;
    private final Scope scope;
    private final StubVariables variables;

    AuthorizationCode(Subject subject, Scope scope, StubVariables variables) {
        this.subject = subject;
        this.scope = scope;
        this.variables = variables;
    }

    /** The check that throws unless the message is allowed; empty if there is nothing to check. */
    CodeBlock check(Message message) {
        if (message.authorization() instanceof Authorization.Never) {
            return refusal(message, "false");
        } else if (message.authorization() instanceof Authorization.Call call) {
            Message authorizing = subject.model().message(call.message());
            List<CodeBlock> arguments = call.arguments().stream()
                    .map(argument -> argument(message, argument))
                    .toList();
            return CodeBlock.builder()
                    .beginControlFlow(
                            "if (!$N.$N($L))",
                            variables.implementation(),
                            subject.names().method(authorizing),
                            CodeBlock.join(arguments, ",$W"))
                    .add(refusal(message, authorizing.simpleName()))
                    .endControlFlow()
                    .build();
        }
        return CodeBlock.builder().build();
    }

    /** The text is that of the original, which programs may look at. */
    private static CodeBlock refusal(Message message, String method) {
        String text = "Remote side threw this runtime exception: stub could not authorize " + message.simpleName()
                + " using " + method;
        return CodeBlock.builder()
                .addStatement("throw new $T(\n$L)", AuthorizationException.class, Literals.string(text))
                .build();
    }

    private CodeBlock argument(Message message, Authorization.Argument argument) {
        if (argument instanceof Authorization.Literal literal) {
            return CodeBlock.of("$L", Literals.argument(literal.value()));
        } else if (argument instanceof Authorization.Null nothing) {
            return CodeBlock.of("$L", nothing(nothing.type()));
        } else if (argument instanceof Authorization.ParameterValue value) {
            return parameter(message, value.parameter());
        } else if (argument instanceof Authorization.FieldPath path) {
            return path(message, path);
        } else if (argument instanceof Authorization.ConstantValue value) {
            Constant constant = subject.model().constant(value.constant());
            Service owner = subject.model().serviceOf(constant);
            String name = subject.names().of(owner).constant(constant);
            return CodeBlock.of("$T.$N", scope.part(owner, Part.SERVICE), name);
        } else if (argument instanceof Authorization.EnumValue value) {
            EnumType type = subject.model().enumType(value.enumType());
            String item = subject.names().item(type, value.item());
            return CodeBlock.of("$T.$N", scope.type(type.name()), item);
        }
        throw new IllegalArgumentException("unknown kind of argument: " + argument);
    }

    private static String nothing(TypeReference type) {
        if (!JavaTypes.isPrimitive(type) || !(type instanceof TypeReference.Primitive primitive)) {
            return "null";
        }
        return switch (primitive.kind()) {
            case BYTE -> Literals.argument((byte) 0);
            case SHORT -> Literals.argument((short) 0);
            default -> Literals.zero(primitive.kind());
        };
    }

    private CodeBlock parameter(Message message, String name) {
        return CodeBlock.of("$N.$N", variables.call(), subject.wire().argument(message, name));
    }

    private CodeBlock path(Message message, Authorization.FieldPath path) {
        TypeReference type = message.parameters().stream()
                .filter(parameter -> parameter.name().equals(path.parameter()))
                .map(Parameter::type)
                .findFirst()
                .orElseThrow();
        CodeBlock.Builder code = parameter(message, path.parameter()).toBuilder();
        for (String name : path.fields()) {
            Struct struct = subject.model().struct(((TypeReference.Named) type).name());
            code.add(".$N()", subject.names().field(struct, name));
            type = subject.model().allFields(struct).stream()
                    .filter(field -> field.name().equals(name))
                    .map(Field::type)
                    .findFirst()
                    .orElseThrow();
        }
        return code.build();
    }
}
