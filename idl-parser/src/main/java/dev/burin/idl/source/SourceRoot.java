package dev.burin.idl.source;

import java.util.Optional;

/**
 * A place where included files and mixins are looked for: a directory, a part of a jar, a map in a test.
 *
 * <p>The compiler reads files through this interface only.
 */
public interface SourceRoot {

    /**
     * Finds a file by its path below this root.
     *
     * @param path names joined by {@code /}; never absolute and never leading out of this root
     * @return the file, or nothing when there is no regular file of that path
     */
    Optional<SourceFile> find(String path);

    /** Returns a root that holds nothing. */
    static SourceRoot empty() {
        return path -> Optional.empty();
    }
}
