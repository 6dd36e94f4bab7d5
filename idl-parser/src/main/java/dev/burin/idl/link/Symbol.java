package dev.burin.idl.link;

import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.source.Span;
import dev.burin.idl.syntax.Statement;

/**
 * Something declared, with the service that declares it.
 *
 * @param home where names inside the declaration are looked up
 */
public record Symbol(QualifiedName name, Statement.Declaring statement, ServiceScope home) {

    /** Returns the place of the name. */
    public Span span() {
        return statement.name().span();
    }

    /** Returns the plain name. */
    public String simpleName() {
        return statement.name().text();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name.value();
    }
}
