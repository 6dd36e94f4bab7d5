package dev.burin.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Java types of the fields, parameters and results of an interface, as one generated file calls them. */
final class JavaTypes {
    private final Subject subject;
    private final Scope scope;

    JavaTypes(Subject subject, Scope scope) {
        this.subject = subject;
        this.scope = scope;
    }

    TypeName of(TypeReference type) {
        TypeName name = element(type);
        for (int i = 0; i < type.dimensions(); i++) {
            name = ArrayTypeName.of(name);
        }
        return name;
    }

    /** The type as an argument of a generic one: {@code Integer}, {@code Void}. */
    TypeName boxed(TypeReference type) {
        return of(type).box();
    }

    private TypeName element(TypeReference type) {
        if (type instanceof TypeReference.Primitive primitive) {
            return primitive(primitive.kind());
        } else if (type instanceof TypeReference.Builtin builtin) {
            return builtin(builtin.type());
        } else if (type instanceof TypeReference.Named named) {
            return named.kind() == TypeReference.NamedKind.EXTERN
                    ? ExternTypes.type(subject.model().extern(named.name()))
                    : scope.type(named.name());
        }
        return type instanceof TypeReference.Void ? TypeName.VOID : ClassName.OBJECT;
    }

    static TypeName primitive(PrimitiveKind kind) {
        return switch (kind) {
            case BOOLEAN -> TypeName.BOOLEAN;
            case BYTE -> TypeName.BYTE;
            case SHORT -> TypeName.SHORT;
            case INT -> TypeName.INT;
            case LONG -> TypeName.LONG;
            case FLOAT -> TypeName.FLOAT;
            case DOUBLE -> TypeName.DOUBLE;
            case STRING -> ClassName.get(String.class);
        };
    }

    private static TypeName builtin(BuiltinType type) {
        TypeName any = WildcardTypeName.subtypeOf(Object.class);
        return switch (type) {
            case LIST -> ParameterizedTypeName.get(ClassName.get(List.class), any);
            case MAP -> ParameterizedTypeName.get(ClassName.get(Map.class), any, any);
            case SET -> ParameterizedTypeName.get(ClassName.get(Set.class), any);
            case DATETIME -> ClassName.get(Instant.class);
        };
    }

    /** Whether values are Java primitives, which are never null. */
    static boolean isPrimitive(TypeReference type) {
        return type instanceof TypeReference.Primitive primitive
                && primitive.kind() != PrimitiveKind.STRING
                && !type.isArray();
    }
}
