package dev.burin.codegen;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Constant;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Direction;
import dev.burin.idl.model.EnumType;
import dev.burin.idl.model.ExceptionType;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.Struct;
import javax.lang.model.element.Modifier;

/** Writes the interfaces of a service: what both ends know, and what each of them implements. */
final class ServiceInterfaceWriter {
    private final Subject subject;
    private final Scope scope;
    private final MessageSignatures signatures;

    ServiceInterfaceWriter(Subject subject) {
        this.subject = subject;
        this.scope = Scope.inheriting(subject);
        this.signatures = new MessageSignatures(subject, scope);
    }

    /** The interface with the constants, the types, and the messages that both ends implement. */
    TypeSpec service() {
        Service service = subject.service();
        TypeSpec.Builder type =
                scope.guard(TypeSpec.interfaceBuilder(subject.own().part(Part.SERVICE)));
        new TypeHeads(subject)
                .declaring(type, new Javadocs().textOr(service.documentation(), "What both ends of $L know.", name()));
        subject.directMixins().forEach(mixin -> type.addSuperinterface(scope.part(mixin, Part.SERVICE)));
        service.constants().forEach(constant -> type.addField(constant(constant)));
        service.messages().stream()
                .filter(message -> message.direction() == Direction.BOTH)
                .forEach(message -> type.addMethod(signatures.declaration(message)));
        service.declarations().forEach(declaration -> addType(type, declaration));
        return type.build();
    }

    /** The interface that an end implements. */
    TypeSpec end(Side side) {
        Service service = subject.service();
        TypeSpec.Builder type =
                scope.guard(TypeSpec.interfaceBuilder(subject.own().part(side.type)));
        Javadocs documentation = new Javadocs()
                .sentence("What the $L of {@link $T} implements.", side.word(), scope.part(Part.SERVICE))
                .text(service.documentation());
        new TypeHeads(subject).used(type, documentation);
        type.addSuperinterface(scope.part(Part.SERVICE));
        subject.directMixins().forEach(mixin -> type.addSuperinterface(scope.part(mixin, side.type)));
        for (Message message : subject.ownMessages(side)) {
            if (message.direction() != Direction.BOTH) {
                type.addMethod(signatures.declaration(message));
            }
        }
        return type.build();
    }

    private void addType(TypeSpec.Builder type, Declaration declaration) {
        if (declaration instanceof EnumType enumType) {
            type.addType(new EnumWriter(subject.names()).write(enumType));
        } else if (declaration instanceof ExceptionType exception) {
            type.addType(new ExceptionWriter(subject, scope).write(exception));
        } else if (declaration instanceof Struct struct) {
            type.addType(
                    subject.isClass(struct)
                            ? new ClassWriter(subject, scope).struct(struct)
                            : new RecordWriter(subject, scope).write(struct));
        }
    }

    private FieldSpec constant(Constant constant) {
        FieldSpec.Builder field = FieldSpec.builder(
                        JavaTypes.primitive(constant.kind()),
                        subject.own().constant(constant),
                        Modifier.PUBLIC,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(new Javadocs()
                        .text(constant.documentation())
                        .deprecated(constant.deprecation())
                        .build())
                .initializer("$L", Literals.initializer(constant.value()));
        return constant.deprecation().isPresent()
                ? field.addAnnotation(TypeHeads.DEPRECATED).build()
                : field.build();
    }

    private String name() {
        return subject.service().simpleName();
    }
}
