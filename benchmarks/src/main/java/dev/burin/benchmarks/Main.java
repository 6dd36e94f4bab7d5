package dev.burin.benchmarks;

import dev.burin.benchmarks.call.CallsMain;
import dev.burin.benchmarks.call.IdleMain;
import dev.burin.benchmarks.call.StartupMain;
import dev.burin.benchmarks.codec.CodecMain;
import dev.burin.benchmarks.compile.CompileMain;
import dev.burin.benchmarks.targets.TargetsMain;
import java.util.Arrays;

/** {@code java -jar benchmarks/target/benchmarks.jar calls}, {@code codec} and so on: chooses the benchmark. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "codec" -> CodecMain.main(rest);
            case "calls" -> CallsMain.main(rest);
            case "idle" -> IdleMain.main(rest);
            case "startup" -> StartupMain.main(rest);
            case "targets" -> TargetsMain.main(rest);
            case "compile" -> CompileMain.main(rest);
            default -> {
                System.err.println("usage: java -jar benchmarks.jar codec [options of JMH]");
                System.err.println("       java -jar benchmarks.jar calls [-r ROUNDS] [-t MILLIS] [-o FILE] [WORK...]");
                System.err.println(
                        "       java -jar benchmarks.jar idle [-n CONNECTIONS] [-r ROUNDS] [-o FILE] [PEER...]");
                System.err.println(
                        "       java -jar benchmarks.jar startup [-r ROUNDS] [-J OPTION] [-o FILE] [PEER...]");
                System.err.println(
                        "       java -jar benchmarks.jar targets [-d DIRECTORY] [-r ROUNDS] [-t MILLIS] [-n CONNECTIONS]");
                System.err.println("       java -jar benchmarks.jar compile [options of JMH]");
                System.exit(2);
            }
        }
    }
}
