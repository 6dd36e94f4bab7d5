package dev.burin.cli;

import dev.burin.cli.packet.WireTypes;
import dev.burin.idl.CompileResult;
import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.TerminalPrinter;
import dev.burin.idl.model.LinkedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The interface by which packets and calls are understood. */
final class PacketOptions {

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(
            names = "--idl",
            required = true,
            paramLabel = "FILE",
            description = "The interface file that declares what is said.")
    private Path idl = Path.of("");

    /** Returns the types of the interface; prints its findings and returns nothing when it has errors. */
    Optional<WireTypes> types(Streams streams) {
        return model(streams).map(WireTypes::new);
    }

    /** Returns the interface; prints its findings and returns nothing when it has errors. */
    Optional<LinkedModel> model(Streams streams) {
        CompileResult result = search.compile(idl);
        TerminalPrinter printer = new TerminalPrinter(streams.colour());
        result.findings().stream()
                .filter(Finding::isError)
                .forEach(finding -> streams.err().print(printer.print(finding)));
        return result.model();
    }

    /** Returns the bytes of a file, or of the standard input when there is none or it is called {@code -}. */
    static byte[] read(@Nullable Path file, Streams streams) throws IOException {
        return file == null || file.toString().equals("-") ? streams.in().readAllBytes() : Files.readAllBytes(file);
    }
}
