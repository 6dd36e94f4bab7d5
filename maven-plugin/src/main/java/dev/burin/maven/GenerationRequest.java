package dev.burin.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;

/**
 * Everything that a run of the generator depends on.
 *
 * @param sources the files to generate from
 * @param searchPath where includes and mixins are looked for
 * @param generator what writes the Java
 * @param generatorKey names the generator's version and options: another key means that all Java is made anew
 * @param silenced ids of warnings that are not wanted
 * @param failOnWarning whether a warning fails the run like an error
 * @param outputDirectory where the Java goes
 * @param skeletonDirectory where skeletons go that are not there yet, if the generator writes any
 * @param recordFile where the {@link BuildRecord} is kept between runs
 */
record GenerationRequest(
        SourceSet sources,
        SearchPath searchPath,
        Generator generator,
        String generatorKey,
        SortedSet<String> silenced,
        boolean failOnWarning,
        Path outputDirectory,
        Path skeletonDirectory,
        Path recordFile) {

    /** Returns a digest of all that decides the outputs beside what the files hold. */
    String key(List<Path> files) {
        return Digest.of(String.join(
                "\n",
                generatorKey,
                silenced.toString(),
                searchPath.toString(),
                outputDirectory.toString(),
                skeletonDirectory.toString(),
                files.toString()));
    }
}
