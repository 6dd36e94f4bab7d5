package dev.burin.codegen;

import dev.burin.idl.CompileRequest;
import dev.burin.idl.CompileResult;
import dev.burin.idl.IdlCompiler;
import dev.burin.idl.finding.Severity;
import dev.burin.idl.model.LinkedModel;
import dev.burin.idl.source.Origin;
import dev.burin.idl.source.SourceFile;
import dev.burin.idl.source.SourceRoot;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compiles interfaces that stand in a test. */
final class Interfaces {
    private Interfaces() {}

    static LinkedModel model(String text) {
        return model(text, Map.of(), Origin.SOURCE);
    }

    /** An interface and the mixins that it finds, by path. */
    static LinkedModel model(String text, Map<String, String> mixins, Origin origin) {
        SourceRoot root = new SourceRoot() {
            @Override
            public Optional<SourceFile> find(String path) {
                return Optional.ofNullable(mixins.get(path))
                        .map(mixin -> SourceFile.ofText(path, mixin, this).withOrigin(origin));
            }
        };
        CompileRequest request =
                CompileRequest.of(SourceFile.ofText("Main.etch", text)).withSearchPath(List.of(root));
        CompileResult result = IdlCompiler.compile(request);
        return result.model().orElseThrow(() -> new AssertionError(errors(result) + "\n" + text));
    }

    private static String errors(CompileResult result) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(Objects::toString)
                .collect(Collectors.joining("\n"));
    }
}
