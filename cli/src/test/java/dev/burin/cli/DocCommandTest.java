package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Pages are compared with a file; {@code -Dburin.update} writes it anew. Style and script are left out of that. */
class DocCommandTest {

    private static final Path RESOURCES = Path.of("src", "test", "resources", "doc");

    @TempDir
    private Path directory;

    private String page(String service) throws IOException {
        return Files.readString(directory.resolve(service + ".html"));
    }

    @Test
    void a_page_says_what_the_interface_says() throws IOException {
        Cli.Run run = Cli.run("doc", "-d", directory, RESOURCES.resolve("Library.etch"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("2 pages written to " + directory + "\n");
        String page = page("examples.library.Library")
                .replaceAll("(?s)<style>.*</style>", "<style></style>")
                .replaceAll("(?s)<script>.*</script>", "<script></script>");
        Path expected = RESOURCES.resolve("examples.library.Library.html");
        if (Boolean.getBoolean("burin.update")) {
            Files.writeString(expected, page);
        }
        assertThat(page).isEqualTo(Files.readString(expected));
    }

    @Test
    void every_link_inside_leads_somewhere_and_nothing_is_loaded() throws Exception {
        Cli.run("doc", "-d", directory, RESOURCES.resolve("Library.etch"), "src/test/resources/wire/Interop.etch");
        Set<String> anchors = new HashSet<>();
        List<String> links = new ArrayList<>();
        try (Stream<Path> pages = Files.list(directory)) {
            for (Path page : pages.toList()) {
                Document document = parse(Files.readString(page));
                String name = String.valueOf(page.getFileName());
                anchors.add(name);
                for (Element element : all(document, "*")) {
                    if (element.hasAttribute("id")) {
                        assertThat(anchors.add(name + "#" + element.getAttribute("id")))
                                .isTrue();
                    }
                    assertThat(element.hasAttribute("src")).isFalse();
                }
                for (Element link : all(document, "a")) {
                    String address = link.getAttribute("href");
                    links.add(address.startsWith("#") ? name + address : address);
                }
                assertThat(all(document, "link")).isEmpty();
            }
        }
        links.remove("https://example.org/rules?a=1&b=2");
        assertThat(links).hasSizeGreaterThan(50).allMatch(anchors::contains);
    }

    /** A page is well-formed XML, so whatever breaks out of its place is found. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "![picture](http://example.org/x.png)",
                "[link](javascript:alert(1))",
                "<javascript:alert(1)>",
                "{groups} {script} $1 \\\\1",
                "# no heading\n * === \n * <div>",
                "a < b && c > \"d\" 'e' &amp; &#0; &nbsp;",
                "\u0007 \u202e \ud83d\ude00 \u0085 \ufffe",
                "```\n * </code></pre><b>"
            })
    void documentation_is_text_and_never_markup_of_the_page(String text) throws Exception {
        String comment = "/** " + text + " */\n";
        Path file = Files.writeString(
                directory.resolve("Hostile.etch"),
                comment + "module a\n" + comment + "@Timeout( 1 ) service Hostile {\n" + comment + "struct S( "
                        + comment
                        + "int x )\n" + comment + "enum E( " + comment + "A )\n /** x\n * @param s " + text
                        + " */ E m( S s )\n@Deprecated( \"</section>\" ) const string C = \"</main>\" }\n");
        Cli.Run run = Cli.run("doc", "-d", directory, file);
        assertThat(run.code()).isZero();
        Document document = parse(page("a.Hostile"));
        assertThat(all(document, "script")).hasSize(1);
        assertThat(all(document, "img")).isEmpty();
        assertThat(all(document, "h1")).hasSize(1);
        assertThat(all(document, "main")).hasSize(1);
        assertThat(all(document, "a"))
                .noneMatch(link -> link.getAttribute("href").startsWith("javascript"));
        assertThat(all(document, "*")).noneMatch(element -> element.hasAttribute("onerror"));
    }

    @Test
    void no_declaration_takes_the_place_of_a_part_of_the_page() throws Exception {
        Path file = Files.writeString(
                directory.resolve("Words.etch"),
                "module a service Words { void search() void nothing() void main() struct body( int x ) body nav() }");
        Cli.run("doc", "-d", directory, file);
        List<String> ids = all(parse(page("a.Words")), "*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).contains("search", "nothing").doesNotHaveDuplicates();
    }

    @Test
    void with_errors_nothing_is_written() throws IOException {
        Path file = Files.writeString(directory.resolve("Wrong.etch"), "module a service Wrong { strng x() }");
        Cli.Run run = Cli.run("doc", "-d", directory.resolve("out"), file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("[undefined-type]").endsWith("1 error; nothing was written\n");
        assertThat(directory.resolve("out")).doesNotExist();
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
