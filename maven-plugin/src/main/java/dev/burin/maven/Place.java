package dev.burin.maven;

import dev.burin.idl.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Where included files and mixins may lie. Immutable. */
sealed interface Place {

    /** Separates an archive from an entry in the name of a file. */
    String IN_ARCHIVE = "!/";

    /** Returns the name of a file at a path below this place, whether or not there is one: what users read and digests are kept under. */
    String name(String path);

    /** Returns how to read the regular file at a path below this place, if there is one. */
    Optional<SourceFile.Content> find(String path) throws IOException;

    /** Returns the place in which the file at a path below this place lies. */
    Place parentOf(String path);

    /** Returns how to read the file that has a {@link #name}, if there is one. */
    static Optional<SourceFile.Content> named(String name) throws IOException {
        int end = name.indexOf(IN_ARCHIVE);
        return end < 0
                ? Directory.content(Path.of(name))
                : new Archive(Path.of(name.substring(0, end)), "").find(name.substring(end + IN_ARCHIVE.length()));
    }

    /** A directory, which need not exist. */
    record Directory(Path directory) implements Place {

        @Override
        public String name(String path) {
            return resolve(path).toString();
        }

        @Override
        public Optional<SourceFile.Content> find(String path) {
            return content(resolve(path));
        }

        @Override
        public Place parentOf(String path) {
            Path parent = resolve(path).getParent();
            return new Directory(parent == null ? directory : parent);
        }

        private Path resolve(String path) {
            return directory.resolve(path).normalize();
        }

        private static Optional<SourceFile.Content> content(Path file) {
            return Files.isRegularFile(file) ? Optional.of(() -> Files.newInputStream(file)) : Optional.empty();
        }
    }

    /**
     * A part of a jar. The jar is opened for each question and closed again, so that no build holds on to it.
     *
     * @param file the jar
     * @param prefix what the names of all entries of this part begin with: empty, or ending with {@code /}
     */
    record Archive(Path file, String prefix) implements Place {

        @Override
        public String name(String path) {
            return file + IN_ARCHIVE + prefix + path;
        }

        @Override
        public Optional<SourceFile.Content> find(String path) throws IOException {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(prefix + path);
                return entry == null || entry.isDirectory() ? Optional.empty() : Optional.of(() -> open(path));
            }
        }

        @Override
        public Place parentOf(String path) {
            return new Archive(file, prefix + path.substring(0, path.lastIndexOf('/') + 1));
        }

        private InputStream open(String path) throws IOException {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                ZipEntry entry = zip.getEntry(prefix + path);
                try (InputStream in = zip.getInputStream(entry)) {
                    return new ByteArrayInputStream(in.readAllBytes());
                }
            }
        }
    }
}
