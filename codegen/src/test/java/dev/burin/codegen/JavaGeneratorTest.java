package dev.burin.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.source.Origin;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JavaGeneratorTest {
    private static final GeneratorOptions BOTH = new GeneratorOptions(What.BOTH, false);
    private static final Map<String, String> BASE =
            Map.of("m/Base.etch", "module m service Base { struct S( int a ) void b() }");

    private static List<String> paths(List<GeneratedFile> files) {
        return files.stream().map(GeneratedFile::path).toList();
    }

    private static String text(List<GeneratedFile> files, String path) {
        return files.stream()
                .filter(file -> file.path().equals(path))
                .map(GeneratedFile::text)
                .collect(Collectors.joining());
    }

    @Test
    void a_client_gets_what_it_needs() {
        LinkedModel model = Interfaces.model("module x.y service A {}");
        assertThat(paths(JavaGenerator.generate(model, new GeneratorOptions(What.CLIENT, true))))
                .containsExactlyInAnyOrder(
                        "x/y/A.java",
                        "x/y/AServer.java",
                        "x/y/AClient.java",
                        "x/y/AWire.java",
                        "x/y/AHelper.java",
                        "x/y/RemoteAServer.java",
                        "x/y/StubAClient.java",
                        "x/y/ImplAClient.java",
                        "x/y/MainAClient.java");
    }

    @Test
    void a_server_gets_what_it_needs() {
        LinkedModel model = Interfaces.model("module x.y service A {}");
        assertThat(paths(JavaGenerator.generate(model, new GeneratorOptions(What.SERVER, true))))
                .contains(
                        "x/y/RemoteAClient.java",
                        "x/y/StubAServer.java",
                        "x/y/ImplAServer.java",
                        "x/y/MainAListener.java")
                .doesNotContain("x/y/RemoteAServer.java", "x/y/ImplAClient.java")
                .hasSize(9);
    }

    @Test
    void skeletons_are_marked_and_made_for_the_main_service_only() {
        LinkedModel model = Interfaces.model("module x service A { mixin m.Base }", BASE, Origin.SOURCE);
        List<GeneratedFile> files = JavaGenerator.generate(model, new GeneratorOptions(What.BOTH, true));
        assertThat(paths(files.stream().filter(GeneratedFile::isSkeleton).toList()))
                .containsExactlyInAnyOrder(
                        "x/ImplAClient.java", "x/MainAClient.java", "x/ImplAServer.java", "x/MainAListener.java");
        assertThat(paths(files)).contains("m/Base.java", "m/StubBaseServer.java");
    }

    @Test
    void a_mixin_that_is_compiled_already_is_not_generated() {
        LinkedModel model = Interfaces.model("module x service A { mixin m.Base }", BASE, Origin.IMPORTED);
        assertThat(paths(JavaGenerator.generate(model, BOTH))).allMatch(path -> path.startsWith("x/"));
    }

    @Test
    void a_mixin_that_two_services_share_is_generated_once_and_for_both() {
        LinkedModel plain = Interfaces.model("module x service A { mixin m.Base }", BASE, Origin.SOURCE);
        LinkedModel extending = Interfaces.model(
                "module x service B { mixin m.Base struct T( int b ) extends S }", BASE, Origin.SOURCE);
        List<GeneratedFile> files = JavaGenerator.generate(List.of(plain, extending), BOTH);
        assertThat(paths(files)).doesNotHaveDuplicates().contains("x/A.java", "x/B.java");
        assertThat(text(files, "m/Base.java")).contains("class S {").doesNotContain("record S");
        Javac.compile(files);
        assertThat(text(JavaGenerator.generate(plain, BOTH), "m/Base.java")).contains("record S(int a)");
    }

    @Test
    void no_file_replaces_another() {
        LinkedModel one = Interfaces.model("module x service Chat {}");
        LinkedModel other = Interfaces.model("module x service ChatServer {}");
        assertThatThrownBy(() -> JavaGenerator.generate(List.of(one, other), BOTH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x/ChatServer.java")
                .hasMessageContaining("rename one of the services");
    }

    @Test
    void a_service_avoids_the_names_of_its_mixins() {
        Map<String, String> mixin = Map.of("ChatServer.etch", "module x service ChatServer { int a() }");
        LinkedModel model = Interfaces.model("module x service Chat { mixin ChatServer }", mixin, Origin.SOURCE);
        List<GeneratedFile> files = JavaGenerator.generate(model, BOTH);
        assertThat(paths(files)).contains("x/ChatServer.java", "x/ChatServer_.java", "x/Chat.java");
        Javac.compile(files);
    }

    @Test
    void a_thousand_messages_compile() {
        String types = repeat(200, "struct S#( int a, string b ) enum T#( ITEM#, B, C, D )");
        String messages = repeat(800, "int message#( int a ) throws E");
        String mixin = "module m service Big { " + repeat(200, "void mixed#()") + " }";
        LinkedModel model = Interfaces.model(
                "module big service Big { mixin m.Big exception E( string why )" + types + messages + "}",
                Map.of("m/Big.etch", mixin),
                Origin.SOURCE);
        List<GeneratedFile> files = JavaGenerator.generate(model, BOTH);
        assertThat(text(files, "big/StubBigServer.java")).contains("newCall4(int messageId)", "run4(Call<?> call)");
        Javac.compile(files);
    }

    /** The text many times, with a number for each {@code #}. */
    private static String repeat(int times, String text) {
        return IntStream.range(0, times)
                .mapToObj(i -> text.replace("#", Integer.toString(i)))
                .collect(Collectors.joining("\n"));
    }
}
