package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final String OLD = """
            # burin:allow unused
            module a

            service S {
                enum Colour ( RED )
                void f( int a )
            }
            """;

    @TempDir
    private Path directory;

    private Path old = Path.of("");

    @BeforeEach
    void writeOld() throws IOException {
        old = file("old.etch", OLD);
    }

    @Test
    void a_wire_break_is_code_1() throws IOException {
        Cli.Run run = Cli.run("diff", old, file("new.etch", OLD.replace("int a", "string a")));
        assertThat(run.out())
                .isEqualTo("wire-breaking: a.S.f: parameter a was int and is string [parameter-retyped]\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_source_break_is_code_1() throws IOException {
        Cli.Run run = Cli.run("diff", old, file("new.etch", OLD.replace("int a", "int a, int b")));
        assertThat(run.out()).isEqualTo("source-breaking: a.S.f: parameter b is new [parameter-added]\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void a_compatible_change_is_code_0() throws IOException {
        Cli.Run run = Cli.run("diff", old, file("new.etch", OLD.replace("void f", "void g()\n    void f")));
        assertThat(run.out()).isEqualTo("compatible: a.S.g: is new [message-added]\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void no_change_is_silence() {
        Cli.Run run = Cli.run("diff", old, old);
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void json_explains() throws IOException {
        Cli.Run run = Cli.run("diff", "--json", old, file("new.etch", OLD.replace("RED", "RED, BLUE")));
        var change = JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(change.get("id").getAsString()).isEqualTo("enum-item-added");
        assertThat(change.get("effect").getAsString()).isEqualTo("wire-breaking");
        assertThat(change.get("explanation").getAsString()).contains("From the new peer to the old");
    }

    @Test
    void errors_and_wrong_usage_are_said() {
        assertThat(Cli.run("diff", old).code()).isEqualTo(2);
        assertThat(Cli.run("diff", old, directory.resolve("none.etch")).err()).contains("none.etch");
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
