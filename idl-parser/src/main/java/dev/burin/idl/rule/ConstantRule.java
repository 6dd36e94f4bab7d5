package dev.burin.idl.rule;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Constants;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.syntax.Statement;

/** A constant has a type that constants can have, and a literal that fits it. */
final class ConstantRule implements Rule {

    @Override
    public void check(ServiceScope scope, Findings findings) {
        for (Statement.Declaring statement : scope.unit().statements()) {
            if (statement instanceof Statement.ConstantStatement constant) {
                findings.addAll(Constants.value(constant).findings());
            }
        }
    }
}
