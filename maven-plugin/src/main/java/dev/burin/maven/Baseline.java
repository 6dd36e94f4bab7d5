package dev.burin.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The interface files of an older version.
 *
 * @param place where they and what they include lie
 * @param files those that declare services, by their path below the place
 */
record Baseline(Place place, List<String> files) {

    /** Makes the list unmodifiable. */
    Baseline {
        files = List.copyOf(files);
    }

    /**
     * Returns the interface files that something holds.
     *
     * @param older a directory of interface files, one interface file, or a jar that has some below META-INF/etch
     * @param sources says which files declare services
     */
    static Baseline of(Path older, SourceSet sources) throws IOException {
        if (Files.isDirectory(older)) {
            return new Baseline(new Place.Directory(older), sources.in(older).names());
        }
        if (older.toString().endsWith(".etch")) {
            Path file = older.toAbsolutePath();
            return new Baseline(
                    new Place.Directory(file.resolveSibling("")),
                    List.of(file.getFileName().toString()));
        }
        try (ZipFile zip = new ZipFile(older.toFile())) {
            List<String> names = zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(SearchPath.IN_JARS) && !name.endsWith("/"))
                    .map(name -> name.substring(SearchPath.IN_JARS.length()))
                    .filter(sources::matches)
                    .sorted()
                    .toList();
            return new Baseline(new Place.Archive(older, SearchPath.IN_JARS), names);
        }
    }
}
