package dev.burin.benchmarks.call;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is started to make one call. */
enum Program {
    BURIN(Peer.BURIN),
    SESSION(Peer.SESSION),
    RAW(Peer.RAW),
    GRPC(Peer.GRPC),
    THRIFT(Peer.THRIFT),
    /** The command line, which reads the interface file and the arguments as they are. */
    BURIN_CALL(Peer.BURIN) {
        @Override
        List<String> arguments(Files files, int port) {
            return List.of(
                    "-jar",
                    files.burinJar().toString(),
                    "call",
                    "--idl",
                    files.idl().toString(),
                    "tcp://127.0.0.1:" + port,
                    "add",
                    "[17, 4]");
        }

        @Override
        String answer() {
            return "21";
        }
    },
    /** A command line that has been generated for its service, and reads the arguments as they are. */
    GRPC_CALL(Peer.GRPC) {
        @Override
        List<String> arguments(Files files, int port) {
            return ofThisClassPath(GrpcCommand.class, "127.0.0.1:" + port, "add", "a: 17 b: 4");
        }

        @Override
        String answer() {
            return "value: 21";
        }
    };

    /** What only {@link #BURIN_CALL} needs. */
    record Files(Path burinJar, Path idl) {}

    final Peer server;

    Program(Peer server) {
        this.server = server;
    }

    /** What stands behind the options of the JVM. */
    List<String> arguments(Files files, int port) {
        return ofThisClassPath(FirstCall.class, name(), Integer.toString(port));
    }

    private static List<String> ofThisClassPath(Class<?> main, String... arguments) {
        List<String> line = new ArrayList<>(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        line.addAll(List.of(arguments));
        return line;
    }

    /** What it prints. */
    String answer() {
        return "answered";
    }

    /** Whether somebody waits for its end, too. The others are halted, for which the JVM may take longer than all they do. */
    boolean isCommandLine() {
        return this == BURIN_CALL || this == GRPC_CALL;
    }

    /** Which of ours does the same. */
    Program ours() {
        return isCommandLine() ? BURIN_CALL : BURIN;
    }

    /** In the words of the table. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
