package dev.burin.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that holds all others. */
@Command(
        name = "burin",
        description = "Works on Etch interface files, and on packets of the services that they declare.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = Version.class,
        commandListHeading = "%nCommands:%n",
        footerHeading = "%nExample:%n",
        footer = {"  burin check Chat.etch", "%nExit code: 0 good, 1 findings, 2 wrong usage."})
@SuppressWarnings("UnusedVariable") // picocli acts on the two options itself
final class Burin {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and do nothing else.")
    private boolean isHelpAskedFor;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version and do nothing else.")
    private boolean isVersionAskedFor;

    private Burin() {}

    /** Returns the whole command line, ready to run. */
    static CommandLine commandLine(Streams streams) {
        return withCommands(streams, commands(streams).keySet());
    }

    /** Returns the command line for these arguments: with the one command that they name, for a quick start, or with all. */
    static CommandLine commandLine(Streams streams, String[] arguments) {
        Set<String> all = commands(streams).keySet();
        boolean isCommand = arguments.length > 0 && all.contains(arguments[0]);
        return withCommands(streams, isCommand ? Set.of(arguments[0]) : all);
    }

    private static CommandLine withCommands(Streams streams, Set<String> wanted) {
        CommandLine burin = new CommandLine(new Burin());
        commands(streams).forEach((name, command) -> {
            if (wanted.contains(name)) {
                burin.addSubcommand(name, command.get());
            }
        });
        return burin.setOut(streams.out())
                .setErr(streams.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed);
    }

    private static Map<String, Supplier<Callable<Integer>>> commands(Streams streams) {
        Map<String, Supplier<Callable<Integer>>> commands = new LinkedHashMap<>();
        commands.put("check", () -> new CheckCommand(streams));
        commands.put("generate", () -> new GenerateCommand(streams));
        commands.put("format", () -> new FormatCommand(streams));
        commands.put("diff", () -> new DiffCommand(streams));
        commands.put("doc", () -> new DocCommand(streams));
        commands.put("decode", () -> new DecodeCommand(streams));
        commands.put("encode", () -> new EncodeCommand(streams));
        commands.put("call", () -> new CallCommand(streams));
        commands.put("listen", () -> new ListenCommand(streams));
        commands.put("mcp-serve", () -> new McpServeCommand(streams));
        return commands;
    }
}
