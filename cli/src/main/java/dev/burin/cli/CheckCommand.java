package dev.burin.cli;

import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingPrinter;
import dev.burin.idl.finding.JsonPrinter;
import dev.burin.idl.finding.TerminalPrinter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin check}. */
@Command(
        name = "check",
        description = "Reports what is wrong with interface files. Exit code 1 when there are errors.",
        footerHeading = "%nExample:%n",
        footer = "  burin check -I common Chat.etch")
final class CheckCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "Findings as text for people, or as a JSON array. Default: text.")
    private Format format = Format.TEXT;

    @Option(names = "--json", description = "The same as --format json.")
    private boolean isJson;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Interface files.")
    private List<Path> files = List.of();

    CheckCommand(Streams streams) {
        this.streams = streams;
    }

    /** How findings are written. */
    enum Format {
        TEXT,
        JSON
    }

    @Override
    public Integer call() {
        Compilations compilations = Compilations.of(files, search);
        List<Finding> findings = compilations.findings();
        PrintWriter out = streams.out();
        if (isJson || format == Format.JSON) {
            out.print(findings.isEmpty() ? "[]\n" : new JsonPrinter().printAll(findings));
        } else if (!findings.isEmpty()) {
            FindingPrinter printer = new TerminalPrinter(streams.colour());
            findings.forEach(finding -> out.print(printer.print(finding)));
            out.print(Summary.of(findings) + "\n");
        }
        return compilations.hasErrors() ? 1 : 0;
    }
}
