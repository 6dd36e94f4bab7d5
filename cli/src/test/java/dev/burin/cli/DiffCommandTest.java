package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.burin.cli.diff.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule has a directory with two versions of an interface; {@code -Dburin.update} writes what is expected anew. */
class DiffCommandTest {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "diff");

    @ParameterizedTest
    @EnumSource
    void each_rule_finds_its_change(Rule rule) throws IOException {
        Path directory = DIRECTORY.resolve(rule.id());
        Cli.Run run = Cli.run("diff", directory.resolve("old.etch"), directory.resolve("new.etch"));
        assertThat(run.err()).isEmpty();
        Path expected = directory.resolve("expected.txt");
        if (Boolean.getBoolean("burin.update")) {
            Files.writeString(expected, run.out());
        }
        assertThat(run.out()).isEqualTo(Files.readString(expected));
        assertThat(run.out()).startsWith(rule.effect().word() + ": ").endsWith(" [" + rule.id() + "]\n");
        assertThat(run.code()).isEqualTo(rule.effect() == Rule.Effect.COMPATIBLE ? 0 : 1);
    }

    @ParameterizedTest
    @EnumSource
    void an_interface_does_not_differ_from_itself(Rule rule) {
        Path file = DIRECTORY.resolve(rule.id()).resolve("old.etch");
        Cli.Run run = Cli.run("diff", file, file);
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void json_explains() {
        Path directory = DIRECTORY.resolve("enum-item-added");
        Cli.Run run = Cli.run("diff", "--json", directory.resolve("old.etch"), directory.resolve("new.etch"));
        var change = JsonParser.parseString(run.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertThat(change.get("id").getAsString()).isEqualTo("enum-item-added");
        assertThat(change.get("effect").getAsString()).isEqualTo("wire-breaking");
        assertThat(change.get("explanation").getAsString()).contains("From the new peer to the old");
    }

    @Test
    void errors_and_wrong_usage_are_said() {
        Path file = DIRECTORY.resolve("type-added").resolve("old.etch");
        assertThat(Cli.run("diff", file).code()).isEqualTo(2);
        assertThat(Cli.run("diff", file, DIRECTORY.resolve("none.etch")).err()).contains("none.etch");
    }
}
