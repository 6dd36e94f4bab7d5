package dev.burin.idl.rule;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Types;
import dev.burin.idl.syntax.Statement;
import dev.burin.idl.syntax.Variable;

/** Every field, parameter and result has a type that exists and that values can have. */
final class TypeUseRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Types types = new Types(scope);
        for (Statement.Declaring statement : scope.unit().statements()) {
            if (findings.isFull()) {
                return;
            }
            if (statement instanceof Statement.MessageStatement message) {
                findings.addAll(types.result(message.result()).findings());
            }
            for (Variable variable : Members.variables(statement)) {
                findings.addAll(types.value(variable.type()).findings());
            }
        }
    }
}
