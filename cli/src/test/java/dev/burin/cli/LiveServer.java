package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The command {@code listen}, running until it is closed. */
final class LiveServer implements AutoCloseable {

    private final PipedOutputStream input = new PipedOutputStream();
    private final CompletableFuture<Integer> command;
    private final BufferedReader out;
    private final String uri;

    /** @param arguments behind the command's name, the address among them */
    LiveServer(Object... arguments) throws IOException {
        List<String> words = new ArrayList<>(List.of("listen", "--until-input-ends"));
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        PipedInputStream in = new PipedInputStream(input);
        PipedOutputStream outEnd = new PipedOutputStream();
        PipedOutputStream errEnd = new PipedOutputStream();
        out = reader(outEnd);
        BufferedReader err = reader(errEnd);
        command = CompletableFuture.supplyAsync(
                () -> Burin.commandLine(new Streams(in, outEnd, errEnd, false)).execute(words.toArray(String[]::new)));
        String line = err.readLine();
        assertThat(line).startsWith("listening on tcp://");
        uri = line.substring("listening on ".length());
    }

    private static BufferedReader reader(PipedOutputStream end) throws IOException {
        return new BufferedReader(new InputStreamReader(new PipedInputStream(end, 1 << 16), StandardCharsets.UTF_8));
    }

    String uri() {
        return uri;
    }

    /** Returns the next line that it prints. */
    String printed() throws IOException {
        return out.readLine();
    }

    @Override
    public void close() throws IOException {
        input.close();
        assertThat(command).succeedsWithin(10, TimeUnit.SECONDS).isEqualTo(0);
    }
}
