package dev.burin.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which generator is at work. A release is known by its version; a snapshot also by what its jars or class directories
 * hold, so that a changed generator never leaves the Java of its predecessor behind.
 */
final class ToolVersion {

    private ToolVersion() {}

    /** Returns a text that is another one for another generator. */
    static String of(String version, Collection<Path> artifacts) throws IOException {
        if (!version.endsWith("-SNAPSHOT")) {
            return version;
        }
        StringBuilder text = new StringBuilder(version);
        for (Path artifact : artifacts) {
            for (Path file : files(artifact)) {
                try (InputStream in = Files.newInputStream(file)) {
                    text.append(' ').append(Digest.of(in));
                }
            }
        }
        return version + " " + Digest.of(text.toString());
    }

    private static List<Path> files(Path artifact) throws IOException {
        if (!Files.isDirectory(artifact)) {
            return List.of(artifact);
        }
        try (Stream<Path> files = Files.walk(artifact)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
