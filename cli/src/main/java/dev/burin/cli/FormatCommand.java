package dev.burin.cli;

import dev.burin.cli.format.Formatter;
import dev.burin.idl.finding.FindingKind;
import dev.burin.idl.finding.TerminalPrinter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin format}. */
@Command(
        name = "format",
        description = {
            "Prints interface files, and files to be included, in their canonical layout.",
            "Comments stay where they are. A file with errors is left as it is; exit code 1."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin format -w Chat.etch")
final class FormatCommand implements Callable<Integer> {

    private final Streams streams;

    @Option(
            names = {"-w", "--write"},
            description = "Change the files instead of printing.")
    private boolean isWriting;

    @Option(names = "--check", description = "Only name the files that would change; exit code 1 when there are any.")
    private boolean isChecking;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to format.")
    private List<Path> files = List.of();

    FormatCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        int code = 0;
        for (Path file : files) {
            code = Math.max(code, format(file));
        }
        return code;
    }

    private int format(Path file) throws IOException {
        String before;
        try {
            before = Files.readString(file);
        } catch (CharacterCodingException e) {
            streams.err()
                    .println(file + ": error: the file is not UTF-8; save it as UTF-8 ["
                            + FindingKind.INVALID_UTF_8.id() + "]");
            return 1;
        }
        Formatter.Result result = Formatter.format(file.toString(), before);
        if (!result.errors().isEmpty()) {
            TerminalPrinter printer = new TerminalPrinter(streams.colour());
            result.errors().forEach(error -> streams.err().print(printer.print(error)));
            return 1;
        }
        boolean isOther = !result.text().equals(before);
        if (isWriting && isOther && !isChecking) {
            Files.writeString(file, result.text());
        } else if (!isWriting && !isChecking) {
            streams.out().print(result.text());
        }
        if (isOther && (isChecking || isWriting)) {
            streams.out().print(file + "\n");
        }
        return isOther && isChecking ? 1 : 0;
    }
}
