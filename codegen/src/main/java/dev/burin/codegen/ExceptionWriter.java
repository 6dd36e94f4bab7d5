package dev.burin.codegen;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.BuiltinType;
import dev.burin.idl.model.ExceptionType;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.TypeReference;
import javax.lang.model.element.Modifier;

/** Writes an exception as a class: checked, unless the interface or its superclass says otherwise. */
final class ExceptionWriter {
    private final Subject subject;
    private final Scope scope;
    private final ClassWriter classes;

    ExceptionWriter(Subject subject, Scope scope) {
        this.subject = subject;
        this.scope = scope;
        this.classes = new ClassWriter(subject, scope);
    }

    TypeSpec write(ExceptionType exception) {
        TypeSpec.Builder type = classes.head(exception)
                .superclass(superclass(exception))
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build());
        for (Field field : exception.fields()) {
            FieldSpec.Builder spec = classes.field(exception, field);
            if (!isSerializable(field.type())) {
                spec.addModifiers(Modifier.TRANSIENT);
            }
            type.addField(spec.build());
        }
        classes.members(type, exception);
        if (exception.toStringTemplate().isPresent()
                || !subject.model().allFields(exception).isEmpty()) {
            type.addMethod(
                    ValueMethods.text("getMessage", classes.text(exception).ofException()));
        }
        return type.build();
    }

    private TypeName superclass(ExceptionType exception) {
        if (exception.base().isPresent()) {
            return scope.type(exception.base().get());
        }
        return TypeName.get(exception.unchecked() ? RuntimeException.class : Exception.class);
    }

    /** Whether Java's own serialization, which exceptions are subject to, can take values of a type for sure. */
    private static boolean isSerializable(TypeReference type) {
        if (type instanceof TypeReference.Builtin builtin) {
            return builtin.type() == BuiltinType.DATETIME;
        }
        return type instanceof TypeReference.Primitive
                || (type instanceof TypeReference.Named named && named.kind() == TypeReference.NamedKind.ENUM);
    }
}
