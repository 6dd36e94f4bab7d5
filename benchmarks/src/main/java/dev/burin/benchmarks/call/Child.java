package dev.burin.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A process of this Java and this class path that answers each line with a line, and ends with its input. */
final class Child implements AutoCloseable {
    /**
     * Of the JVM of one that needs no others. Its heap is touched before it begins: else each peer that makes garbage pays for a fault
     * of each page of it once, some thousand calls later than its compilers rest, and again whenever its collector takes more. On a
     * virtual machine 64 calls in flight in a session of ours took three times as long for six seconds.
     */
    static final List<String> JVM_OPTIONS = List.of("-Xms256m", "-Xmx256m", "-XX:+AlwaysPreTouch");

    private final String name;
    private final Process process;
    private final BufferedReader in;
    private final Writer out;

    Child(Class<?> main, Cores cores, List<String> jvmOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(cores.command());
        command.addAll(javaCommand(jvmOptions));
        command.add(main.getName());
        command.addAll(List.of(arguments));
        name = main.getSimpleName() + " " + String.join(" ", arguments);
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        out = process.outputWriter(StandardCharsets.UTF_8);
    }

    /** This Java with these options and this class path; what is to run has to be added. */
    static List<String> javaCommand(List<String> options) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(options);
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        return command;
    }

    /** The next line that it prints. */
    String line() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException(name + " has ended; what it says is above");
        }
        return line;
    }

    String ask(String question) throws IOException {
        out.write(question + "\n");
        out.flush();
        return line();
    }

    /** Ends its input; it takes its time to end. */
    void end() throws IOException {
        out.close();
    }

    @Override
    public void close() throws Exception {
        try {
            end();
        } finally {
            process.waitFor();
        }
    }
}
