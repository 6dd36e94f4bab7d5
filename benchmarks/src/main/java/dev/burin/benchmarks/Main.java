package dev.burin.benchmarks;

import dev.burin.benchmarks.codec.CodecMain;
import java.util.Arrays;

/** {@code java -jar benchmarks/target/benchmarks.jar codec}: chooses the benchmark. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws Exception {
        String[] rest = args.length == 0 ? args : Arrays.copyOfRange(args, 1, args.length);
        switch (args.length == 0 ? "" : args[0]) {
            case "codec" -> CodecMain.main(rest);
            default -> {
                System.err.println("usage: java -jar benchmarks.jar codec [options of JMH]");
                System.exit(2);
            }
        }
    }
}
