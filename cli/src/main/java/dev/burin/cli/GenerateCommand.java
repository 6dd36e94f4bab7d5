package dev.burin.cli;

import dev.burin.codegen.GeneratedFile;
import dev.burin.codegen.GeneratorOptions;
import dev.burin.codegen.JavaGenerator;
import dev.burin.codegen.What;
import dev.burin.idl.finding.TerminalPrinter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin generate}. */
@Command(
        name = "generate",
        description = {
            "Writes the Java sources for interface files, and those of their mixins.",
            "Nothing is written when there is an error; a file that would not change is left alone."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin generate -d target/java --what client Chat.etch")
final class GenerateCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = {"-d", "--directory"},
            required = true,
            paramLabel = "DIR",
            description = "Where the Java goes; directories for packages are made below it.")
    private Path directory = Path.of("");

    @Option(
            names = "--what",
            split = ",",
            paramLabel = "WHAT",
            description = {
                "client, server or both: for which end. Default: both.",
                "skeletons: also implementations and main programs to start from; a file that exists is kept.",
                "Several are joined by commas, as in client,skeletons."
            })
    private List<Wanted> what = List.of(Wanted.BOTH);

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Interface files.")
    private List<Path> files = List.of();

    GenerateCommand(Streams streams) {
        this.streams = streams;
    }

    /** A word behind {@code --what}. */
    enum Wanted {
        CLIENT,
        SERVER,
        BOTH,
        SKELETONS
    }

    @Override
    public Integer call() throws IOException {
        Compilations compilations = Compilations.of(files, search);
        TerminalPrinter printer = new TerminalPrinter(streams.colour());
        compilations.findings().forEach(finding -> streams.err().print(printer.print(finding)));
        if (compilations.hasErrors()) {
            streams.err().println(Summary.of(compilations.findings()) + "; nothing was generated");
            return 1;
        }
        List<GeneratedFile> generated;
        try {
            generated = JavaGenerator.generate(compilations.models(), options());
        } catch (IllegalArgumentException e) {
            streams.err().println("burin generate: " + e.getMessage());
            return 1;
        }
        JavaDirectory java = new JavaDirectory(directory);
        java.writeAll(generated);
        streams.out().println(java.summary());
        return 0;
    }

    private GeneratorOptions options() {
        Set<Wanted> wanted = EnumSet.copyOf(what);
        boolean client = wanted.contains(Wanted.CLIENT);
        boolean server = wanted.contains(Wanted.SERVER);
        What ends = client == server || wanted.contains(Wanted.BOTH) ? What.BOTH : client ? What.CLIENT : What.SERVER;
        return new GeneratorOptions(ends, wanted.contains(Wanted.SKELETONS));
    }
}
