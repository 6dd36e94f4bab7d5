package dev.burin.idl.diff;

import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.source.SourceLocation;

/** Takes changes. */
@FunctionalInterface
interface Sink {
    void add(Rule rule, QualifiedName name, SourceLocation location, String text);
}
