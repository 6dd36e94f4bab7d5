package dev.burin.cli;

import dev.burin.cli.doc.ServicePage;
import dev.burin.idl.finding.TerminalPrinter;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.model.Service;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin doc}. */
@Command(
        name = "doc",
        description = {
            "Writes a web page for each service, and for the services that it mixes in.",
            "A page is one file, can be searched, and loads nothing. Documentation may use Markdown.",
            "Nothing is written when there is an error."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin doc -d target/site Chat.etch")
final class DocCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = {"-d", "--directory"},
            required = true,
            paramLabel = "DIR",
            description = "Where the pages go, as MODULE.SERVICE.html.")
    private Path directory = Path.of("");

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Interface files.")
    private List<Path> files = List.of();

    DocCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        Compilations compilations = Compilations.of(files, search);
        TerminalPrinter printer = new TerminalPrinter(streams.colour());
        compilations.findings().forEach(finding -> streams.err().print(printer.print(finding)));
        if (compilations.hasErrors()) {
            streams.err().println(Summary.of(compilations.findings()) + "; nothing was written");
            return 1;
        }
        Files.createDirectories(directory);
        Set<QualifiedName> written = new HashSet<>();
        for (LinkedModel model : compilations.models()) {
            for (Service service : model.services()) {
                if (written.add(service.name())) {
                    Path page = directory.resolve(ServicePage.fileName(service));
                    Files.writeString(page, ServicePage.of(model, service), StandardCharsets.UTF_8);
                }
            }
        }
        streams.out().println(Summary.count(written.size(), "page") + " written to " + directory);
        return 0;
    }
}
