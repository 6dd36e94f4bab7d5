package dev.burin.idl.rule;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.link.Types;
import dev.burin.idl.syntax.Statement;

/** Every name behind {@code throws} is that of an exception. */
final class ThrowsRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        Types types = new Types(scope);
        for (Statement.Declaring statement : scope.unit().statements()) {
            if (statement instanceof Statement.MessageStatement message && !findings.isFull()) {
                message.thrown()
                        .forEach(thrown ->
                                findings.addAll(types.exception(thrown.name()).findings()));
            }
        }
    }
}
