package dev.burin.codegen;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import javax.lang.model.element.Modifier;

/**
 * Writes the methods of a proxy that are no messages. Those whose names have no underscore are left out where a message has
 * the name: their underscored forms are always there.
 */
final class RemoteControls {
    private final Subject subject;
    private final Side side;
    private final ClassName self;

    RemoteControls(Subject subject, Side side, ClassName self) {
        this.subject = subject;
        this.side = side;
        this.self = self;
    }

    void addTo(TypeSpec.Builder type) {
        if (isFree("with")) {
            type.addMethod(with("with").addStatement("return _with(options)").build());
        }
        type.addMethod(with("_with")
                .addStatement("return new $T(_port(), options)", self)
                .build());
        if (isFree("transportControl")) {
            type.addMethod(control("Does what {@code control} says.")
                    .addStatement("_transportControl(control)")
                    .build());
            type.addMethod(control("Does what {@code control} says, with a value.")
                    .addParameter(Object.class, "value")
                    .addStatement("_transportControl(control, value)")
                    .build());
        }
        if (isFree("transportQuery")) {
            type.addMethod(method("transportQuery", "Answers {@code query}.", ClassName.OBJECT)
                    .addParameter(TransportQuery.class, "query")
                    .addStatement("return _transportQuery(query)")
                    .build());
        }
        if (isFree("holdUp")) {
            type.addMethod(method(
                            "holdUp",
                            "Keeps the session up, if it is to stop when idle, until the result is closed.",
                            ClassName.get(IdleBlock.class))
                    .addStatement("return _holdUp()")
                    .build());
        }
        if (isFree("close")) {
            type.addSuperinterface(AutoCloseable.class);
            type.addMethod(
                    method("close", "Stops the session and frees everything. May be called again.", TypeName.VOID)
                            .addAnnotation(Override.class)
                            .addStatement("_close()")
                            .build());
        }
    }

    private boolean isFree(String name) {
        return !subject.hasMethod(side, name);
    }

    private MethodSpec.Builder with(String name) {
        return method(name, "Returns the same proxy, whose calls have these options.", self)
                .addParameter(CallOptions.class, "options");
    }

    private static MethodSpec.Builder control(String documentation) {
        return method("transportControl", documentation, TypeName.VOID).addParameter(TransportControl.class, "control");
    }

    private static MethodSpec.Builder method(String name, String documentation, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n", documentation)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }
}
