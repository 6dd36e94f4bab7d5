package dev.burin.benchmarks.call;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import one.profiler.AsyncProfiler;
import one.profiler.Counter;

/** Async-profiler in a process of {@link ServerMain} or {@link ClientMain}, and how it is told what to do. */
final class Profiler {
    /** Of the JVM: a frame is known at each instruction, and a native library may be loaded without a warning. */
    static final List<String> JVM_OPTIONS =
            List.of("-XX:+UnlockDiagnosticVMOptions", "-XX:+DebugNonSafepoints", "--enable-native-access=ALL-UNNAMED");

    private static final String COMMAND = "profile";
    private static final String BEGIN = COMMAND + " begin";
    private static final String END = COMMAND + " end ";
    private static final String DONE = "done";

    private Profiler() {}

    // ---- in the process that starts others ----

    /** Has a process begin to be looked at. */
    static void begin(Child child) throws IOException {
        String answer = child.ask(BEGIN);
        if (!answer.equals(DONE)) {
            throw new IOException(answer);
        }
    }

    /** What has been seen since; a flame graph is written to the file. */
    static Profile end(Child child, Path flames) throws IOException {
        return Profile.parse(child.ask(END + flames.toAbsolutePath()));
    }

    // ---- in the other process ----

    static boolean isAsked(String line) {
        return line.startsWith(COMMAND);
    }

    static String answer(String line) throws IOException {
        if (line.equals(BEGIN)) {
            return begin();
        }
        AsyncProfiler profiler = AsyncProfiler.getInstance();
        profiler.execute("stop,flamegraph,file=" + line.substring(END.length()));
        return Profile.ofStacks(profiler.dumpCollapsed(Counter.SAMPLES)).format();
    }

    private static String begin() throws IOException {
        try {
            AsyncProfiler.getInstance().execute("start,event=cpu,interval=1ms");
            return DONE;
        } catch (LinkageError | IllegalStateException e) {
            return "async-profiler does not work here: " + e.getMessage();
        }
    }
}
