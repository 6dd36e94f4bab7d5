package dev.burin.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;

/**
 * The interface files of a project for which Java is wanted.
 *
 * @param directory where they lie; it need not exist
 * @param includes patterns of those that declare a service, such as {@code **}{@code /*.etch}
 * @param excludes patterns of those left out
 */
record SourceSet(Path directory, List<String> includes, List<String> excludes) {

    /** Makes the lists unmodifiable. */
    SourceSet {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
    }

    /** Returns all files of the directory, whether they match or are there to be included. */
    List<Path> everything() {
        return new SourceSet(directory, List.of("**"), List.of()).files();
    }

    /** Returns the files that match in the order of their names, the same on every machine. */
    List<Path> files() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        DirectoryScanner scanner = new DirectoryScanner();
        scanner.setBasedir(directory.toFile());
        scanner.setIncludes(includes.toArray(String[]::new));
        scanner.setExcludes(excludes.toArray(String[]::new));
        scanner.addDefaultExcludes();
        scanner.scan();
        return Arrays.stream(scanner.getIncludedFiles())
                .map(name -> name.replace('\\', '/'))
                .sorted()
                .map(directory::resolve)
                .toList();
    }
}
