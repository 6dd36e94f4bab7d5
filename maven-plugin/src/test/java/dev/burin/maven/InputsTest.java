package dev.burin.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InputsTest {

    @TempDir
    private Path directory;

    private final Inputs inputs = new Inputs();
    private Path jar;

    @BeforeEach
    void write_files() throws IOException {
        TestFiles.write(directory.resolve("main/Chat.etch"), "chat");
        TestFiles.write(directory.resolve("main/sub/Other.etch"), "other");
        jar = TestFiles.writeJar(directory.resolve("x.jar"), Map.of("META-INF/etch/a/B.etch", "b"));
    }

    @Test
    void a_file_is_read_and_its_directory_can_be_searched() throws IOException {
        SourceFile chat = inputs.file(directory.resolve("main/Chat.etch"));

        assertThat(text(chat)).isEqualTo("chat");
        assertThat(chat.name()).isEqualTo(directory.resolve("main/Chat.etch").toString());
        assertThat(chat.origin()).isEqualTo(Origin.SOURCE);
        SourceFile other = chat.directory().find("sub/Other.etch").orElseThrow();
        assertThat(text(other)).isEqualTo("other");
        assertThat(other.directory().find("Other.etch")).isPresent();
    }

    @Test
    void a_file_in_a_jar_is_read_and_its_directory_can_be_searched() throws IOException {
        SourceRoot root = inputs.root(new Place.Archive(jar, SearchPath.IN_JARS), Origin.IMPORTED);

        SourceFile file = root.find("a/B.etch").orElseThrow();

        assertThat(text(file)).isEqualTo("b");
        assertThat(file.name()).isEqualTo(jar + "!/META-INF/etch/a/B.etch");
        assertThat(file.origin()).isEqualTo(Origin.IMPORTED);
        assertThat(file.directory().find("B.etch")).isPresent();
        assertThat(file.directory().find("C.etch")).isEmpty();
    }

    @Test
    void nothing_is_unchanged_when_a_file_has_other_content() throws IOException {
        inputs.file(directory.resolve("main/Chat.etch"));
        assertThat(Inputs.unchanged(inputs.digests())).isTrue();

        TestFiles.write(directory.resolve("main/Chat.etch"), "tahc");

        assertThat(Inputs.unchanged(inputs.digests())).isFalse();
    }

    @Test
    void nothing_is_unchanged_when_a_file_is_gone() throws IOException {
        inputs.file(directory.resolve("main/Chat.etch"));

        Files.delete(directory.resolve("main/Chat.etch"));

        assertThat(Inputs.unchanged(inputs.digests())).isFalse();
    }

    @Test
    void nothing_is_unchanged_when_a_file_appears_where_there_was_none() throws IOException {
        assertThat(inputs.root(new Place.Directory(directory), Origin.SOURCE).find("Late.etch"))
                .isEmpty();
        assertThat(Inputs.unchanged(inputs.digests())).isTrue();

        TestFiles.write(directory.resolve("Late.etch"), "late");

        assertThat(Inputs.unchanged(inputs.digests())).isFalse();
    }

    @Test
    void nothing_is_unchanged_when_a_jar_holds_something_else() throws IOException {
        inputs.root(new Place.Archive(jar, SearchPath.IN_JARS), Origin.IMPORTED).find("a/B.etch");
        assertThat(Inputs.unchanged(inputs.digests())).isTrue();

        TestFiles.writeJar(jar, Map.of("META-INF/etch/a/B.etch", "bb"));

        assertThat(Inputs.unchanged(inputs.digests())).isFalse();
    }

    @Test
    void a_name_that_no_file_can_have_is_not_found() {
        assertThat(inputs.root(new Place.Directory(directory), Origin.SOURCE).find("a\0b"))
                .isEmpty();
    }

    @Test
    void a_jar_that_cannot_be_read_is_named() throws IOException {
        TestFiles.write(jar, "no zip");
        SourceRoot root = inputs.root(new Place.Archive(jar, SearchPath.IN_JARS), Origin.IMPORTED);

        assertThatThrownBy(() -> root.find("a/B.etch"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(jar.toString());
    }

    private static String text(SourceFile file) throws IOException {
        try (InputStream in = file.content().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
