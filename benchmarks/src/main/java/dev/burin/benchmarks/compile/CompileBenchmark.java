package dev.burin.benchmarks.compile;

import dev.burin.codegen.GeneratorOptions;
import dev.burin.codegen.JavaGenerator;
import dev.burin.codegen.What;
import dev.burin.idl.CompileRequest;
import dev.burin.idl.CompileResult;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.source.SourceFile;
import dev.burin.maven.PluginRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** An interface of 1000 messages: checked and made into Java, and looked at again by a build when nothing has changed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class CompileBenchmark {
    private static final int MESSAGES = 1000;

    private final String text = LargeInterface.text(MESSAGES);
    private Path project;
    private PluginRun plugin;

    @Setup
    public void writeProject() throws IOException {
        project = Files.createTempDirectory("burin-benchmark");
        Path sources = Files.createDirectories(project.resolve("src/main/etch"));
        Files.writeString(sources.resolve("Large.etch"), text);
        plugin = new PluginRun(project);
        if (!plugin.hasGenerated()) {
            throw new IllegalStateException("nothing was generated");
        }
    }

    @TearDown
    public void deleteProject() throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** From the text to the texts of the Java files. */
    @Benchmark
    public int checkAndGenerate() {
        CompileResult result = IdlCompiler.compile(CompileRequest.of(SourceFile.ofText("Large.etch", text)));
        return JavaGenerator.generate(List.of(result.model().orElseThrow()), new GeneratorOptions(What.BOTH, false))
                .size();
    }

    /** What {@code burin:generate} costs a module in which nothing has changed, Maven's own work apart. */
    @Benchmark
    public boolean noChange() {
        if (plugin.hasGenerated()) {
            throw new IllegalStateException("something was generated");
        }
        return true;
    }
}
