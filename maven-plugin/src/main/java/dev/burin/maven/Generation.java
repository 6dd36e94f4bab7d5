package dev.burin.maven;

import dev.burin.codegen.GeneratedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One run of the generator over the interface files of a project: does nothing when nothing has changed, says all there
 * is to say when something is wrong, and leaves no Java behind that has lost its source. Used by one thread.
 */
final class Generation {

    private final GenerationRequest request;
    private final OutputDirectory output;
    private final List<Path> files;
    private final String key;

    private Generation(GenerationRequest request) {
        this.request = request;
        this.output = new OutputDirectory(request.outputDirectory());
        this.files = request.sources().files();
        this.key = request.key(files);
    }

    /** Runs the generator. */
    static GenerationOutcome run(GenerationRequest request) throws IOException {
        return new Generation(request).run();
    }

    private GenerationOutcome run() throws IOException {
        BuildRecord before = BuildRecord.read(request.recordFile());
        if (files.isEmpty()) {
            OutputDirectory.Changes changes = output.replace(new TreeMap<>(), before.outputs());
            Files.deleteIfExists(request.recordFile());
            return new GenerationOutcome(
                    GenerationResult.NO_SOURCES, 0, List.of(), changes, GenerationOutcome.Skeletons.NONE);
        }
        if (isUpToDate(before)) {
            GenerationResult result =
                    failsOn(before.warnings()) ? GenerationResult.FAILED_ON_WARNING : GenerationResult.UP_TO_DATE;
            return unchanged(result, before.warnings());
        }
        Compilation compilation = Compilation.of(files, request.searchPath(), request.silenced());
        if (compilation.errors() > 0) {
            return unchanged(GenerationResult.FAILED, compilation.diagnostics());
        }
        if (failsOn(compilation.diagnostics())) {
            return unchanged(GenerationResult.FAILED_ON_WARNING, compilation.diagnostics());
        }
        return generate(compilation, before);
    }

    private GenerationOutcome generate(Compilation compilation, BuildRecord before) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        SortedMap<String, String> skeletons = new TreeMap<>();
        for (GeneratedFile file : request.generator().generate(compilation.models())) {
            (file.isSkeleton() ? skeletons : sources).put(file.path(), file.text());
        }
        OutputDirectory.Changes changes = output.replace(sources, before.outputs());
        GenerationOutcome.Skeletons started = writeSkeletons(skeletons);
        new BuildRecord(key, compilation.inputs(), OutputDirectory.digests(sources), compilation.diagnostics())
                .write(request.recordFile());
        return new GenerationOutcome(
                GenerationResult.GENERATED, files.size(), compilation.diagnostics(), changes, started);
    }

    private GenerationOutcome.Skeletons writeSkeletons(SortedMap<String, String> skeletons) throws IOException {
        OutputDirectory directory = new OutputDirectory(request.skeletonDirectory());
        int written = 0;
        for (Map.Entry<String, String> skeleton : skeletons.entrySet()) {
            written += directory.writeIfMissing(skeleton.getKey(), skeleton.getValue()) ? 1 : 0;
        }
        return new GenerationOutcome.Skeletons(written, skeletons.size() - written);
    }

    private boolean isUpToDate(BuildRecord before) throws IOException {
        return before.key().equals(key) && Inputs.unchanged(before.inputs()) && output.holds(before.outputs());
    }

    private boolean failsOn(List<Diagnostic> warnings) {
        return request.failOnWarning() && !warnings.isEmpty();
    }

    private GenerationOutcome unchanged(GenerationResult result, List<Diagnostic> diagnostics) {
        return new GenerationOutcome(
                result, files.size(), diagnostics, new OutputDirectory.Changes(0, 0), GenerationOutcome.Skeletons.NONE);
    }
}
