package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class BurinTest {

    @Test
    void help_of_every_command_shows_an_example() {
        CommandLine burin = Burin.commandLine(new Streams(System.in, System.out, System.err, false));
        assertThat(burin.getSubcommands()).isNotEmpty();
        for (String command : burin.getSubcommands().keySet()) {
            Cli.Run run = Cli.run(command, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("Usage: burin " + command, "Example", "  burin " + command + " ");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void an_unknown_command_is_wrong_usage_and_the_nearest_is_named() {
        Cli.Run run = Cli.run("chek", "Chat.etch");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("chek").contains("check").doesNotContain("\tat ");
    }

    @Test
    void no_command_is_wrong_usage() {
        Cli.Run run = Cli.run();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("Missing required").contains("burin --help");
    }

    @Test
    void the_version_can_be_asked_for() {
        Cli.Run run = Cli.run("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("burin ");
    }
}
