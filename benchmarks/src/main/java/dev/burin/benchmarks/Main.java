package dev.burin.benchmarks;

import dev.burin.benchmarks.call.CallsMain;
import dev.burin.benchmarks.call.IdleMain;
import dev.burin.benchmarks.call.ProfileMain;
import dev.burin.benchmarks.call.StartupMain;
import dev.burin.benchmarks.codec.CodecMain;
import dev.burin.benchmarks.compile.CompileMain;
import dev.burin.benchmarks.targets.TargetsMain;
import java.io.PrintStream;
import java.util.Arrays;

/** {@code java -jar benchmarks/target/benchmarks.jar calls}, {@code codec} and so on: chooses the benchmark. */
public final class Main {
    private static final String USAGE = """
            usage: java -jar benchmarks.jar COMMAND [OPTION...]
              calls     calls of all kinds, ours and others
              idle      what connections cost on which nothing happens
              profile   where the processor time of calls goes
              startup   from the start of a JVM to its first answer
              codec     values to bytes and back
              compile   interface files to Java
              targets   all but profile and compile, on a page with the targets
            COMMAND --help shows the options of a command.""";

    private Main() {}

    /** Ends the process, which threads of gRPC and of what has failed would keep. */
    public static void main(String[] args) {
        int code = 1;
        try {
            code = run(System.out, System.err, args);
        } catch (Exception e) {
            e.printStackTrace();
        }
        System.exit(code);
    }

    /** The exit code: 2 for arguments that make no sense, 1 when something could not be measured. */
    static int run(PrintStream out, PrintStream err, String... args) throws Exception {
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        try {
            switch (args.length == 0 ? "" : args[0]) {
                case "codec" -> CodecMain.run(rest).print(out);
                case "calls" -> CallsMain.run(rest);
                case "idle" -> IdleMain.run(rest);
                case "profile" -> ProfileMain.run(rest);
                case "startup" -> StartupMain.run(rest);
                case "compile" -> CompileMain.print(rest);
                case "targets" -> {
                    return TargetsMain.run(rest);
                }
                case "-h", "--help" -> throw new WrongUsage("", USAGE);
                default -> throw new WrongUsage(args.length == 0 ? "no command" : "there is no " + args[0], USAGE);
            }
            return 0;
        } catch (WrongUsage e) {
            return e.show(out, err);
        }
    }
}
