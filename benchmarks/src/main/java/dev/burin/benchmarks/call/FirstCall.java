package dev.burin.benchmarks.call;

import dev.burin.benchmarks.desk.DeskHelper;
import dev.burin.benchmarks.desk.RemoteDeskServer;
import dev.burin.benchmarks.proto.Addends;
import dev.burin.benchmarks.proto.DeskServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.layered.TFramedTransport;

/** A process whose first call is all it does. Nothing is loaded here that an application would not load. */
public final class FirstCall {
    private static final int SUM = 21;

    private FirstCall() {}

    /** Takes the name of the peer and the port of its server. */
    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[1]);
        int sum = switch (args[0]) {
            case "BURIN" -> burin(args[1], BurinCaller.PLAIN);
            case "SESSION" -> burin(args[1], BurinCaller.SESSION);
            case "RAW" -> Raw.add(port);
            case "GRPC" -> Grpc.add(port);
            default -> Thrift.add(port);
        };
        PrintStream out = System.out;
        out.println(sum == SUM ? "answered" : "a wrong sum");
        out.flush();
        Runtime.getRuntime().halt(0); // how long it takes to end is not measured, and gRPC takes long
    }

    /** Not with +, whose first use takes the JDK 20 ms: the others need none here. */
    private static int burin(String port, String options) {
        RemoteDeskServer server =
                DeskHelper.newServer("tcp://127.0.0.1:".concat(port).concat(options));
        server._startAndWaitUp(10_000);
        return server.add(17, 4);
    }

    /** A socket. */
    private static final class Raw {
        static int add(int port) throws Exception {
            Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
            DataOutputStream out = RawServer.out(socket);
            DataInputStream in = RawServer.in(socket);
            out.writeByte(RawServer.ADD);
            out.writeInt(17);
            out.writeInt(4);
            out.flush();
            return in.readInt();
        }
    }

    /** As {@link GrpcCaller}. */
    private static final class Grpc {
        static int add(int port) {
            ManagedChannel channel = NettyChannelBuilder.forAddress(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .usePlaintext()
                    .directExecutor()
                    .build();
            return DeskServiceGrpc.newBlockingStub(channel)
                    .add(Addends.newBuilder().setA(17).setB(4).build())
                    .getValue();
        }
    }

    /** As {@link ThriftCaller}. */
    private static final class Thrift {
        static int add(int port) throws Exception {
            TFramedTransport transport = new TFramedTransport(
                    new TSocket(InetAddress.getLoopbackAddress().getHostAddress(), port));
            transport.open();
            TCompactProtocol wire = new TCompactProtocol(transport);
            wire.writeMessageBegin(new TMessage("add", TMessageType.CALL, 1));
            ThriftWire.struct(wire, () -> {
                ThriftWire.field(wire, TType.I32, 1, () -> wire.writeI32(17));
                ThriftWire.field(wire, TType.I32, 2, () -> wire.writeI32(4));
            });
            wire.writeMessageEnd();
            transport.flush();
            wire.readMessageBegin();
            wire.readStructBegin();
            wire.readFieldBegin();
            return wire.readI32();
        }
    }
}
