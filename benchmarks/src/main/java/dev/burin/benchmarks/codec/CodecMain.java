package dev.burin.benchmarks.codec;

import dev.burin.benchmarks.Arguments;
import dev.burin.benchmarks.Row;
import dev.burin.benchmarks.WrongUsage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs {@link CodecBenchmark} and prints what ours takes in relation to others. Takes the options of JMH. */
public final class CodecMain {
    /** The peers of {@link #rows}. */
    public static final String OURS = Maker.BURIN.name();

    public static final String PROTOBUF = Maker.PROTOBUF.name();

    /** What the work of a row begins with. */
    public static final String WORK = "CODEC_";

    private static final String USAGE = "usage: java -jar benchmarks.jar codec [options of JMH]\n"
            + "  for example -f 1 -wi 3 -i 5 -p workload=ORDER,MIXED_INTS";

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

    /** Measures; takes the options of JMH. */
    public static CodecMain run(String... args) throws WrongUsage, RunnerException {
        return run(new Arguments(USAGE, args).jmh());
    }

    /** Measures. */
    public static CodecMain run(CommandLineOptions given) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(given).addProfiler(GCProfiler.class).addProfiler(CpuProfiler.class);
        if (given.getIncludes().isEmpty()) {
            options.include(CodecBenchmark.class.getSimpleName());
        }
        return new CodecMain(new Runner(options.build()).run());
    }

    /** Both directions together, for each value and each maker that was measured. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (Workload workload : Workload.values()) {
            for (Maker maker : Maker.values()) {
                Cost both = cost(workload, maker, "encode").plus(cost(workload, maker, "decode"));
                if (!Double.isNaN(both.nanos)) {
                    rows.add(new Row()
                            .with("peer", maker.name())
                            .with("work", WORK + workload.name())
                            .with("round", 1)
                            .with("nanos", both.nanos)
                            .with("bytes", both.bytes));
                }
            }
        }
        return rows;
    }

    /** As a table of Markdown. */
    public void print(PrintStream out) {
        out.println("| processor time in ns (bytes allocated) | | burin | protobuf | by hand"
                + " | time: / protobuf | / by hand | bytes: / protobuf | / by hand |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (Workload workload : Workload.values()) {
            if (!Double.isNaN(cost(workload, Maker.BURIN, "encode").nanos)) {
                print(out, workload, List.of("encode"));
                print(out, workload, List.of("decode"));
                print(out, workload, List.of("encode", "decode"));
            }
        }
    }

    private void print(PrintStream out, Workload workload, List<String> methods) {
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
        out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %s | %s | %.2f | %.2f | %.2f | %.2f |%n",
                workload.name().toLowerCase(Locale.ROOT).replace('_', ' '),
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
