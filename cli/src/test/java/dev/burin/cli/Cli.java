package dev.burin.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Runs a command as the process would, and keeps what it wrote. */
final class Cli {

    private Cli() {}

    /** What a command did. */
    record Run(int code, byte[] bytes, String err) {

        String out() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static Run run(Object... arguments) {
        return start(false, new byte[0], arguments);
    }

    static Run runWithInput(String input, Object... arguments) {
        return start(false, input.getBytes(StandardCharsets.UTF_8), arguments);
    }

    static Run start(boolean colour, byte[] input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(new ByteArrayInputStream(input), out, err, colour);
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        int code = Burin.commandLine(streams, words).execute(words);
        streams.flush();
        return new Run(code, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }
}
