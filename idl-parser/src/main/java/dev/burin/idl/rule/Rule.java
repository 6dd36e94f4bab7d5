package dev.burin.idl.rule;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.ServiceScope;

/** Looks at one service and reports what is against one rule. Keeps no state. */
@FunctionalInterface
interface Rule {

    void check(ServiceScope scope, Findings findings);
}
