package dev.burin.benchmarks.call;

import dev.burin.benchmarks.codec.Codec;
import dev.burin.benchmarks.codec.Maker;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** The client of {@link RawServer}. */
final class RawCaller implements Caller {
    private final int port;
    private final Socket socket;
    private final DataInputStream in;
    private final DataOutputStream out;
    private final RawCaller[] others = new RawCaller[Work.THREADS];
    private final Codec order = Maker.BY_HAND.codec(SAMPLE_ORDER);
    private byte[] answer = new byte[0];
    private Comeback comeback;
    private int eventsBefore;

    RawCaller(int port) throws IOException {
        this.port = port;
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = RawServer.in(socket);
        out = RawServer.out(socket);
    }

    @Override
    public int add(int a, int b) throws IOException {
        putAdd(a, b);
        out.flush();
        return in.readInt();
    }

    private void putAdd(int a, int b) throws IOException {
        out.writeByte(RawServer.ADD);
        out.writeInt(a);
        out.writeInt(b);
    }

    /** Written together, answered together. */
    @Override
    public void addMany(int calls, int most) throws IOException {
        for (int done = 0; done < calls; done += most) {
            for (int i = 0; i < most; i++) {
                putAdd(i, 1);
            }
            out.flush();
            for (int i = 0; i < most; i++) {
                in.readInt();
            }
        }
    }

    /** In batches, too. */
    @Override
    public void addInWindow(int calls, int most) throws IOException {
        addMany(calls, most);
    }

    /** Each thread has a connection. */
    @Override
    public void addFrom(Threads threads, int calls) throws Exception {
        threads.all(thread -> {
            if (others[thread] == null) {
                others[thread] = new RawCaller(port);
            }
            for (int i = 0; i < calls / Work.THREADS; i++) {
                others[thread].add(i, 1);
            }
        });
    }

    /** The order is written and read by hand at this end, and only passed on by the other. */
    @Override
    public void place() throws IOException {
        order.decode();
        echo(new byte[order.encode()]);
    }

    /** As {@link #addMany}. */
    @Override
    public void placeMany(int calls, int most) throws IOException {
        for (int done = 0; done < calls; done += most) {
            for (int i = 0; i < most; i++) {
                byte[] bytes = new byte[order.encode()];
                out.writeByte(RawServer.ECHO);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            out.flush();
            for (int i = 0; i < most; i++) {
                take();
                order.decode();
            }
        }
    }

    @Override
    public void events(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            out.writeByte(RawServer.EVENT);
            out.writeInt(i);
            out.writeLong(i);
        }
        out.writeByte(RawServer.EVENTS);
        out.flush();
        int arrived = in.readInt();
        if (arrived - eventsBefore != count) {
            throw new IllegalStateException(arrived - eventsBefore + " events of " + count + " arrived");
        }
        eventsBefore = arrived;
    }

    private void echo(byte[] bytes) throws IOException {
        out.writeByte(RawServer.ECHO);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
        take();
    }

    private void take() throws IOException {
        int length = in.readInt();
        if (answer.length != length) {
            answer = new byte[length];
        }
        in.readFully(answer);
    }

    @Override
    public void bytes() throws IOException {
        echo(SAMPLE_BYTES);
    }

    /** As bytes: what it takes to make them of numbers is not in it. */
    @Override
    public void ints() throws IOException {
        echo(new byte[4 * SAMPLE_INTS.length]);
    }

    /** As {@link #ints}. */
    @Override
    public void doubles() throws IOException {
        echo(new byte[8 * SAMPLE_DOUBLES.length]);
    }

    @Override
    public void askMe(int times) throws IOException {
        out.writeByte(RawServer.ASK);
        out.writeInt(times);
        out.flush();
        for (int i = 0; i < times; i++) {
            out.writeInt(in.readInt() + in.readInt());
            out.flush();
        }
    }

    @Override
    public void connectAddClose() throws Exception {
        try (RawCaller another = new RawCaller(port)) {
            another.add(17, 4);
        }
    }

    @Override
    public Comeback comeback() throws Exception {
        if (comeback == null) {
            comeback = new Comeback(port, RawComeback::new, true);
        }
        return comeback;
    }

    /** Connects anew whenever it has no connection. */
    private static final class RawComeback implements Comeback.Client {
        private final int port;
        private RawCaller current;

        RawComeback(int port) {
            this.port = port;
        }

        @Override
        public int add(int a, int b) throws Exception {
            if (current == null) {
                current = new RawCaller(port);
            }
            try {
                return current.add(a, b);
            } catch (IOException e) {
                close();
                throw e;
            }
        }

        @Override
        public void fallIdle() throws Exception {
            close();
        }

        @Override
        public void close() throws Exception {
            if (current != null) {
                current.close();
                current = null;
            }
        }
    }

    @Override
    public void close() throws Exception {
        if (comeback != null) {
            comeback.close();
        }
        for (RawCaller other : others) {
            if (other != null) {
                other.close();
            }
        }
        socket.close();
    }
}
