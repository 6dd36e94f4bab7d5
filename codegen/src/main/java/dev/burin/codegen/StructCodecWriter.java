package dev.burin.codegen;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Field;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Writes the codec of a struct or an exception, field by field. */
final class StructCodecWriter {
    private final Subject subject;
    private final WireNames wire;
    private final Scope scope;
    private final FieldCode code;
    private final Composite type;
    private final ClassName className;
    private final List<Field> fields;
    private final Set<String> locals;

    StructCodecWriter(Subject subject, Scope scope, Composite type) {
        this.subject = subject;
        this.wire = subject.wire();
        this.scope = scope;
        this.code = new FieldCode(subject, scope);
        this.type = type;
        this.className = scope.type(type.name());
        this.fields = subject.model().allFields(type);
        this.locals = fields.stream().map(this::local).collect(Collectors.toSet());
    }

    TypeSpec write() {
        return TypeSpec.classBuilder(wire.codecClass(type))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .superclass(ParameterizedTypeName.get(ClassName.get(StructCodec.class), className))
                .addField(FieldSpec.builder(StructType.class, "TYPE", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer(structType())
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("super(TYPE, $T.class)", className)
                        .build())
                .addMethod(writeFields())
                .addMethod(readFields())
                .addMethod(newArray())
                .build();
    }

    private CodeBlock structType() {
        CodeBlock.Builder made = CodeBlock.builder();
        if (type.base().isPresent()) {
            Composite base = (Composite) subject.model().type(type.base().get());
            made.add("$T.extending($L.type(),$W", StructType.class, code.codec(base));
        } else {
            made.add("$T.of(", StructType.class);
        }
        made.add("SERVICE + $S", '.' + type.simpleName());
        type.fields().forEach(field -> made.add(",$W$S", field.name()));
        return made.add(")").build();
    }

    private MethodSpec writeFields() {
        MethodSpec.Builder method = override("writeFields", TypeName.VOID)
                .addParameter(StructWriter.class, "out")
                .addParameter(className, "value");
        for (Field field : fields) {
            CodeBlock value = CodeBlock.of("value.$N()", subject.names().field(type, field.name()));
            method.addStatement("$L", code.write("out", wire.id(field.name()), field.type(), value));
        }
        return method.build();
    }

    private MethodSpec readFields() {
        JavaTypes types = new JavaTypes(subject, scope);
        String in = JavaNames.free("in", locals::contains);
        MethodSpec.Builder method = override("readFields", className).addParameter(StructReader.class, in);
        FieldLoop loop = new FieldLoop(in);
        for (Field field : fields) {
            CodeBlock value = loop.add(wire.id(field.name()), local(field), code, field.type());
            method.addStatement("$T $N = $L", types.of(field.type()), local(field), value);
        }
        return method.addCode(loop.build())
                .addStatement(
                        "return new $T($L)",
                        className,
                        Arguments.of(fields.stream().map(this::local)))
                .build();
    }

    private MethodSpec newArray() {
        return override("newArray", ArrayTypeName.of(className))
                .addParameter(TypeName.INT, "length")
                .addStatement("return new $T[length]", className)
                .build();
    }

    private static MethodSpec.Builder override(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PROTECTED)
                .returns(result);
    }

    private String local(Field field) {
        return wire.local(type, field.name());
    }
}
