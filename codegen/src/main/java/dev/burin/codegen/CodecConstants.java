package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Declaration;
import dev.burin.idl.model.Extern;
import dev.burin.idl.model.NamedType;
import dev.burin.idl.model.Service;
import dev.burin.idl.model.TypeReference;
import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.ValueCodec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes the constants of a wire class that hold the codecs, and the table of types. */
final class CodecConstants {
    private final Subject subject;
    private final Scope scope;
    private final FieldCode code;
    private final JavaTypes types;

    CodecConstants(Subject subject, Scope scope) {
        this.subject = subject;
        this.scope = scope;
        this.code = new FieldCode(subject, scope);
        this.types = new JavaTypes(subject, scope);
    }

    void addTo(TypeSpec.Builder type) {
        Set<NamedType> ordered = ordered();
        ordered.forEach(each -> type.addField(codec(each)));
        ArrayTypes.of(subject.model(), subject.service()).forEach(array -> type.addField(arrayCodec(array)));
        type.addField(table(ordered));
    }

    /** The types in an order in which each comes behind the one that it extends. */
    private Set<NamedType> ordered() {
        Set<NamedType> ordered = new LinkedHashSet<>();
        for (Declaration declaration : subject.service().declarations()) {
            if (declaration instanceof Composite composite) {
                List<Composite> bases = new ArrayList<>(subject.model().bases(composite));
                Stream.iterate(bases.size() - 1, i -> i >= 0, i -> i - 1)
                        .map(bases::get)
                        .filter(subject.service().declarations()::contains)
                        .forEach(ordered::add);
            }
            if (declaration instanceof NamedType type) {
                ordered.add(type);
            }
        }
        return ordered;
    }

    private FieldSpec codec(NamedType type) {
        TypeName javaType = type instanceof Extern extern ? ExternTypes.type(extern) : scope.type(type.name());
        return WireWriter.constant(
                        ParameterizedTypeName.get(ClassName.get(StructCodec.class), javaType),
                        subject.wire().codec(type),
                        Modifier.PUBLIC)
                .initializer(newCodec(type))
                .build();
    }

    private CodeBlock newCodec(NamedType type) {
        if (type instanceof Composite composite) {
            return CodeBlock.of("new $L()", subject.wire().codecClass(composite));
        } else if (type instanceof Extern extern) {
            return CodeBlock.of(
                    "$T.extern($ZSERVICE + $S,$Wnew $T())",
                    Codecs.class,
                    '.' + type.simpleName(),
                    ExternTypes.serializer(extern));
        }
        return CodeBlock.of(
                "$1T.enumeration($ZSERVICE + $2S,$W$3T.class,$W$3T.values(),$W$3T[]::new,$W$3T::wireName)",
                Codecs.class,
                '.' + type.simpleName(),
                scope.type(type.name()));
    }

    private FieldSpec arrayCodec(TypeReference array) {
        TypeReference element = array.withDimensions(array.dimensions() - 1);
        TypeName javaType = types.of(array);
        return WireWriter.constant(
                        ParameterizedTypeName.get(ClassName.get(ValueCodec.class), javaType),
                        subject.wire().array(array),
                        Modifier.PRIVATE)
                .initializer("$T.array($Z$L,$W$T::new)", Codecs.class, code.codec(element), javaType)
                .build();
    }

    private FieldSpec table(Set<NamedType> ordered) {
        CodeBlock.Builder table = CodeBlock.builder().add("$T.builtin()", TypeTable.class);
        for (Service mixin : subject.directMixins()) {
            table.add("$Z.with($T.TYPES)", scope.part(mixin, Part.WIRE));
        }
        if (!ordered.isEmpty()) {
            List<CodeBlock> codecs = ordered.stream()
                    .map(type -> CodeBlock.of("$N", subject.wire().codec(type)))
                    .toList();
            table.add("$Z.with($L)", CodeBlock.join(codecs, ",$W"));
        }
        return WireWriter.constant(ClassName.get(TypeTable.class), "TYPES", Modifier.PUBLIC)
                .initializer(table.build())
                .build();
    }
}
