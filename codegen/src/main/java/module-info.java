/** The generator: a checked, linked model to Java source text. */
@SuppressWarnings("requires-automatic") // JavaPoet has a stable automatic name
module dev.burin.codegen {
    requires com.palantir.javapoet;
    requires transitive dev.burin.idl;
    requires dev.burin.runtime;
    requires java.compiler;
    requires static org.jspecify;

    exports dev.burin.codegen;
}
