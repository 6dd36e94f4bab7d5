package dev.burin.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.codehaus.plexus.util.DirectoryScanner;
import org.codehaus.plexus.util.SelectorUtils;

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

    /** Returns whether the file of such a path below the directory would be one of them, were it there. */
    boolean matches(String name) {
        return includes.stream().anyMatch(pattern -> matches(pattern, name))
                && excludes.stream().noneMatch(pattern -> matches(pattern, name));
    }

    /** Returns the files that match in another directory. */
    SourceSet in(Path other) {
        return new SourceSet(other, includes, excludes);
    }

    private static boolean matches(String pattern, String name) {
        String normal = pattern.endsWith("/") ? pattern + "**" : pattern;
        return SelectorUtils.matchPath(normal, name, "/", true);
    }

    /** Returns all files of the directory, whether they match or are there to be included. */
    List<Path> everything() {
        return new SourceSet(directory, List.of("**"), List.of()).files();
    }

    /** Returns the files that match in the order of their names, the same on every machine. */
    List<Path> files() {
        return names().stream().map(directory::resolve).toList();
    }

    /** Returns the files that match by their path below the directory, with {@code /} between its parts. */
    List<String> names() {
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
                .toList();
    }
}
