package dev.burin.idl;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.burin.idl.finding.Finding;
import dev.burin.idl.finding.FindingPrinter;
import dev.burin.idl.finding.JsonPrinter;
import dev.burin.idl.finding.LinePrinter;
import dev.burin.idl.finding.TerminalPrinter;
import dev.burin.idl.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * Whatever the text is, compiling ends without exception, findings can be printed, and there is a model exactly when there is no error. In the
 * usual build the recorded inputs are run; with {@code JAZZER_FUZZ=1} new ones are looked for.
 */
class CompilerFuzzTest {

    private static final List<FindingPrinter> PRINTERS =
            List.of(new TerminalPrinter(true), new LinePrinter(), new JsonPrinter());

    @FuzzTest(maxDuration = "5m")
    void compiling_any_text_ends_well(FuzzedDataProvider data) {
        String included = data.consumeString(100);
        String mixin = data.consumeString(200);
        String main = data.consumeRemainingAsString();
        Map<String, String> files = Map.of("a", included, "M.etch", mixin);
        CompileResult result =
                IdlCompiler.compile(CompileRequest.of(SourceFile.ofText("Main.etch", main, new MapRoot(files))));
        if (result.hasErrors() == result.model().isPresent()) {
            throw new IllegalStateException(result.toString());
        }
        for (Finding finding : result.findings()) {
            PRINTERS.forEach(printer -> printer.print(finding));
        }
    }
}
