package dev.burin.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/**
 * The process of a server: prints its port, then for each line that it reads what it has used up or, when the line is
 * {@code memory}, what it holds, or what a {@link Profiler} answers; and ends with its input.
 */
public final class ServerMain {
    static final String MEMORY = "memory";

    private ServerMain() {}

    public static void main(String[] args) throws Exception {
        System.out.println(Peer.valueOf(args[0]).listen());
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            System.out.println(answer(line));
        }
        System.exit(0);
    }

    private static String answer(String line) throws IOException {
        if (Profiler.isAsked(line)) {
            return Profiler.answer(line);
        }
        return line.equals(MEMORY)
                ? Memory.ofThisProcess().format()
                : Resources.ofThisProcess().format();
    }
}
