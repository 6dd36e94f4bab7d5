package dev.burin.idl.load;

import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the includes and mixins of one service are looked for: beside its file, then in the directories of the request.
 *
 * @param roots in the order of the search
 */
record SearchPath(List<SourceRoot> roots) {

    static SearchPath of(SourceFile service, List<SourceRoot> more) {
        List<SourceRoot> roots = new ArrayList<>();
        roots.add(service.directory());
        roots.addAll(more);
        return new SearchPath(roots);
    }

    /** Returns the file to include under a name. */
    Optional<SourceFile> include(String path) {
        return path.isEmpty() ? Optional.empty() : all(path).stream().findFirst();
    }

    /** Returns the files that may hold a mixin, the likeliest first. */
    List<SourceFile> mixin(String name) {
        return mixinPaths(name).stream().flatMap(path -> all(path).stream()).toList();
    }

    /** Returns the paths under which a mixin may be. */
    static List<String> mixinPaths(String name) {
        int dot = name.lastIndexOf('.');
        String file = name.substring(dot + 1) + ".etch";
        if (dot < 0) {
            return List.of(file);
        }
        String module = name.substring(0, dot);
        List<String> paths = new ArrayList<>(List.of(file, module + "/" + file));
        if (module.indexOf('.') >= 0) {
            paths.add(module.replace('.', '/') + "/" + file);
        }
        return paths;
    }

    /** Returns whether a path begins at the root of a file system or leads out of the directory it is resolved in. */
    static boolean escapes(String path) {
        if (path.startsWith("/") || path.startsWith("\\") || path.matches("(?s)[A-Za-z]:.*")) {
            return true;
        }
        int depth = 0;
        for (String part : path.split("[/\\\\]", -1)) {
            if (part.equals("..")) {
                depth--;
            } else if (!part.isEmpty() && !part.equals(".")) {
                depth++;
            }
            if (depth < 0) {
                return true;
            }
        }
        return false;
    }

    private List<SourceFile> all(String path) {
        return roots.stream().flatMap(root -> root.find(path).stream()).toList();
    }
}
