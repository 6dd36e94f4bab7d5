package dev.burin.idl;

import dev.burin.idl.source.DirectoryRoot;
import dev.burin.idl.source.Limits;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What to compile.
 *
 * @param main the file of the service
 * @param searchPath where includes and mixins are looked for, after the directory of the file being compiled
 * @param limits what is accepted
 * @param silenced ids of warnings that are not reported
 */
public record CompileRequest(SourceFile main, List<SourceRoot> searchPath, Limits limits, Set<String> silenced) {

    /** Makes the collections unmodifiable. */
    public CompileRequest {
        searchPath = List.copyOf(searchPath);
        silenced = Set.copyOf(silenced);
    }

    /** Returns a request for a file, with default limits and nothing else. */
    public static CompileRequest of(SourceFile main) {
        return new CompileRequest(main, List.of(), Limits.DEFAULT, Set.of());
    }

    /** Returns a request for a file of the file system, with default limits and nothing else. */
    public static CompileRequest of(Path main) {
        return of(DirectoryRoot.file(main));
    }

    /** Returns the same request with another search path. */
    public CompileRequest withSearchPath(List<? extends SourceRoot> roots) {
        return new CompileRequest(main, List.copyOf(roots), limits, silenced);
    }

    /** Returns the same request with other limits. */
    public CompileRequest withLimits(Limits newLimits) {
        return new CompileRequest(main, searchPath, newLimits, silenced);
    }

    /** Returns the same request that does not report warnings of these ids. */
    public CompileRequest withSilenced(Set<String> ids) {
        return new CompileRequest(main, searchPath, limits, ids);
    }
}
