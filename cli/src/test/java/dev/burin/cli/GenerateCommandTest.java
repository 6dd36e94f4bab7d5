package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {

    @TempDir
    private Path directory;

    private Path interfaceFile;
    private Path java;

    @BeforeEach
    void writeFile() throws IOException {
        interfaceFile = Files.writeString(
                directory.resolve("Good.etch"), "module a.b service Good { void hello( string name ) }\n");
        java = directory.resolve("java");
    }

    @Test
    void both_ends_are_generated_below_the_packages_directories() {
        Cli.Run run = Cli.run("generate", "-d", java, interfaceFile);
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("9 files written to .*java, 0 unchanged\n");
        assertThat(java.resolve("a/b/RemoteGoodServer.java")).exists();
        assertThat(java.resolve("a/b/StubGoodServer.java")).exists();
    }

    @Test
    void one_end_can_be_chosen() {
        assertThat(Cli.run("generate", "-d", java, "--what", "client", interfaceFile)
                        .code())
                .isZero();
        assertThat(java.resolve("a/b/RemoteGoodServer.java")).exists();
        assertThat(java.resolve("a/b/StubGoodServer.java")).doesNotExist();
    }

    @Test
    void what_would_not_change_is_not_touched() throws IOException {
        Cli.run("generate", "-d", java, interfaceFile);
        Path file = java.resolve("a/b/Good.java");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1000));
        assertThat(Cli.run("generate", "-d", java, interfaceFile).out()).startsWith("0 files written");
        assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
    }

    @Test
    void skeletons_are_written_once_and_then_kept() throws IOException {
        assertThat(Cli.run("generate", "-d", java, "--what", "skeletons", interfaceFile)
                        .code())
                .isZero();
        Path skeleton = java.resolve("a/b/ImplGoodServer.java");
        Files.writeString(skeleton, "mine");
        Cli.Run run = Cli.run("generate", "-d", java, "--what", "server,skeletons", interfaceFile);
        assertThat(run.out()).endsWith("2 skeletons kept\n");
        assertThat(skeleton).hasContent("mine");
    }

    @Test
    void nothing_is_written_when_there_is_an_error() throws IOException {
        Path wrong = Files.writeString(directory.resolve("Wrong.etch"), "module a service Wrong { void }\n");
        Cli.Run run = Cli.run("generate", "-d", java, interfaceFile, wrong);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error: ", "nothing was generated");
        assertThat(java).doesNotExist();
    }

    @Test
    void a_file_in_the_way_is_said_in_words() throws IOException {
        Files.writeString(java, "a file");
        Cli.Run run = Cli.run("generate", "-d", java, interfaceFile);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains(java.toString()).doesNotContain("\tat ");
    }

    @Test
    void the_directory_is_required_and_the_words_of_what_are_known() {
        assertThat(Cli.run("generate", interfaceFile).code()).isEqualTo(2);
        Cli.Run run = Cli.run("generate", "-d", java, "--what", "cleint", interfaceFile);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("cleint");
    }
}
