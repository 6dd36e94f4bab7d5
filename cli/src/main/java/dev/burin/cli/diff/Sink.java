package dev.burin.cli.diff;

import dev.burin.idl.model.QualifiedName;

/** Takes changes. */
@FunctionalInterface
interface Sink {
    void add(Rule rule, QualifiedName name, String text);
}
