package dev.burin.maven;

import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The places in which included files and mixins are looked for behind the directory of the file being compiled, in
 * this order. Immutable.
 */
record SearchPath(List<Entry> entries) {

    /** Where a jar of the project's own kind keeps its interface files. */
    static final String IN_JARS = "META-INF/etch/";

    /** Makes the list unmodifiable. */
    SearchPath {
        entries = List.copyOf(entries);
    }

    /**
     * A place to search.
     *
     * @param origin whether the Java of what is found here is to be generated, or is there already
     */
    record Entry(Place place, Origin origin) {}

    /** Returns a path with no place in it. */
    static SearchPath empty() {
        return new SearchPath(List.of());
    }

    /** Returns this path with a directory behind it. */
    SearchPath with(Path directory, Origin origin) {
        return with(new Place.Directory(directory), origin);
    }

    /** Returns this path with those dependencies behind it, jars or directories of classes, that bring interface files. */
    SearchPath withDependencies(List<Path> dependencies) {
        SearchPath path = this;
        for (Path dependency : dependencies) {
            Path inDirectory = dependency.resolve(IN_JARS);
            if (Files.isDirectory(inDirectory)) {
                path = path.with(inDirectory, Origin.IMPORTED);
            } else if (isArchiveWithInterfaces(dependency)) {
                path = path.with(new Place.Archive(dependency, IN_JARS), Origin.IMPORTED);
            }
        }
        return path;
    }

    /** Returns this path with a place of an older version before it. */
    SearchPath behind(Place older) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(0, new Entry(older, Origin.IMPORTED));
        return new SearchPath(more);
    }

    /** Returns the places as the compiler searches them, watched by {@code inputs}. */
    List<SourceRoot> roots(Inputs inputs) {
        return entries.stream()
                .map(entry -> inputs.root(entry.place(), entry.origin()))
                .toList();
    }

    private SearchPath with(Place place, Origin origin) {
        List<Entry> more = new ArrayList<>(entries);
        more.add(new Entry(place, origin));
        return new SearchPath(more);
    }

    private static boolean isArchiveWithInterfaces(Path file) {
        if (!Files.isRegularFile(file) || !file.toString().endsWith(".jar")) {
            return false;
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(IN_JARS) != null
                    || zip.stream().anyMatch(entry -> entry.getName().startsWith(IN_JARS));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the dependency " + file + ": " + e.getMessage(), e);
        }
    }
}
