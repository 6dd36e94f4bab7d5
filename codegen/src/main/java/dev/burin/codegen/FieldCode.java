package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.NamedType;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.stub.Codecs;

/** The expressions in a wire class that write and read one value. */
final class FieldCode {
    private final Subject subject;
    private final Scope scope;

    FieldCode(Subject subject, Scope scope) {
        this.subject = subject;
        this.scope = scope;
    }

    /** The call that writes a field. */
    CodeBlock write(String out, String id, TypeReference type, CodeBlock value) {
        if (type instanceof TypeReference.Primitive primitive && !type.isArray()) {
            return CodeBlock.of("$N.write$L($N, $L)", out, writtenAs(primitive.kind()), id, value);
        }
        return CodeBlock.of("$N.write($N, $L, $L)", out, id, codec(type), value);
    }

    /** The expression that reads the current value. */
    CodeBlock read(String in, TypeReference type) {
        if (type instanceof TypeReference.Primitive primitive && !type.isArray()) {
            return CodeBlock.of("$N.read$L()", in, capitalized(primitive.kind()));
        } else if (type instanceof TypeReference.AnyObject && !type.isArray()) {
            return CodeBlock.of("$N.readObject()", in);
        }
        return CodeBlock.of("$N.read($L)", in, codec(type));
    }

    /** The expression that reads the next field if it is this one. */
    CodeBlock next(String in, String id, TypeReference type) {
        if (type instanceof TypeReference.Primitive primitive && !type.isArray()) {
            return CodeBlock.of("$N.next$L($N)", in, capitalized(primitive.kind()), id);
        } else if (type instanceof TypeReference.AnyObject && !type.isArray()) {
            return CodeBlock.of("$N.nextObject($N)", in, id);
        }
        return CodeBlock.of("$N.next($N, $L)", in, id, codec(type));
    }

    /** The expression for the codec of a type. */
    CodeBlock codec(TypeReference type) {
        if (ArrayTypes.needsCodec(type)) {
            return CodeBlock.of("$N", subject.wire().array(type));
        } else if (type instanceof TypeReference.Primitive primitive) {
            String name = primitive.kind().name();
            return CodeBlock.of("$T.$L", Codecs.class, type.isArray() ? name + "S" : name);
        } else if (type instanceof TypeReference.Builtin builtin) {
            return CodeBlock.of("$T.$L", Codecs.class, builtin(builtin.type()));
        } else if (type instanceof TypeReference.Named named) {
            return codec(subject.model().type(named.name()));
        }
        return CodeBlock.of("$T.OBJECT", Codecs.class);
    }

    /** The expression for the codec of a declared type, which may be that of a mixin. */
    CodeBlock codec(NamedType type) {
        Service owner = subject.model().serviceOf(type);
        if (owner.equals(subject.service())) {
            return CodeBlock.of("$N", subject.wire().codec(type));
        }
        return CodeBlock.of(
                "$T.$N",
                scope.part(owner, Part.WIRE),
                subject.names().wireOf(owner).codec(type));
    }

    private static String builtin(BuiltinType type) {
        return switch (type) {
            case LIST -> "LIST";
            case MAP -> "MAP";
            case SET -> "SET";
            case DATETIME -> "DATETIME";
        };
    }

    /** The wire keeps no width of integers below that of long. */
    private static String writtenAs(PrimitiveKind kind) {
        return kind == PrimitiveKind.BYTE || kind == PrimitiveKind.SHORT ? "Int" : capitalized(kind);
    }

    private static String capitalized(PrimitiveKind kind) {
        return JavaNames.upperCamel(kind.keyword());
    }
}
