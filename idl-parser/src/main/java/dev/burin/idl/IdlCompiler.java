package dev.burin.idl;

import dev.burin.idl.build.ModelBuilder;
import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.link.Scopes;
import dev.burin.idl.link.ServiceScope;
import dev.burin.idl.load.Loader;
import dev.burin.idl.load.ServiceUnit;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.rule.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles interface files. Reads files only through the roots of the request, prints nothing, keeps no state between calls. */
public final class IdlCompiler {

    private IdlCompiler() {}

    /** Compiles one service with everything it includes and mixes in. */
    public static CompileResult compile(CompileRequest request) {
        Findings findings = new Findings(request.limits().findings());
        Loader loader = new Loader(request.searchPath(), request.limits(), findings);
        Optional<ServiceScope> scope = loader.load(request.main()).map(Scopes::of);
        scope.ifPresent(found -> new Rules(request.limits()).check(found, findings));
        List<ServiceUnit> units = scope.map(IdlCompiler::units).orElse(List.of());
        FindingFilter filter = new FindingFilter(request, units, findings);
        List<Finding> reported = filter.apply(findings.list(), List.copyOf(loader.files()));
        Optional<LinkedModel> model = findings.hasErrors()
                ? Optional.empty()
                : scope.map(found -> new ModelBuilder(request.limits().nesting()).build(found));
        return new CompileResult(model, reported, loader.files());
    }

    private static List<ServiceUnit> units(ServiceScope main) {
        List<ServiceUnit> units = new ArrayList<>();
        units.add(main.unit());
        main.mixins().forEach(mixin -> units.add(mixin.unit()));
        return units;
    }
}
