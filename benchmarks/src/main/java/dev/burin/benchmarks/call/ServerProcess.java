package dev.burin.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A {@link ServerMain} of this Java and this class path. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader in;
    private final Writer out;
    final int port;

    ServerProcess(Peer peer, String... jvmOptions) throws IOException {
        List<String> command = javaCommand(jvmOptions.length == 0 ? new String[] {"-Xmx512m"} : jvmOptions);
        command.add(ServerMain.class.getName());
        command.add(peer.name());
        process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        out = process.outputWriter(StandardCharsets.UTF_8);
        port = Integer.parseInt(in.readLine());
    }

    /** This Java with these options and this class path; what is to run has to be added. */
    static List<String> javaCommand(String... options) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(List.of(options));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        return command;
    }

    Resources resources() throws IOException {
        return Resources.parse(ask(""));
    }

    /** What it holds after it has collected its garbage. */
    Memory memory() throws IOException {
        return Memory.parse(ask(ServerMain.MEMORY));
    }

    private String ask(String question) throws IOException {
        out.write(question + "\n");
        out.flush();
        return in.readLine();
    }

    @Override
    public void close() throws Exception {
        out.close();
        process.waitFor();
    }
}
