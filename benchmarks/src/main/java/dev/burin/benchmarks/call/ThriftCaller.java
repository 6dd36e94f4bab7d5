package dev.burin.benchmarks.call;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import org.apache.thrift.TConfiguration;
import org.apache.thrift.TException;
import org.apache.thrift.protocol.TCompactProtocol;
import org.apache.thrift.protocol.TMessage;
import org.apache.thrift.protocol.TMessageType;
import org.apache.thrift.protocol.TProtocol;
import org.apache.thrift.protocol.TType;
import org.apache.thrift.transport.TSocket;
import org.apache.thrift.transport.layered.TFramedTransport;

/** The client of {@link ThriftServer}: a connection has one call at a time, and the server calls nobody; nor does it come back. */
final class ThriftCaller implements Caller {
    private final int port;
    private final TFramedTransport transport;
    private final TProtocol wire;
    private final ThriftCaller[] others = new ThriftCaller[Work.THREADS];
    private int sequence;
    private int eventsBefore;

    ThriftCaller(int port) throws TException {
        this.port = port;
        TConfiguration limits = TConfiguration.custom()
                .setMaxFrameSize(ThriftServer.MOST_BYTES)
                .setMaxMessageSize(ThriftServer.MOST_BYTES)
                .build();
        transport = new TFramedTransport(
                new TSocket(limits, InetAddress.getLoopbackAddress().getHostAddress(), port), ThriftServer.MOST_BYTES);
        transport.open();
        wire = new TCompactProtocol(transport);
    }

    private void send(String name, byte type, ThriftWire.Body arguments) throws TException {
        wire.writeMessageBegin(new TMessage(name, type, ++sequence));
        ThriftWire.struct(wire, arguments);
        wire.writeMessageEnd();
        transport.flush();
    }

    /** Reads an answer; what stands in front of its value and behind it. */
    private void beginAnswer() throws TException {
        wire.readMessageBegin();
        wire.readStructBegin();
        wire.readFieldBegin();
    }

    private void endAnswer() throws TException {
        wire.readFieldEnd();
        wire.readFieldBegin();
        wire.readStructEnd();
        wire.readMessageEnd();
    }

    @Override
    public int add(int a, int b) throws TException {
        send("add", TMessageType.CALL, () -> {
            ThriftWire.field(wire, TType.I32, 1, () -> wire.writeI32(a));
            ThriftWire.field(wire, TType.I32, 2, () -> wire.writeI32(b));
        });
        return readNumber();
    }

    private int readNumber() throws TException {
        beginAnswer();
        int number = wire.readI32();
        endAnswer();
        return number;
    }

    /** Each thread has a connection. */
    @Override
    public void addFrom(Threads threads, int calls) throws Exception {
        threads.all(thread -> {
            if (others[thread] == null) {
                others[thread] = new ThriftCaller(port);
            }
            for (int i = 0; i < calls / Work.THREADS; i++) {
                others[thread].add(i, 1);
            }
        });
    }

    @Override
    public void place() throws TException {
        send(
                "place",
                TMessageType.CALL,
                () -> ThriftWire.field(wire, TType.STRUCT, 1, () -> ThriftWire.writeOrder(wire, SAMPLE_ORDER)));
        beginAnswer();
        ThriftWire.readOrder(wire);
        endAnswer();
    }

    @Override
    public void events(int count) throws TException {
        for (int i = 0; i < count; i++) {
            int number = i;
            send("event", TMessageType.ONEWAY, () -> {
                ThriftWire.field(wire, TType.I32, 1, () -> wire.writeI32(number));
                ThriftWire.field(wire, TType.I64, 2, () -> wire.writeI64(number));
            });
        }
        send("events", TMessageType.CALL, () -> {});
        int arrived = readNumber();
        if (arrived - eventsBefore != count) {
            throw new IllegalStateException(arrived - eventsBefore + " events of " + count + " arrived");
        }
        eventsBefore = arrived;
    }

    @Override
    public void bytes() throws TException {
        send(
                "bytes",
                TMessageType.CALL,
                () -> ThriftWire.field(wire, TType.STRING, 1, () -> wire.writeBinary(ByteBuffer.wrap(SAMPLE_BYTES))));
        beginAnswer();
        wire.readBinary();
        endAnswer();
    }

    @Override
    public void ints() throws TException {
        send(
                "numbers",
                TMessageType.CALL,
                () -> ThriftWire.field(wire, TType.LIST, 1, () -> ThriftWire.writeInts(wire, SAMPLE_INTS)));
        beginAnswer();
        ThriftWire.readInts(wire);
        endAnswer();
    }

    @Override
    public void doubles() throws TException {
        send(
                "prices",
                TMessageType.CALL,
                () -> ThriftWire.field(wire, TType.LIST, 1, () -> ThriftWire.writeDoubles(wire, SAMPLE_DOUBLES)));
        beginAnswer();
        ThriftWire.readDoubles(wire);
        endAnswer();
    }

    @Override
    public void connectAddClose() throws TException {
        ThriftCaller another = new ThriftCaller(port);
        another.add(17, 4);
        another.close();
    }

    @Override
    public void close() {
        for (ThriftCaller other : others) {
            if (other != null) {
                other.close();
            }
        }
        transport.close();
    }
}
