package dev.burin.maven;

import dev.burin.idl.CompileRequest;
import dev.burin.idl.CompileResult;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.Service;
import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the compiler made of all interface files of a project. Immutable.
 *
 * @param models one for each file without errors
 * @param diagnostics everything found in any of them, each once, even where two services mix in the same file
 * @param inputs digests of all files read, as {@link Inputs} has them
 */
record Compilation(List<LinkedModel> models, List<Diagnostic> diagnostics, SortedMap<String, String> inputs) {

    /** Makes the lists unmodifiable. */
    Compilation {
        models = List.copyOf(models);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Compiles all files, whatever is found in one of them. */
    static Compilation of(Collection<Path> files, SearchPath searchPath, Set<String> silenced) {
        Inputs inputs = new Inputs();
        return of(files.stream().map(inputs::file), inputs, searchPath, silenced);
    }

    /** Compiles the interface files of an older version; warnings about them are of no use any more. */
    static Compilation of(Baseline baseline, SearchPath dependencies) {
        Inputs inputs = new Inputs();
        SourceRoot root = inputs.root(baseline.place(), Origin.IMPORTED);
        Stream<SourceFile> files = baseline.files().stream().map(root::find).flatMap(Optional::stream);
        return of(files, inputs, dependencies.behind(baseline.place()), Set.of());
    }

    private static Compilation of(
            Stream<SourceFile> files, Inputs inputs, SearchPath searchPath, Set<String> silenced) {
        List<LinkedModel> models = new ArrayList<>();
        Set<Diagnostic> diagnostics = new LinkedHashSet<>();
        files.forEach(file -> {
            CompileResult result = IdlCompiler.compile(CompileRequest.of(file)
                    .withSearchPath(searchPath.roots(inputs))
                    .withSilenced(silenced));
            result.findings().stream().map(Diagnostic::of).forEach(diagnostics::add);
            result.model().ifPresent(models::add);
        });
        diagnostics.addAll(declaredTwice(models));
        return new Compilation(models, List.copyOf(diagnostics), inputs.digests());
    }

    /** Returns how many of the diagnostics are errors. */
    long errors() {
        return diagnostics.stream().filter(Diagnostic::error).count();
    }

    /** Returns how many of the diagnostics are warnings. */
    long warnings() {
        return diagnostics.size() - errors();
    }

    /** Two files with the same service would overwrite each other's Java. */
    private static List<Diagnostic> declaredTwice(List<LinkedModel> models) {
        Map<String, Service> services = new TreeMap<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (LinkedModel model : models) {
            Service service = model.main();
            Service first = services.putIfAbsent(service.name().value(), service);
            if (first != null) {
                diagnostics.add(Diagnostic.error(
                        service.location().file(),
                        service.location().line(),
                        service.location().column(),
                        "two files declare the service '" + service.name().value() + "' [service-twice]",
                        "  " + first.location() + ": note: the other one",
                        "  help: give one of them another name or module, or leave it out with <excludes>"));
            }
        }
        return diagnostics;
    }
}
