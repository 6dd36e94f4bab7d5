package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.Struct;
import javax.lang.model.element.Modifier;

/**
 * Writes a struct or an exception as a class: constructor and accessors as a record would have them. The class is not final,
 * because services that mix this one in may extend it.
 */
final class ClassWriter {
    private final Subject subject;
    private final Scope scope;
    private final JavaTypes types;

    ClassWriter(Subject subject, Scope scope) {
        this.subject = subject;
        this.scope = scope;
        this.types = new JavaTypes(subject, scope);
    }

    TypeSpec struct(Struct struct) {
        TypeSpec.Builder type = head(struct);
        struct.base().ifPresent(base -> type.superclass(scope.type(base)));
        struct.fields().forEach(field -> type.addField(field(struct, field).build()));
        members(type, struct);

        ValueMethods methods = new ValueMethods(subject.names(), struct, scope.type(struct.name()));
        if (struct.base().isEmpty()) {
            type.addMethod(methods.rootEquals()).addMethod(methods.rootHashCode());
        } else if (!struct.fields().isEmpty()) {
            type.addMethod(methods.subclassEquals()).addMethod(methods.subclassHashCode());
        }
        return type.addMethod(ValueMethods.text("toString", text(struct).ofStruct()))
                .build();
    }

    /** The beginning of the class, with its documentation. */
    TypeSpec.Builder head(Composite composite) {
        TypeSpec.Builder type = TypeSpec.classBuilder(
                        subject.names().ownerOf(composite).type(composite))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(new Javadocs()
                        .text(composite.documentation())
                        .deprecated(composite.deprecation())
                        .build());
        return composite.deprecation().isPresent() ? type.addAnnotation(TypeHeads.DEPRECATED) : type;
    }

    /** The field that holds a value. */
    FieldSpec.Builder field(Composite composite, Field field) {
        return FieldSpec.builder(types.of(field.type()), name(composite, field), Modifier.PRIVATE, Modifier.FINAL);
    }

    /** The constructor and the accessors. */
    void members(TypeSpec.Builder type, Composite composite) {
        type.addMethod(constructor(composite));
        composite.fields().forEach(field -> type.addMethod(accessor(composite, field)));
    }

    /** The text of a value: inherited ones come by their accessors. */
    ValueText text(Composite composite) {
        return new ValueText(subject, composite, field -> {
            String format = composite.fields().contains(field) ? "$N" : "super.$N()";
            return CodeBlock.of(format, name(composite, field));
        });
    }

    private MethodSpec constructor(Composite composite) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(Modifier.PUBLIC);
        Javadocs documentation = new Javadocs();
        for (Field field : subject.model().allFields(composite)) {
            constructor.addParameter(types.of(field.type()), name(composite, field));
            documentation.parameter(name(composite, field), field.documentation());
        }
        CodeBlock inherited =
                Arguments.of(subject.model().inheritedFields(composite).stream().map(field -> name(composite, field)));
        if (!inherited.isEmpty()) {
            constructor.addStatement("super($L)", inherited);
        }
        for (Field field : composite.fields()) {
            constructor.addStatement("this.$1N = $1N", name(composite, field));
        }
        return constructor.addJavadoc(documentation.build()).build();
    }

    private MethodSpec accessor(Composite composite, Field field) {
        String name = name(composite, field);
        TypeName result = types.of(field.type());
        MethodSpec.Builder accessor = MethodSpec.methodBuilder(name)
                .addJavadoc(new Javadocs()
                        .text(field.documentation())
                        .deprecated(field.deprecation())
                        .build())
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addStatement("return $N", name);
        if (field.deprecation().isPresent()) {
            accessor.addAnnotation(TypeHeads.DEPRECATED);
        }
        return accessor.build();
    }

    private String name(Composite composite, Field field) {
        return subject.names().field(composite, field.name());
    }
}
