package dev.burin.cli;

/** Where the process begins and ends. */
public final class Main {

    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        Streams streams = Streams.ofProcess();
        int code = Burin.commandLine(streams, arguments).execute(arguments);
        streams.flush();
        System.exit(code);
    }
}
