package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.mcp.McpClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as a process would run it, and a client that talks to it. */
@Timeout(30)
class McpServeCommandTest {

    private final PipedOutputStream input = new PipedOutputStream();
    private CompletableFuture<Integer> command;
    private McpClient client;

    @BeforeEach
    void serve() throws IOException {
        PipedInputStream in = new PipedInputStream(input);
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(new PipedInputStream(out), StandardCharsets.UTF_8));
        command = CompletableFuture.supplyAsync(
                () -> Burin.commandLine(new Streams(in, out, OutputStream.nullOutputStream(), false))
                        .execute("mcp-serve", "--until-input-ends"));
        String line = lines.readLine();
        assertThat(line).matches("LOCATION tcp:127\\.0\\.0\\.1:\\d+");
        client = McpClient.of(line.substring("LOCATION ".length()));
    }

    @AfterEach
    void endOfInput() throws Exception {
        client.close();
        input.close();
        assertThat(command.get(10, TimeUnit.SECONDS)).isZero();
    }

    private String ask(String request) {
        return new String(client.call(request.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void it_counts() {
        assertThat(ask("STATS")).isEqualTo("STATS 0 0 0");
        assertThat(ask("INC a")).isEqualTo("INC a 1");
        assertThat(ask("INC a")).isEqualTo("INC a 2");
        assertThat(ask("SLEEP 1 ä")).isEqualTo("INC ä 1");
        assertThat(ask("STATS")).isEqualTo("STATS 3 2 2");
    }

    @Test
    void it_sends_back_what_it_gets_and_as_much_as_it_is_asked_for() {
        byte[] request = new byte[100_000];
        new Random(1).nextBytes(request);
        System.arraycopy("ECHO ".getBytes(StandardCharsets.US_ASCII), 0, request, 0, 5);
        assertThat(client.call(request)).isEqualTo(Arrays.copyOfRange(request, 5, request.length));
        assertThat(ask("ECHO ")).isEmpty();
        assertThat(ask("ECHO")).isEmpty();
        assertThat(ask("BIG 0")).isEmpty();
        assertThat(ask("BIG 1000000")).hasSize(1_000_000).matches("x+");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "HELLO, there is no request 'HELLO'; there are INC id",
                "\"\", there is no request ''",
                "inc a, there is no request 'inc'",
                "INC, INC needs an id",
                "INC a b, not 'a b'",
                "SLEEP 5, SLEEP needs milliseconds and an id",
                "SLEEP x a, not 'x'",
                "SLEEP -1 a, SLEEP needs a number from 0 to 3600000",
                "SLEEP 1, SLEEP needs milliseconds",
                "BIG, BIG needs a number",
                "BIG 67108865, BIG needs a number from 0 to 67108864",
                "BIG 99999999999999999999, BIG needs a number",
                "STATS now, STATS stands alone"
            })
    void what_it_does_not_understand_is_said_in_words_and_harms_nothing(String request, String words) {
        assertThat(ask(request)).startsWith("ERROR ").contains(words);
        assertThat(ask("STATS")).isEqualTo("STATS 0 0 0");
    }

    @Test
    void a_wrong_port_or_host_is_wrong_usage() {
        Cli.Run run = Cli.run("mcp-serve", "--port", "70000");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the port is 70000; it must be from 0 to 65535");
        assertThat(Cli.run("mcp-serve", "--host", "no.such.host.invalid").code())
                .isEqualTo(2);
    }
}
