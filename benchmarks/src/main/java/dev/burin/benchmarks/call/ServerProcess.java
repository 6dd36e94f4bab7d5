package dev.burin.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A {@link ServerMain} of this Java and this class path. */
final class ServerProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader in;
    private final Writer out;
    final int port;

    ServerProcess(Peer peer) throws IOException {
        process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ServerMain.class.getName(),
                        peer.name())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        out = process.outputWriter(StandardCharsets.UTF_8);
        port = Integer.parseInt(in.readLine());
    }

    Resources resources() throws IOException {
        out.write("\n");
        out.flush();
        return Resources.parse(in.readLine());
    }

    @Override
    public void close() throws Exception {
        out.close();
        process.waitFor();
    }
}
