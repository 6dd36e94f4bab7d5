package dev.burin.idl.rule;

import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Symbol;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Variable;
import java.util.List;
import java.util.stream.Stream;

/** What many rules go through: the declarations of one kind, and the fields and parameters in them. */
final class Members {

    private Members() {}

    static Stream<Symbol> messages(ServiceScope scope) {
        return all(scope, Statement.MessageStatement.class);
    }

    static Stream<Symbol> composites(ServiceScope scope) {
        return all(scope, Statement.CompositeStatement.class);
    }

    static Stream<Symbol> exceptions(ServiceScope scope) {
        return composites(scope).filter(symbol -> isException(symbol.statement()));
    }

    static boolean isException(Statement statement) {
        return statement instanceof Statement.CompositeStatement composite && composite.isException();
    }

    /** Returns the fields of a struct or exception, the parameters of a message, nothing for anything else. */
    static List<Variable> variables(Statement statement) {
        if (statement instanceof Statement.CompositeStatement composite) {
            return composite.fields();
        } else if (statement instanceof Statement.MessageStatement message) {
            return message.parameters();
        }
        return List.of();
    }

    private static Stream<Symbol> all(ServiceScope scope, Class<? extends Statement> kind) {
        return scope.symbols().stream().filter(symbol -> kind.isInstance(symbol.statement()));
    }
}
