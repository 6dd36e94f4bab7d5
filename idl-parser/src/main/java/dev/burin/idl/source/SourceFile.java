package dev.burin.idl.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file that the compiler may read.
 *
 * @param name the name shown to the user; two files of the same name are the same file
 * @param directory the place where the includes and mixins of this file are looked for first
 * @param origin whether the file belongs to the project or to something already compiled
 * @param content opens the bytes of the file
 */
public record SourceFile(String name, SourceRoot directory, Origin origin, Content content) {

    /** Opens a file for reading. */
    @FunctionalInterface
    public interface Content {

        /** Returns the bytes from the beginning; the caller closes the stream. */
        InputStream open() throws IOException;
    }

    /** Returns a file of the project whose text is given, which has no directory. */
    public static SourceFile ofText(String name, String text) {
        return ofText(name, text, SourceRoot.empty());
    }

    /** Returns a file of the project whose text is given and whose includes are looked for in {@code directory}. */
    public static SourceFile ofText(String name, String text, SourceRoot directory) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new SourceFile(name, directory, Origin.SOURCE, () -> new ByteArrayInputStream(bytes));
    }

    /** Returns the same file with another origin. */
    public SourceFile withOrigin(Origin newOrigin) {
        return new SourceFile(name, directory, newOrigin, content);
    }
}
