package dev.burin.idl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.burin.idl.finding.TerminalPrinter;
import dev.burin.idl.source.DirectoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Interface files beside what the compiler prints about them: {@code x.etch} and {@code x.err}, the latter absent for files without findings.
 * With {@code -Dburin.rewrite=true} the expected files are written anew; read the difference like code.
 */
class FindingFilesTest {

    private static final Path DIRECTORY = Path.of("src/test/resources/interfaces");
    private static final boolean REWRITE = Boolean.getBoolean("burin.rewrite");

    @TestFactory
    List<DynamicTest> every_file_prints_what_is_expected() throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".etch"))
                    .sorted()
                    .map(file -> dynamicTest(DIRECTORY.relativize(file).toString(), () -> check(file)))
                    .toList();
        }
    }

    private static void check(Path file) throws IOException {
        CompileRequest request =
                CompileRequest.of(file).withSearchPath(List.of(new DirectoryRoot(DIRECTORY.resolve("common"))));
        CompileResult result = IdlCompiler.compile(request);
        TerminalPrinter printer = new TerminalPrinter(false);
        String printed = result.findings().stream()
                .map(printer::print)
                .collect(Collectors.joining())
                .replace(DIRECTORY + "/", "");
        Path expected = Path.of(file.toString().replaceFirst("\\.etch$", ".err"));
        if (REWRITE) {
            Files.deleteIfExists(expected);
            if (!printed.isEmpty()) {
                Files.writeString(expected, printed);
            }
        }
        assertThat(printed).isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
    }
}
