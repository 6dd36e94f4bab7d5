package dev.burin.idl;

import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.util.Map;
import java.util.Optional;

/** Files in memory. The file {@code a/b.etch} of the root {@code x} is shown as {@code x/a/b.etch}, that of the root "" as it is. */
public record MapRoot(String name, Map<String, String> files, Origin origin) implements SourceRoot {

    public MapRoot(Map<String, String> files) {
        this("", files, Origin.SOURCE);
    }

    @Override
    public Optional<SourceFile> find(String path) {
        String full = name.isEmpty() ? path : name + "/" + path;
        return Optional.ofNullable(files.get(full)).map(text -> {
            int slash = full.lastIndexOf('/');
            String directory = slash < 0 ? "" : full.substring(0, slash);
            return SourceFile.ofText(full, text, new MapRoot(directory, files, origin))
                    .withOrigin(origin);
        });
    }
}
