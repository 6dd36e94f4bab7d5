package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.NamedType;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.WireId;
import javax.lang.model.element.Modifier;

/** Writes the class that knows how everything in a service travels. */
final class WireWriter {
    private final Subject subject;
    private final Scope scope;

    WireWriter(Subject subject) {
        this.subject = subject;
        this.scope = Scope.outside(subject);
    }

    TypeSpec write() {
        Service service = subject.service();
        TypeSpec.Builder type = TypeSpec.classBuilder(subject.own().part(Part.WIRE));
        new TypeHeads(subject)
                .internal(
                        type,
                        new Javadocs()
                                .sentence(
                                        "How the messages and types of {@link $T} travel.", scope.part(Part.SERVICE)));
        type.addModifiers(Modifier.FINAL);
        if (service.declarations().stream().anyMatch(WireWriter::travels)) {
            type.addField(constant(ClassName.get(String.class), "SERVICE", Modifier.PRIVATE)
                    .initializer("$S", service.name().value())
                    .build());
        }
        for (String field : subject.wire().fields()) {
            type.addField(id(subject.wire().id(field), field, WireId.of(field), Modifier.PRIVATE));
        }
        new CodecConstants(subject, scope).addTo(type);
        type.addMethod(
                MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
        service.messages().forEach(message -> type.addType(new MessageCallWriter(subject, scope, message).write()));
        for (Declaration declaration : service.declarations()) {
            if (declaration instanceof Composite composite) {
                type.addType(new StructCodecWriter(subject, scope, composite).write());
            }
        }
        return type.build();
    }

    private static boolean travels(Declaration declaration) {
        return declaration instanceof Message || declaration instanceof NamedType;
    }

    /** The constant for the id of a name; {@link Layout} puts the name behind it. */
    static FieldSpec id(String constant, String name, int id, Modifier visibility) {
        return constant(TypeName.INT, constant, visibility)
                .initializer("$L /* $L */", id, name)
                .build();
    }

    static FieldSpec.Builder constant(TypeName type, String name, Modifier visibility) {
        return FieldSpec.builder(type, name, visibility, Modifier.STATIC, Modifier.FINAL);
    }
}
