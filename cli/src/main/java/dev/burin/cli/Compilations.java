package dev.burin.cli;

import dev.burin.idl.CompileResult;
import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.LinePrinter;
import dev.burin.idl.model.LinkedModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What came out of compiling several files. A finding in a file that several of them read is there once. */
final class Compilations {

    private final List<LinkedModel> models = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /** Compiles files, each with everything it includes and mixes in. */
    static Compilations of(List<Path> files, SearchOptions search) {
        Compilations compilations = new Compilations();
        Set<String> printed = new HashSet<>();
        LinePrinter printer = new LinePrinter();
        for (Path file : files) {
            CompileResult result = search.compile(file);
            result.model().ifPresent(compilations.models::add);
            result.findings().stream()
                    .filter(finding -> printed.add(printer.print(finding)))
                    .forEach(compilations.findings::add);
        }
        return compilations;
    }

    /** Returns the models of the files that have no errors. */
    List<LinkedModel> models() {
        return models;
    }

    List<Finding> findings() {
        return findings;
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
