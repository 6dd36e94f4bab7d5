package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path directory;

    private Path good;
    private Path wrong;

    @BeforeEach
    void writeFiles() throws IOException {
        good = Files.writeString(
                directory.resolve("Good.etch"), "module a service Good { void hello( string name ) }\n");
        wrong = Files.writeString(
                directory.resolve("Wrong.etch"), "module a\nservice Wrong {\n    void hello( strng name )\n}\n");
    }

    @Test
    void a_good_file_is_answered_with_silence() {
        Cli.Run run = Cli.run("check", good);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void a_wrong_file_is_answered_with_its_findings_and_exit_code_1() {
        Cli.Run run = Cli.run("check", good, wrong);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("Wrong.etch:3:17: error: ", "^^^^^", "\n1 error\n");
    }

    @Test
    void colour_is_used_only_where_it_is_wanted() {
        assertThat(Cli.run("check", wrong).out()).doesNotContain("\u001b");
        assertThat(Cli.start(true, new byte[0], "check", wrong).out()).contains("\u001b[1;31m");
    }

    @Test
    void findings_come_as_json_too() {
        for (String option : new String[] {"--format=json", "--json"}) {
            Cli.Run run = Cli.run("check", option, wrong);
            assertThat(run.code()).isEqualTo(1);
            JsonArray findings = JsonParser.parseString(run.out()).getAsJsonArray();
            assertThat(findings).hasSize(1);
            assertThat(findings.get(0).getAsJsonObject().get("line").getAsInt()).isEqualTo(3);
            assertThat(Cli.run("check", option, good).out()).isEqualTo("[]\n");
        }
    }

    @Test
    void includes_are_looked_for_in_further_directories() throws IOException {
        Path common = Files.createDirectory(directory.resolve("common"));
        Files.writeString(common.resolve("types.etchinc"), "struct Point( int x, int y )\n");
        Path main = Files.writeString(
                directory.resolve("Main.etch"),
                "module a service Main { include \"types.etchinc\" void at( Point p ) }\n");
        assertThat(Cli.run("check", main).code()).isEqualTo(1);
        assertThat(Cli.run("check", "-I", common, main).code()).isZero();
    }

    @Test
    void a_finding_in_a_file_that_two_others_use_is_reported_once() throws IOException {
        Files.writeString(directory.resolve("Base.etch"), "module a service Base { void x( Nowhere n ) }\n");
        Path one = Files.writeString(directory.resolve("One.etch"), "module a service One { mixin a.Base }\n");
        Path two = Files.writeString(directory.resolve("Two.etch"), "module a service Two { mixin a.Base }\n");
        assertThat(Cli.run("check", one, two).out()).contains("\n1 error\n");
    }

    @Test
    void a_missing_file_is_a_finding_and_no_stack_trace() {
        Cli.Run run = Cli.run("check", directory.resolve("None.etch"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out() + run.err()).contains("None.etch").doesNotContain("\tat ");
    }

    @Test
    void no_file_or_a_wrong_option_is_wrong_usage() {
        assertThat(Cli.run("check").code()).isEqualTo(2);
        assertThat(Cli.run("check", "--format=xml", good).code()).isEqualTo(2);
        Cli.Run run = Cli.run("check", "--frmat=json", good);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--frmat", "Try 'burin check --help'.");
    }
}
