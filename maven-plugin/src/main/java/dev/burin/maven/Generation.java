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

    /**
     * What a run did.
     *
     * @param files how many interface files there are
     * @param diagnostics what there is to say about the interface files, also when they are not read again
     */
    record Outcome(GenerationResult result, int files, List<Diagnostic> diagnostics, OutputDirectory.Changes changes) {

        /** Returns all of it in one line. */
        String summary() {
            String counted = diagnostics.isEmpty() ? "" : " " + Summary.of(files, diagnostics) + ".";
            String touched = changes.any()
                    ? " " + Summary.count(changes.written(), "file") + " written, " + changes.deleted() + " deleted."
                    : "";
            return result.sentence() + touched + counted;
        }
    }

    /** Runs the generator. */
    static Outcome run(GenerationRequest request) throws IOException {
        return new Generation(request).run();
    }

    private Outcome run() throws IOException {
        BuildRecord before = BuildRecord.read(request.recordFile());
        if (files.isEmpty()) {
            OutputDirectory.Changes changes = output.replace(new TreeMap<>(), before.outputs());
            Files.deleteIfExists(request.recordFile());
            return new Outcome(GenerationResult.NO_SOURCES, 0, List.of(), changes);
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

    private Outcome generate(Compilation compilation, BuildRecord before) throws IOException {
        SortedMap<String, String> sources = new TreeMap<>();
        SortedMap<String, String> skeletons = new TreeMap<>();
        for (GeneratedFile file : request.generator().generate(compilation.models())) {
            (file.isSkeleton() ? skeletons : sources).put(file.path(), file.text());
        }
        OutputDirectory.Changes changes = output.replace(sources, before.outputs());
        writeSkeletons(skeletons);
        new BuildRecord(key, compilation.inputs(), OutputDirectory.digests(sources), compilation.diagnostics())
                .write(request.recordFile());
        return new Outcome(GenerationResult.GENERATED, files.size(), compilation.diagnostics(), changes);
    }

    private void writeSkeletons(SortedMap<String, String> skeletons) throws IOException {
        OutputDirectory directory = new OutputDirectory(request.skeletonDirectory());
        for (Map.Entry<String, String> skeleton : skeletons.entrySet()) {
            directory.writeIfMissing(skeleton.getKey(), skeleton.getValue());
        }
    }

    private boolean isUpToDate(BuildRecord before) throws IOException {
        return before.key().equals(key) && Inputs.unchanged(before.inputs()) && output.holds(before.outputs());
    }

    private boolean failsOn(List<Diagnostic> warnings) {
        return request.failOnWarning() && !warnings.isEmpty();
    }

    private Outcome unchanged(GenerationResult result, List<Diagnostic> diagnostics) {
        return new Outcome(result, files.size(), diagnostics, new OutputDirectory.Changes(0, 0));
    }
}
