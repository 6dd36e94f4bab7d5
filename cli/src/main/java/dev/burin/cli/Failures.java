package dev.burin.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said when a command cannot do its work: one line in words, never a stack trace. */
final class Failures {

    private Failures() {}

    /**
     * Returns what a command throws when it finds that its arguments are wrong.
     *
     * @param spec what picocli has told the command about itself
     */
    static ParameterException usage(@Nullable CommandSpec spec, Object command, String message) {
        return new ParameterException(spec == null ? new CommandLine(command) : spec.commandLine(), message);
    }

    /** Says what is wrong with the arguments; exit code 2. */
    static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        PrintWriter err = command.getErr();
        String name = command.getCommandSpec().qualifiedName();
        err.println(name + ": " + failure.getMessage());
        UnmatchedArgumentException.printSuggestions(failure, err);
        err.println("Try '" + name + " --help'.");
        return CommandLine.ExitCode.USAGE;
    }

    /** Says why a command failed; exit code 1, and 2 when it was given a file that is not there. */
    static int failed(Exception failure, CommandLine command, ParseResult arguments) {
        command.getErr().println(command.getCommandSpec().qualifiedName() + ": " + words(failure));
        return failure instanceof NoSuchFileException ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
    }

    /** Returns what a failure says, for people. */
    static String words(Exception failure) {
        if (failure instanceof UncheckedIOException wrapped && wrapped.getCause() != null) {
            return words(wrapped.getCause());
        }
        String message = failure.getMessage();
        if (failure instanceof NoSuchFileException) {
            return "there is no file " + message;
        }
        if (failure instanceof AccessDeniedException) {
            return "not allowed to use " + message;
        }
        if (failure instanceof FileAlreadyExistsException) {
            return message + " is in the way";
        }
        if (failure instanceof IOException && message != null) {
            return message;
        }
        String kind = failure.getClass().getSimpleName();
        return "this should not have happened, please report it: " + (message == null ? kind : kind + ": " + message);
    }
}
