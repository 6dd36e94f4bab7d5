package dev.burin.idl.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.idl.Compile;
import dev.burin.idl.CompileRequest;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.model.LinkedModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each rule has a directory with two versions of an interface; {@code -Dburin.update} writes what is expected anew. */
class InterfaceDiffTest {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "diff");

    @ParameterizedTest
    @EnumSource
    void each_rule_finds_its_change(Rule rule) throws IOException {
        Path directory = DIRECTORY.resolve(rule.id());
        String found =
                InterfaceDiff.compare(model(directory.resolve("old.etch")), model(directory.resolve("new.etch")))
                        .stream()
                        .map(InterfaceDiffTest::line)
                        .collect(Collectors.joining());
        Path expected = directory.resolve("expected.txt");
        if (Boolean.getBoolean("burin.update")) {
            Files.writeString(expected, found);
        }
        assertThat(found).isEqualTo(Files.readString(expected));
        assertThat(found).startsWith(rule.effect().word() + ": ").endsWith(" [" + rule.id() + "]\n");
    }

    @ParameterizedTest
    @EnumSource
    void an_interface_does_not_differ_from_itself(Rule rule) {
        Path file = DIRECTORY.resolve(rule.id()).resolve("old.etch");
        assertThat(InterfaceDiff.compare(model(file), model(file))).isEmpty();
    }

    @Test
    void a_change_has_its_place_in_the_new_interface() {
        LinkedModel before = Compile.model("void f( int a )\nvoid g()");
        LinkedModel after = Compile.model("\n\nvoid f( long a )\nvoid h()");

        assertThat(InterfaceDiff.compare(before, after))
                .extracting(
                        change -> change.location().line() + " " + change.rule().id())
                .containsExactly("5 parameter-retyped", "2 message-removed", "6 message-added");
    }

    private static LinkedModel model(Path file) {
        return Compile.model(IdlCompiler.compile(CompileRequest.of(file)));
    }

    private static String line(Change change) {
        return "%s: %s: %s [%s]\n"
                .formatted(
                        change.rule().effect().word(),
                        change.name(),
                        change.text(),
                        change.rule().id());
    }
}
