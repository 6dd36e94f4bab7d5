package dev.burin.maven;

import dev.burin.codegen.GeneratorOptions;
import dev.burin.codegen.JavaGenerator;
import dev.burin.codegen.What;
import dev.burin.idl.source.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/** What {@code burin:generate} does in a module, without Maven around it. */
public final class PluginRun {
    private final GenerationRequest request;

    /** @param project the directory of the module, with interface files below {@code src/main/etch} */
    public PluginRun(Path project) {
        Path sources = project.resolve("src/main/etch");
        request = new GenerationRequest(
                new SourceSet(sources, List.of("**/*.etch"), List.of()),
                SearchPath.empty().with(sources, Origin.SOURCE),
                models -> JavaGenerator.generate(models, new GeneratorOptions(What.BOTH, false)),
                "benchmark",
                new TreeSet<>(),
                false,
                project.resolve("target/generated-sources/burin"),
                project.resolve("src/main/java"),
                project.resolve("target/burin/generate.record"));
    }

    /** Runs once; whether there was something to do. */
    public boolean hasGenerated() {
        try {
            GenerationResult result = Generation.run(request).result();
            if (result.isFailure()) {
                throw new IllegalStateException(result.sentence());
            }
            return result == GenerationResult.GENERATED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
