package dev.burin.benchmarks.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import org.apache.thrift.TException;
import org.apache.thrift.TProcessor;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.server.TThreadPoolServer;
import org.apache.thrift.transport.TServerSocket;
import org.apache.thrift.transport.layered.TFramedTransport;

/** Thrift in its fastest setting: compact, framed, a thread for each connection. One for each connection. */
final class ThriftServer implements TProcessor {
    static final int MOST_BYTES = 16 << 20;

    private int events;

    static int listen() throws Exception {
        TServerSocket socket = new TServerSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        TThreadPoolServer server = new TThreadPoolServer(new TThreadPoolServer.Args(socket)
                .processorFactory(new org.apache.thrift.TProcessorFactory(null) {
                    @Override
                    public TProcessor getProcessor(org.apache.thrift.transport.TTransport transport) {
                        return new ThriftServer();
                    }
                })
                .transportFactory(new TFramedTransport.Factory(MOST_BYTES))
                .protocolFactory(new TCompactProtocol.Factory()));
        Thread thread = new Thread(server::serve);
        thread.setDaemon(true);
        thread.start();
        return socket.getServerSocket().getLocalPort();
    }

    @Override
    public void process(TProtocol in, TProtocol out) throws TException {
        TMessage message = in.readMessageBegin();
        switch (message.name) {
            case "add" -> {
                int[] sum = new int[1];
                ThriftWire.readStruct(in, field -> {
                    sum[0] += in.readI32();
                    return true;
                });
                in.readMessageEnd();
                answer(out, message, TType.I32, () -> out.writeI32(sum[0]));
            }
            case "place" -> {
                Object order = only(in, () -> ThriftWire.readOrder(in));
                answer(
                        out,
                        message,
                        TType.STRUCT,
                        () -> ThriftWire.writeOrder(out, (dev.burin.benchmarks.desk.Desk.Order) order));
            }
            case "numbers" -> {
                int[] values = only(in, () -> ThriftWire.readInts(in));
                answer(out, message, TType.LIST, () -> ThriftWire.writeInts(out, values));
            }
            case "prices" -> {
                double[] values = only(in, () -> ThriftWire.readDoubles(in));
                answer(out, message, TType.LIST, () -> ThriftWire.writeDoubles(out, values));
            }
            case "bytes" -> {
                ByteBuffer values = only(in, in::readBinary);
                answer(out, message, TType.STRING, () -> out.writeBinary(values));
            }
            case "event" -> {
                long[] read = new long[2];
                ThriftWire.readStruct(in, field -> {
                    read[field - 1] = field == 1 ? in.readI32() : in.readI64();
                    return true;
                });
                in.readMessageEnd();
                events++;
            }
            default -> {
                ThriftWire.readStruct(in, field -> false);
                in.readMessageEnd();
                answer(out, message, TType.I32, () -> out.writeI32(events));
            }
        }
    }

    /** Reads a value of the wire. */
    private interface Value<T> {
        T read() throws TException;
    }

    private static <T> T only(TProtocol in, Value<T> value) throws TException {
        in.readStructBegin();
        in.readFieldBegin();
        T read = value.read();
        in.readFieldEnd();
        in.readFieldBegin();
        in.readStructEnd();
        in.readMessageEnd();
        return read;
    }

    private static void answer(TProtocol out, TMessage to, byte type, ThriftWire.Body value) throws TException {
        out.writeMessageBegin(new TMessage(to.name, TMessageType.REPLY, to.seqid));
        ThriftWire.struct(out, () -> ThriftWire.field(out, type, 0, value));
        out.writeMessageEnd();
        out.getTransport().flush();
    }
}
