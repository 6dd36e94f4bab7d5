package dev.burin.idl;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Compiles interface files. Reads files only through the roots of the request, prints nothing, keeps no state between calls. */
public final class IdlCompiler {

    private IdlCompiler() {}

    /** Compiles one service with everything it includes and mixes in. */
    public static CompileResult compile(CompileRequest request) {
        return new CompileResult(Optional.empty(), List.of(), Set.of(request.main().name()));
    }
}
