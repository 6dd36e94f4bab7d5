package dev.burin.cli;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.burin.idl.diff.Change;
import dev.burin.idl.diff.InterfaceDiff;
import dev.burin.idl.diff.Rule;
import dev.burin.idl.finding.TerminalPrinter;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin diff}. */
@Command(
        name = "diff",
        description = {
            "Says what a new version of an interface breaks: the wire, the source of programs, or nothing.",
            "Exit code 1 when it breaks something."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin diff released/Chat.etch Chat.etch")
final class DiffCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private SearchOptions search = new SearchOptions();

    @Option(names = "--json", description = "Print a JSON array, with an explanation of each change.")
    private boolean isJson;

    @Parameters(index = "0", paramLabel = "OLD", description = "The interface as it was.")
    private Path old = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The interface as it is.")
    private Path now = Path.of("");

    DiffCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        Compilations compilations = Compilations.of(List.of(old, now), search);
        if (compilations.hasErrors()) {
            TerminalPrinter printer = new TerminalPrinter(streams.colour());
            compilations.findings().forEach(finding -> streams.err().print(printer.print(finding)));
            return 1;
        }
        List<Change> changes = InterfaceDiff.compare(
                compilations.models().get(0), compilations.models().get(1));
        PrintWriter out = streams.out();
        if (isJson) {
            out.print(json(changes) + "\n");
        } else {
            changes.forEach(change -> out.print("%s: %s: %s [%s]\n"
                    .formatted(
                            change.rule().effect().word(),
                            change.name(),
                            change.text(),
                            change.rule().id())));
        }
        return changes.stream().anyMatch(change -> change.rule().effect() != Rule.Effect.COMPATIBLE) ? 1 : 0;
    }

    private static String json(List<Change> changes) {
        JsonArray array = new JsonArray();
        for (Change change : changes) {
            JsonObject object = new JsonObject();
            object.addProperty("id", change.rule().id());
            object.addProperty("effect", change.rule().effect().word());
            object.addProperty("name", change.name());
            object.addProperty("text", change.text());
            object.addProperty("explanation", change.rule().explanation());
            array.add(object);
        }
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(array);
    }
}
