package dev.burin.benchmarks.codec;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link CodecBenchmark} and prints what ours takes in relation to others. Takes the options of JMH. */
public final class CodecMain {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private record Cost(double nanos, double bytes) {
        static final Cost NONE = new Cost(0, 0);

        Cost plus(Cost other) {
            return new Cost(nanos + other.nanos, bytes + other.bytes);
        }
    }

    private final Collection<RunResult> results;

    private CodecMain(Collection<RunResult> results) {
        this.results = results;
    }

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        CommandLineOptions given = new CommandLineOptions(args);
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given).addProfiler(GCProfiler.class).addProfiler(CpuProfiler.class);
        if (given.getIncludes().isEmpty()) {
            options.include(CodecBenchmark.class.getSimpleName());
        }
        new CodecMain(new Runner(options.build()).run()).print();
    }

    private void print() {
        System.out.printf(
                "%n%-14s %-9s %10s %10s %10s   %9s %9s   %8s %8s%n",
                "cpu ns (bytes)", "", "burin", "protobuf", "by hand", "time/pb", "time/hand", "bytes/pb", "bytes/hand");
        for (Workload workload : Workload.values()) {
            print(workload, List.of("encode"));
            print(workload, List.of("decode"));
            print(workload, List.of("encode", "decode"));
        }
    }

    private void print(Workload workload, List<String> methods) {
        List<Cost> costs = new ArrayList<>();
        for (Maker maker : Maker.values()) {
            Cost sum = Cost.NONE;
            for (String method : methods) {
                sum = sum.plus(cost(workload, maker, method));
            }
            costs.add(sum);
        }
        Cost ours = costs.get(0);
        Cost protobuf = costs.get(1);
        Cost byHand = costs.get(2);
        System.out.printf(
                Locale.ROOT,
                "%-14s %-9s %10s %10s %10s   %9.2f %9.2f   %8.2f %8.2f%n",
                workload.name().toLowerCase(Locale.ROOT),
                methods.size() == 1 ? methods.get(0) : "both",
                text(ours),
                text(protobuf),
                text(byHand),
                ours.nanos / protobuf.nanos,
                ours.nanos / byHand.nanos,
                ours.bytes / protobuf.bytes,
                ours.bytes / byHand.bytes);
    }

    private static String text(Cost cost) {
        return String.format(Locale.ROOT, "%.0f (%.0f)", cost.nanos, cost.bytes);
    }

    /** Processor time as the median of the iterations, which other work on the machine disturbs least. */
    private Cost cost(Workload workload, Maker maker, String method) {
        for (RunResult result : results) {
            if (result.getParams().getParam("workload").equals(workload.name())
                    && result.getParams().getParam("maker").equals(maker.name())
                    && result.getPrimaryResult().getLabel().equals(method)) {
                double nanos = result.getSecondaryResults()
                        .get(CpuProfiler.NAME)
                        .getStatistics()
                        .getPercentile(50);
                double bytes = result.getSecondaryResults().get(ALLOCATION).getScore();
                return new Cost(nanos, bytes);
            }
        }
        return new Cost(Double.NaN, Double.NaN);
    }
}
