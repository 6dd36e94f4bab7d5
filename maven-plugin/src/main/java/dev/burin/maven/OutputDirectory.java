package dev.burin.maven;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The directory into which Java is generated. It touches only what it was told to write, now or in the run before, so
 * that a file of somebody else that lies there is safe. Used by one thread.
 */
final class OutputDirectory {

    private final Path directory;

    OutputDirectory(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /**
     * How many files a run touched.
     *
     * @param written files that are new or have other content
     * @param deleted files that no longer have a source
     */
    record Changes(int written, int deleted) {

        /** Returns whether any file was touched. */
        boolean any() {
            return written + deleted > 0;
        }
    }

    /**
     * Makes the directory hold these files instead of those of the run before.
     *
     * @param files texts by path, with {@code /}
     * @param before digests by path of what the run before wrote
     */
    Changes replace(SortedMap<String, String> files, Map<String, String> before) throws IOException {
        int written = 0;
        for (Map.Entry<String, String> file : files.entrySet()) {
            written += writeIfOther(resolve(file.getKey()), file.getValue()) ? 1 : 0;
        }
        int deleted = 0;
        for (String path : before.keySet()) {
            deleted += !files.containsKey(path) && delete(resolve(path)) ? 1 : 0;
        }
        return new Changes(written, deleted);
    }

    /** Returns whether all these files are here with these digests. */
    boolean holds(Map<String, String> digests) throws IOException {
        for (Map.Entry<String, String> output : digests.entrySet()) {
            Path file = resolve(output.getKey());
            if (!Files.isRegularFile(file) || !digest(file).equals(output.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** Returns the digests under which {@link #holds} knows these files. */
    static SortedMap<String, String> digests(Map<String, String> files) {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, text) -> digests.put(path, Digest.of(text)));
        return digests;
    }

    /** Writes a file unless there is one already, whatever it holds; returns whether it did. */
    boolean writeIfMissing(String path, String text) throws IOException {
        Path file = resolve(path);
        return !Files.exists(file) && writeIfOther(file, text);
    }

    private static boolean writeIfOther(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return false;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        return true;
    }

    /** Deletes a file and the directories above it that are empty then. */
    private boolean delete(Path file) throws IOException {
        if (!Files.deleteIfExists(file)) {
            return false;
        }
        try {
            for (Path parent = file.getParent();
                    parent != null && !parent.equals(directory);
                    parent = parent.getParent()) {
                Files.delete(parent);
            }
        } catch (DirectoryNotEmptyException e) {
            // Something else still lives there.
        }
        return true;
    }

    private Path resolve(String path) {
        Path file = directory.resolve(path).normalize();
        if (!file.startsWith(directory)) {
            throw new UncheckedIOException(new IOException(path + " leads out of " + directory));
        }
        return file;
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Digest.of(in);
        }
    }
}
