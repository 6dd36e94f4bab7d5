package examples.hello;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.burin.runtime.Option;
import dev.burin.runtime.Options;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the documents to the files that they quote.
 *
 * <p>A block of Java, XML or Etch stands below a comment that says where it comes from: {@code <!-- quote FILE -->} for a
 * whole file, or {@code <!-- quote FILE#TAG -->} for what stands between the lines with {@code tag::TAG[]} and {@code
 * end::TAG[]}, without the indentation that all lines share.
 */
class DocumentsTest {
    private static final Path ROOT = root();
    private static final Pattern CODE = Pattern.compile(
            "(?:<!-- quote (?<file>[^#\n]+?)(?:#(?<tag>\\S+))? -->\n)?```(?<language>java|xml|etch)\n(?<text>.*?)```\n",
            Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("\\b(tag|end)::\\w+\\[]");
    private static final Pattern LINK = Pattern.compile("\\]\\((?<target>[^)#:]+)(?:#[^)]*)?\\)");

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.exists(directory.resolve(".mvn"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    static Stream<Path> documents() {
        return Stream.of(
                        "README.md",
                        "docs/language.md",
                        "docs/wire.md",
                        "docs/migration.md",
                        "docs/options.md",
                        "docs/filters.md",
                        "docs/security.md",
                        "docs/sessions.md",
                        "docs/threat-model.md",
                        "docs/lifecycle.md",
                        "samples/README.md")
                .map(ROOT::resolve)
                .filter(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void code_is_quoted_from_files_that_the_build_compiles(Path document) throws IOException {
        Matcher code = CODE.matcher(Files.readString(document));
        while (code.find()) {
            if (code.group("file") == null) {
                fail("nothing says where this comes from:%n%s", code.group("text"));
            }
            assertThat(code.group("text"))
                    .describedAs(code.group("file"))
                    .isEqualTo(quoted(code.group("file"), code.group("tag")));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void links_lead_to_files_that_there_are(Path document) throws IOException {
        Matcher link = LINK.matcher(Files.readString(document));
        while (link.find()) {
            assertThat(document.resolveSibling(link.group("target")).normalize())
                    .exists();
        }
    }

    @Test
    void the_table_of_options_is_that_of_the_code() throws IOException {
        String rows = Options.all().stream().map(DocumentsTest::row).collect(Collectors.joining("\n", "", "\n"));
        assertThat(Files.readString(ROOT.resolve("docs/options.md"))).contains(rows);
    }

    private static String row(Option<?> option) {
        return "| `" + option.name() + "` | `" + option.defaultValue() + "` | " + option.values() + " | "
                + option.meaning() + " |";
    }

    private static String quoted(String file, String tag) throws IOException {
        List<String> lines = Files.readAllLines(ROOT.resolve(file));
        List<String> wanted = tag == null ? lines : tagged(lines, tag);
        assertThat(wanted).describedAs(file + "#" + tag).isNotEmpty();
        return String.join("\n", wanted).stripIndent() + "\n";
    }

    private static List<String> tagged(List<String> lines, String tag) {
        List<String> wanted = new ArrayList<>();
        boolean inside = false;
        for (String line : lines) {
            if (line.contains("end::" + tag + "[]")) {
                inside = false;
            }
            if (inside && !TAG.matcher(line).find()) {
                wanted.add(line);
            }
            inside |= line.contains("tag::" + tag + "[]");
        }
        return wanted;
    }
}
