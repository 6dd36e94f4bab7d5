package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.PrimitiveKind;
import dev.burin.idl.model.TypeReference;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The methods {@code equals}, {@code hashCode} and {@code toString} of a struct: arrays count by their content. */
final class ValueMethods {
    private final Names names;
    private final Composite type;
    private final ClassName className;
    private final Set<String> fieldNames;

    ValueMethods(Names names, Composite type, ClassName className) {
        this.names = names;
        this.type = type;
        this.className = className;
        this.fieldNames = type.fields().stream().map(this::name).collect(Collectors.toSet());
    }

    /** Whether what a record does by itself is not enough. */
    static boolean needsContent(Field field) {
        return field.type().isArray() || field.type() instanceof TypeReference.AnyObject;
    }

    /** Whether elements may themselves be arrays. */
    static boolean isDeep(TypeReference type) {
        return type.dimensions() > 1 || type instanceof TypeReference.AnyObject;
    }

    MethodSpec recordEquals() {
        String other = free("other");
        String that = free("that");
        return equals(other)
                .addStatement(
                        "return $N instanceof $T $N" + (type.fields().size() > 1 ? "\n&& $L" : " && $L"),
                        other,
                        className,
                        that,
                        comparisons(that))
                .build();
    }

    /** For a class that extends nothing of ours: equal means the same class, and the same values. */
    MethodSpec rootEquals() {
        String other = free("other");
        MethodSpec.Builder method = equals(other);
        if (type.fields().isEmpty()) {
            return method.addStatement("return $1N != null && $1N.getClass() == getClass()", other)
                    .build();
        }
        String that = free("that");
        return method.beginControlFlow("if ($1N == null || $1N.getClass() != getClass())", other)
                .addStatement("return false")
                .endControlFlow()
                .addStatement("$1T $2N = ($1T) $3N", className, that, other)
                .addStatement("return $L", comparisons(that))
                .build();
    }

    /** For a class that extends another of ours. */
    MethodSpec subclassEquals() {
        String other = free("other");
        String that = free("that");
        return equals(other)
                .beginControlFlow("if (!super.equals($N))", other)
                .addStatement("return false")
                .endControlFlow()
                .addStatement("$1T $2N = ($1T) $3N", className, that, other)
                .addStatement("return $L", comparisons(that))
                .build();
    }

    private static MethodSpec.Builder equals(String other) {
        return method("equals", TypeName.BOOLEAN).addParameter(Object.class, other);
    }

    private CodeBlock comparisons(String that) {
        List<CodeBlock> all =
                type.fields().stream().map(field -> comparison(field, that)).toList();
        return CodeBlock.join(all, "\n&& ");
    }

    private CodeBlock comparison(Field field, String that) {
        TypeReference fieldType = field.type();
        String name = name(field);
        if (fieldType.isArray()) {
            String format = isDeep(fieldType) ? "$1T.deepEquals($2N, $3N.$2N)" : "$1T.equals($2N, $3N.$2N)";
            return CodeBlock.of(format, Arrays.class, name, that);
        } else if (fieldType instanceof TypeReference.AnyObject) {
            return CodeBlock.of("$1T.deepEquals($2N, $3N.$2N)", Objects.class, name, that);
        } else if (fieldType instanceof TypeReference.Primitive primitive
                && primitive.kind().isFloating()) {
            Class<?> box = primitive.kind() == PrimitiveKind.FLOAT ? Float.class : Double.class;
            return CodeBlock.of("$1T.compare($2N, $3N.$2N) == 0", box, name, that);
        } else if (JavaTypes.isPrimitive(fieldType)) {
            return CodeBlock.of("$1N == $2N.$1N", name, that);
        }
        return CodeBlock.of("$1T.equals($2N, $3N.$2N)", Objects.class, name, that);
    }

    MethodSpec rootHashCode() {
        return hashCodeMethod(type.fields().isEmpty() ? CodeBlock.of("0") : hash());
    }

    MethodSpec subclassHashCode() {
        return hashCodeMethod(CodeBlock.of("31 * super.hashCode() + $L", hash()));
    }

    private static MethodSpec hashCodeMethod(CodeBlock value) {
        return method("hashCode", TypeName.INT).addStatement("return $L", value).build();
    }

    private CodeBlock hash() {
        List<CodeBlock> all = type.fields().stream().map(this::hashed).toList();
        return CodeBlock.of("$T.hash($L)", Objects.class, CodeBlock.join(all, ",$W"));
    }

    private CodeBlock hashed(Field field) {
        if (field.type().isArray()) {
            String format = isDeep(field.type()) ? "$T.deepHashCode($N)" : "$T.hashCode($N)";
            return CodeBlock.of(format, Arrays.class, name(field));
        } else if (field.type() instanceof TypeReference.AnyObject) {
            return CodeBlock.of("$T.deepHashCode(new $T[] {$N})", Arrays.class, Object.class, name(field));
        }
        return CodeBlock.of("$N", name(field));
    }

    static MethodSpec text(String method, CodeBlock value) {
        return method(method, ClassName.get(String.class))
                .addStatement("return $L", value)
                .build();
    }

    private static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    private String name(Field field) {
        return names.field(type, field.name());
    }

    private String free(String local) {
        return JavaNames.free(local, fieldNames::contains);
    }
}
