/** The compiler front end: interface files to a checked, linked model. */
@SuppressWarnings("requires-automatic") // ANTLR has a stable automatic name
module dev.burin.idl {
    requires org.antlr.antlr4.runtime;
    requires java.compiler;
    requires static org.jspecify;

    exports dev.burin.idl;
    exports dev.burin.idl.diff;
    exports dev.burin.idl.finding;
    exports dev.burin.idl.model;
    exports dev.burin.idl.parse;
    exports dev.burin.idl.source;
    exports dev.burin.idl.syntax;
}
