package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.cli.format.Formatter;
import dev.burin.idl.CompileRequest;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.finding.Findings;
import dev.burin.idl.parse.SyntaxParser;
import dev.burin.idl.source.DirectoryRoot;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import dev.burin.idl.source.SourceText;
import dev.burin.idl.syntax.SyntaxFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatCommandTest {

    private static final String MESSY = "module   a.b; // module\n\n\n/** A service. */ @Timeout(5)@Oneway\n"
            + "service S{ // open\n\n  const int X=-5 ;const string T = \"a;  b\"\n"
            + "# own line\n\n\n/**\n* Doc.\n  * More.\n*/\nstruct P(int x,/** y */int[ ] y)   extends  Q struct Q()\n"
            + "  void f( string a, // first\n  string b\n ) throws\n A,B\n\n}\n// end";
    private static final String NEAT = "module a.b // module\n\n/** A service. */\n@Timeout( 5 ) @Oneway\n"
            + "service S { // open\n\n    const int X = -5\n    const string T = \"a;  b\"\n"
            + "    # own line\n\n    /**\n     * Doc.\n     * More.\n     */\n"
            + "    struct P( int x, /** y */ int[] y ) extends Q\n    struct Q()\n"
            + "    void f( string a, // first\n        string b\n    ) throws A, B\n}\n// end\n";

    @TempDir
    private Path directory;

    static Stream<Path> interfaces() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            return files
                    .filter(file -> file.toString().matches(".*\\.etch(inc)?"))
                    .filter(file -> !file.toString().contains("target"))
                    .filter(FormatCommandTest::isRight)
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static boolean isRight(Path file) {
        return Formatter.format(file.toString(), read(file)).errors().isEmpty();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "module";
        }
    }

    @ParameterizedTest
    @MethodSource("interfaces")
    void every_interface_means_the_same_after_formatting(Path file) {
        String before = read(file);
        String after = Formatter.format("x", before).text();
        assertThat(Formatter.format("x", after).text()).isEqualTo(after);
        assertThat(tree(after)).isEqualTo(tree(before));
        assertThat(model(file, after)).isEqualTo(model(file, before));
    }

    private static String tree(String text) {
        SyntaxFile file = text.contains("service")
                ? SyntaxParser.parseService(new SourceText("x", text), Limits.DEFAULT, new Findings(100))
                : SyntaxParser.parseIncluded(new SourceText("x", text), Limits.DEFAULT, new Findings(100));
        List<String> comments = file.comments().stream()
                .map(comment -> comment.span().text().replaceAll("\\s+", " ").strip())
                .toList();
        String tree = file.module() + " " + file.service() + " " + file.statements();
        return tree.replaceAll("span=[^],]*", "") + comments;
    }

    private static String model(Path file, String text) {
        Path parent = file.toAbsolutePath().getParent();
        SourceRoot root = parent == null ? SourceRoot.empty() : new DirectoryRoot(parent);
        return IdlCompiler.compile(CompileRequest.of(SourceFile.ofText("x", text, root)))
                .model()
                .map(model -> model.services().toString().replaceAll("location=[^],]*", ""))
                .orElse("none");
    }

    @Test
    void a_messy_file_becomes_neat() {
        Formatter.Result result = Formatter.format("x", MESSY);
        assertThat(result.errors()).isEmpty();
        assertThat(result.text()).isEqualTo(NEAT);
        assertThat(Formatter.format("x", NEAT).text()).isEqualTo(NEAT);
        assertThat(Formatter.format("x", MESSY.replace("\n", "\r\n")).text()).isEqualTo(NEAT);
    }

    @Test
    void files_are_printed_checked_or_written() throws IOException {
        Path file = Files.writeString(directory.resolve("S.etch"), MESSY);
        assertThat(Cli.run("format", file).out()).isEqualTo(NEAT);
        Cli.Run check = Cli.run("format", "--check", file);
        assertThat(check.code()).isEqualTo(1);
        assertThat(check.out()).isEqualTo(file + "\n");
        assertThat(file).hasContent(MESSY);
        assertThat(Cli.run("format", "-w", file).code()).isZero();
        assertThat(Files.readString(file)).isEqualTo(NEAT);
        assertThat(Cli.run("format", "--check", file).code()).isZero();
    }

    @Test
    void a_file_with_errors_is_left_alone() throws IOException {
        Path file = Files.writeString(directory.resolve("S.etch"), "module a service S { void f( }");
        Cli.Run run = Cli.run("format", "-w", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error: ");
        assertThat(file).hasContent("module a service S { void f( }");
    }

    @Test
    void a_file_that_is_not_there_is_wrong_usage(@TempDir Path directory) {
        Cli.Run run = Cli.run("format", directory.resolve("none.etch"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no file");
    }

    @Test
    void what_is_not_utf_8_is_left_as_it_is(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("Latin.etch");
        byte[] bytes = "module a service S { } // gr\u00fcn".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        Cli.Run run = Cli.run("format", "-w", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("save it as UTF-8 [invalid-utf-8]");
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }
}
