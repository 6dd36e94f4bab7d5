package dev.burin.idl.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A directory of the file system, or of a mounted zip file, as a root.
 *
 * @param directory the directory; it need not exist
 * @param origin what the files found here are
 */
public record DirectoryRoot(Path directory, Origin origin) implements SourceRoot {

    /** A directory whose files belong to the project. */
    public DirectoryRoot(Path directory) {
        this(directory, Origin.SOURCE);
    }

    /** Returns the file at a path of the file system; whether it can be read is seen when it is opened. */
    public static SourceFile file(Path file) {
        return file(file, Origin.SOURCE);
    }

    @Override
    public Optional<SourceFile> find(String path) {
        Path file;
        try {
            file = directory.resolve(path).normalize();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Files.isRegularFile(file) ? Optional.of(file(file, origin)) : Optional.empty();
    }

    /** Returns the file at a path of the file system; whether it can be read is seen when it is opened. */
    public static SourceFile file(Path path, Origin origin) {
        Path file = path.normalize();
        Path parent = file.getParent();
        SourceRoot directory =
                new DirectoryRoot(parent == null ? file.getFileSystem().getPath("") : parent, origin);
        return new SourceFile(file.toString(), directory, origin, () -> Files.newInputStream(file));
    }
}
