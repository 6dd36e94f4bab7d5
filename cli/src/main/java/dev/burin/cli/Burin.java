package dev.burin.cli;

import java.util.List;
import java.util.concurrent.Callable;
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
        CommandLine burin = new CommandLine(new Burin());
        commands(streams).forEach(burin::addSubcommand);
        return burin.setOut(streams.out())
                .setErr(streams.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(Failures::wrongUsage)
                .setExecutionExceptionHandler(Failures::failed);
    }

    private static List<Callable<Integer>> commands(Streams streams) {
        return List.of(
                new CheckCommand(streams),
                new GenerateCommand(streams),
                new DecodeCommand(streams),
                new EncodeCommand(streams),
                new FormatCommand(streams),
                new DiffCommand(streams),
                new DocCommand(streams),
                new CallCommand(streams),
                new ListenCommand(streams),
                new McpServeCommand(streams));
    }
}
