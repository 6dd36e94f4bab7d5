package dev.burin.benchmarks.compile;

import dev.burin.benchmarks.Arguments;
import dev.burin.benchmarks.WrongUsage;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link CompileBenchmark} and prints the times beside what they may be. Takes the options of JMH. */
public final class CompileMain {
    private static final Map<String, Integer> MOST_MILLIS = Map.of("checkAndGenerate", 2000, "noChange", 100);

    private static final String USAGE = "usage: java -jar benchmarks.jar compile [options of JMH]";

    private CompileMain() {}

    /** Measures, and prints the table. */
    public static void print(String... args) throws WrongUsage, RunnerException {
        Collection<RunResult> results = run(args);
        System.out.printf("%n%-20s %10s %10s%n", "1000 messages", "ms", "at most");
        for (RunResult result : results) {
            String name = result.getPrimaryResult().getLabel();
            double millis = result.getPrimaryResult().getScore();
            System.out.printf(Locale.ROOT, "%-20s %10.1f %10d%n", name, millis, MOST_MILLIS.get(name));
        }
    }

    static Collection<RunResult> run(String... args) throws WrongUsage, RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new Arguments(USAGE, args).jmh()).include(CompileBenchmark.class.getSimpleName());
        return new Runner(options.build()).run();
    }
}
