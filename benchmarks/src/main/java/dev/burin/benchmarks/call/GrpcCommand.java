package dev.burin.benchmarks.call;

import com.google.protobuf.TextFormat;
import dev.burin.benchmarks.proto.Addends;
import dev.burin.benchmarks.proto.DeskServiceGrpc;
import dev.burin.benchmarks.proto.Sum;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;

/** The least command line for one call of gRPC: it knows its service, and reads and prints values as text. */
public final class GrpcCommand {
    private GrpcCommand() {}

    /** Takes host and port, the name of the call, and its arguments in the text format of protobuf. */
    public static void main(String[] args) throws Exception {
        if (args.length != 3 || !args[1].equals("add")) {
            System.err.println("usage: HOST:PORT add 'a: 17 b: 4'");
            System.exit(2);
        }
        Addends addends = TextFormat.parse(args[2], Addends.class);
        ManagedChannel channel = NettyChannelBuilder.forTarget(args[0])
                .usePlaintext()
                .directExecutor()
                .build();
        Sum sum = DeskServiceGrpc.newBlockingStub(channel).add(addends);
        System.out.print(TextFormat.printer().printToString(sum));
        System.exit(0); // an orderly end of the channel takes longer
    }
}
