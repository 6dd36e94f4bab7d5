package dev.burin.cli;

import dev.burin.idl.CompileRequest;
import dev.burin.idl.CompileResult;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.source.DirectoryRoot;
import dev.burin.idl.source.SourceRoot;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;

/** Where includes and mixins are looked for. */
final class SearchOptions {

    @Option(
            names = {"-I", "--include"},
            paramLabel = "DIR",
            description = {
                "Look here for includes and mixins, after the directory of the file itself.",
                "May be given several times; the directories are searched in that order."
            })
    private List<String> directories = new ArrayList<>();

    /** Compiles the interface in a file. */
    CompileResult compile(Path file) {
        List<SourceRoot> roots = new ArrayList<>();
        for (String list : directories) {
            for (String directory : list.split(Pattern.quote(File.pathSeparator), -1)) {
                if (!directory.isEmpty()) {
                    roots.add(new DirectoryRoot(Path.of(directory)));
                }
            }
        }
        return IdlCompiler.compile(CompileRequest.of(file).withSearchPath(roots));
    }
}
