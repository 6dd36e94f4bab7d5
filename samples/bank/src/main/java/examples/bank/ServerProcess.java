package examples.bank;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A {@link BankListener} in a process of its own. For one thread. */
final class ServerProcess {
    private static final long LIMIT_SECONDS = 60;
    private static final String READY = "listening on tcp://127.0.0.1:";

    private final Process process;
    private final int port;

    private ServerProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server on what another one may have left in the directory; returns when it listens. */
    static ServerProcess start(Path directory) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1", // it does not live long
                        "-classpath",
                        System.getProperty("java.class.path"),
                        BankListener.class.getName(),
                        directory.toString(),
                        "tcp://127.0.0.1:0")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            return new ServerProcess(process, port(process));
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static int port(Process process) throws Exception {
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread reader = new Thread(() -> follow(process, port), "server-output");
        reader.setDaemon(true);
        reader.start();
        return port.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static void follow(Process process, CompletableFuture<Integer> port) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    port.complete(Integer.parseInt(line.substring(READY.length())));
                } else {
                    System.err.println("server: " + line);
                }
            }
        } catch (IOException e) {
            // it was killed
        }
        port.completeExceptionally(new IOException("the server has ended before it was listening"));
    }

    int port() {
        return port;
    }

    /** Kills it, as {@code kill -9} does: it can save nothing. Returns when it is dead. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Lets it end by itself; whether it did. */
    boolean stop() throws IOException, InterruptedException {
        process.getOutputStream().close(); // the end of its input
        return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
