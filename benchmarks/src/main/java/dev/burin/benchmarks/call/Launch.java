package dev.burin.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One process from its start to its end.
 *
 * @param answerMillis until it had printed its answer
 * @param endMillis until it had ended
 * @param cpuMillis of it all, in steps of 10; NaN where the system does not say it
 */
record Launch(double answerMillis, double endMillis, double cpuMillis) {
    private static final double MILLIS_OF_TICK = 10; // of all of Linux, whatever its clock does
    private static final int CHILDREN_USER = 13; // the fields behind the name of the program
    private static final int CHILDREN_SYSTEM = 14;

    /**
     * Runs this Java.
     *
     * @throws IOException when it prints something else than the answer
     */
    static Launch of(List<String> jvmOptions, List<String> arguments, String answer)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(jvmOptions);
        command.addAll(arguments);
        double cpu = cpuOfChildren();
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader in =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = in.readLine();
            long answered = System.nanoTime();
            process.waitFor();
            long ended = System.nanoTime();
            if (!answer.equals(line)) {
                throw new IOException(String.join(" ", command) + " says " + line);
            }
            return new Launch((answered - before) / 1e6, (ended - before) / 1e6, cpuOfChildren() - cpu);
        }
    }

    /** Of those that have ended. */
    private static double cpuOfChildren() throws IOException {
        Path file = Path.of("/proc/self/stat");
        if (!Files.exists(file)) {
            return Double.NaN;
        }
        String text = Files.readString(file);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ");
        return MILLIS_OF_TICK * (Long.parseLong(fields[CHILDREN_USER]) + Long.parseLong(fields[CHILDREN_SYSTEM]));
    }
}
