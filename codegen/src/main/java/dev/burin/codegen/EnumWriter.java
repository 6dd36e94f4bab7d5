package dev.burin.codegen;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.EnumItem;
import dev.burin.idl.model.EnumType;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes an enum, whose items know their names on the wire. */
final class EnumWriter {
    private final Names names;

    EnumWriter(Names names) {
        this.names = names;
    }

    TypeSpec write(EnumType enumType) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(names.ownerOf(enumType).type(enumType))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(new Javadocs()
                        .text(enumType.documentation())
                        .deprecated(enumType.deprecation())
                        .build());
        if (enumType.deprecation().isPresent()) {
            type.addAnnotation(TypeHeads.DEPRECATED);
        }
        boolean renamed = enumType.items().stream()
                .anyMatch(item -> !javaName(enumType, item).equals(item.name()));
        for (EnumItem item : enumType.items()) {
            type.addEnumConstant(javaName(enumType, item), item(item, renamed));
        }
        return renamed ? withField(type, enumType) : withoutField(type);
    }

    private static TypeSpec item(EnumItem item, boolean renamed) {
        TypeSpec.Builder constant =
                renamed ? TypeSpec.anonymousClassBuilder("$S", item.name()) : TypeSpec.anonymousClassBuilder("");
        constant.addJavadoc(new Javadocs()
                .text(item.documentation())
                .deprecated(item.deprecation())
                .build());
        if (item.deprecation().isPresent()) {
            constant.addAnnotation(TypeHeads.DEPRECATED);
        }
        return constant.build();
    }

    private static TypeSpec withoutField(TypeSpec.Builder type) {
        return type.addMethod(wireName().addStatement("return name()").build()).build();
    }

    /** An item has a name that Java refuses: then each is told its name on the wire. */
    private TypeSpec withField(TypeSpec.Builder type, EnumType enumType) {
        Set<String> items =
                enumType.items().stream().map(item -> javaName(enumType, item)).collect(Collectors.toSet());
        String field = JavaNames.free("wireName", items::contains);
        return type.addField(String.class, field, Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, field)
                        .addStatement("this.$1N = $1N", field)
                        .build())
                .addMethod(wireName().addStatement("return $N", field).build())
                .build();
    }

    private static MethodSpec.Builder wireName() {
        return MethodSpec.methodBuilder("wireName")
                .addJavadoc("Returns the name on the wire.\n")
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class);
    }

    private String javaName(EnumType enumType, EnumItem item) {
        return names.item(enumType, item.name());
    }
}
