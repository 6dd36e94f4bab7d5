package dev.burin.codegen;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Field;
import dev.burin.idl.model.Struct;
import javax.lang.model.element.Modifier;

/** Writes a struct that neither extends one nor is extended: a record. */
final class RecordWriter {
    private final Subject subject;
    private final Scope scope;
    private final JavaTypes types;

    RecordWriter(Subject subject, Scope scope) {
        this.subject = subject;
        this.scope = scope;
        this.types = new JavaTypes(subject, scope);
    }

    TypeSpec write(Struct struct) {
        Names names = subject.names();
        TypeSpec.Builder type = TypeSpec.recordBuilder(names.ownerOf(struct).type(struct))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(documentation(struct));
        if (struct.deprecation().isPresent()) {
            type.addAnnotation(TypeHeads.DEPRECATED);
        }
        MethodSpec.Builder components = MethodSpec.constructorBuilder();
        for (Field field : struct.fields()) {
            components.addParameter(types.of(field.type()), name(struct, field));
            if (field.deprecation().isPresent()) {
                type.addMethod(deprecatedAccessor(struct, field));
            }
        }
        type.recordConstructor(components.build());

        ValueMethods methods = new ValueMethods(names, struct, scope.type(struct.name()));
        if (struct.fields().stream().anyMatch(ValueMethods::needsContent)) {
            type.addMethod(methods.recordEquals()).addMethod(methods.rootHashCode());
        }
        ValueText text = new ValueText(subject, struct, field -> CodeBlock.of("$N", name(struct, field)));
        return type.addMethod(ValueMethods.text("toString", text.ofStruct())).build();
    }

    private CodeBlock documentation(Struct struct) {
        Javadocs documentation = new Javadocs().text(struct.documentation());
        struct.fields().forEach(field -> documentation.parameter(name(struct, field), field.documentation()));
        return documentation.deprecated(struct.deprecation()).build();
    }

    private MethodSpec deprecatedAccessor(Struct struct, Field field) {
        String name = name(struct, field);
        return MethodSpec.methodBuilder(name)
                .addJavadoc(new Javadocs()
                        .result(field.documentation())
                        .deprecated(field.deprecation())
                        .build())
                .addAnnotation(TypeHeads.DEPRECATED)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(types.of(field.type()))
                .addStatement("return $N", name)
                .build();
    }

    private String name(Struct struct, Field field) {
        return subject.names().field(struct, field.name());
    }
}
