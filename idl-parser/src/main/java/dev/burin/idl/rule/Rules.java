package dev.burin.idl.rule;

import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.source.Limits;
import java.util.List;

/** Applies all rules to a service and to everything it mixes in. */
public final class Rules {

    private final List<Rule> everywhere;
    private final List<Rule> mainOnly;

    /** @param limits what is accepted */
    public Rules(Limits limits) {
        int mostBases = limits.nesting();
        everywhere = List.of(
                new UniqueNamesRule(),
                new UniqueMembersRule(),
                new TypeUseRule(),
                new ThrowsRule(),
                new ExtendsRule(mostBases),
                new HiddenFieldRule(mostBases),
                new ConstantRule(),
                new AnnotationRule(),
                new AnnotationRepeatRule(),
                new OnewayRule(),
                new TimeoutRule(),
                new ReceiverRule(),
                new UncheckedRule(mostBases),
                new ToStringRule(mostBases),
                new ExternRule(),
                new AuthorizeRule(),
                new MessageClashRule(),
                new FieldIdRule(mostBases),
                new SizeRule(limits.declarations()),
                new ValueCountRule(mostBases),
                new DocumentationRule(),
                new NamingRule());
        mainOnly = List.of(new TypeIdRule(), new UnusedRule(mostBases));
    }

    /** Checks a service and its mixins, and adds what is found. */
    public void check(ServiceScope main, Findings findings) {
        checkAll(everywhere, main, findings);
        checkAll(mainOnly, main, findings);
        for (ServiceScope mixin : main.mixins()) {
            checkAll(everywhere, mixin, findings);
        }
    }

    private static void checkAll(List<Rule> rules, ServiceScope scope, Findings findings) {
        for (Rule rule : rules) {
            if (!findings.isFull()) {
                rule.check(scope, findings);
            }
        }
    }
}
