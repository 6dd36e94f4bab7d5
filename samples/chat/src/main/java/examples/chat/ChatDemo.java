package examples.chat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs a conversation between three processes: a listener and two clients, Ann and Ben, who know by themselves what to say.
 * Prints what each of them prints, and ends with exit code 0 when all went well.
 */
public final class ChatDemo {
    private static final long LIMIT_SECONDS = 60;

    private final List<Process> processes = new ArrayList<>();
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final CompletableFuture<String> annHasCome = new CompletableFuture<>();

    private ChatDemo() {}

    public static void main(String[] args) throws Exception {
        ChatDemo demo = new ChatDemo();
        boolean good;
        try {
            good = demo.run();
        } finally {
            demo.processes.forEach(Process::destroyForcibly);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        Process listener = start(ProcessBuilder.Redirect.PIPE, "ChatListener", "tcp://127.0.0.1:0");
        new Thread(() -> follow(listener)).start();
        String uri = address.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        Process ann = start(ProcessBuilder.Redirect.INHERIT, "DemoGuest", "Ann", uri);
        annHasCome.get(LIMIT_SECONDS, TimeUnit.SECONDS);
        Process ben = start(ProcessBuilder.Redirect.INHERIT, "DemoGuest", "Ben", uri);
        boolean good = endsWell(ann) && endsWell(ben);
        listener.getOutputStream().close(); // the end of its input: it stops
        return endsWell(listener) && good;
    }

    private Process start(ProcessBuilder.Redirect output, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add("examples.chat." + program);
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectOutput(output)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        processes.add(process);
        return process;
    }

    /** Prints what the listener prints, and looks for what the demonstration has to know. */
    private void follow(Process listener) {
        try (BufferedReader lines = listener.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("listener | " + line);
                if (line.startsWith("listening on ")) {
                    address.complete(line.substring("listening on ".length()));
                } else if (line.equals("Ann has come")) {
                    annHasCome.complete(line);
                }
            }
        } catch (IOException e) {
            address.completeExceptionally(e);
            annHasCome.completeExceptionally(e);
        }
    }

    private static boolean endsWell(Process process) throws InterruptedException {
        return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
    }
}
