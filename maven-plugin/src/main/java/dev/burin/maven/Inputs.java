package dev.burin.maven;

import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Hands files to the compiler and keeps a digest of each, and of each place where there was none. A later run whose
 * questions would be answered in the same way would come to the same result. Used by one thread.
 */
final class Inputs {

    private static final String ABSENT = "absent";

    private final SortedMap<String, String> digests = new TreeMap<>();

    /** Returns a file of the project. */
    SourceFile file(Path file) {
        return find(
                        new Place.Directory(file.resolveSibling("")),
                        Origin.SOURCE,
                        file.getFileName().toString())
                .orElseThrow(() -> new UncheckedIOException(new IOException(file + " has disappeared")));
    }

    /** Returns a place as the compiler searches it. */
    SourceRoot root(Place place, Origin origin) {
        return path -> find(place, origin, path);
    }

    /** Returns the digests of everything asked for so far, by name. */
    SortedMap<String, String> digests() {
        return Collections.unmodifiableSortedMap(digests);
    }

    /** Returns whether all these files are, or are missing, as they were. */
    static boolean unchanged(Map<String, String> digests) throws IOException {
        for (Map.Entry<String, String> input : digests.entrySet()) {
            if (!digest(Place.named(input.getKey())).equals(input.getValue())) {
                return false;
            }
        }
        return true;
    }

    private Optional<SourceFile> find(Place place, Origin origin, String path) {
        try {
            Optional<SourceFile.Content> content = place.find(path);
            String name = place.name(path);
            digests.put(name, digest(content));
            return content.map(bytes -> new SourceFile(name, root(place.parentOf(path), origin), origin, bytes));
        } catch (InvalidPathException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + place.name(path) + ": " + e.getMessage(), e);
        }
    }

    private static String digest(Optional<SourceFile.Content> content) throws IOException {
        if (content.isEmpty()) {
            return ABSENT;
        }
        try (InputStream in = content.get().open()) {
            return Digest.of(in);
        }
    }
}
