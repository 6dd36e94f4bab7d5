package examples.messages;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.RemoteService;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The server of {@link Messages}, as the client calls it. Thread-safe. */
@Generated("dev.burin.codegen")
public final class RemoteMessagesServer extends RemoteService implements MessagesServer, AutoCloseable {
    public RemoteMessagesServer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteMessagesServer(CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public void nothing() {
        _call(new MessagesWire.Nothing());
    }

    @Override
    public boolean aBoolean(boolean value) {
        return _call(new MessagesWire.ABoolean(value)).result;
    }

    @Override
    public byte aByte(byte value) {
        return _call(new MessagesWire.AByte(value)).result;
    }

    @Override
    public short aShort(short value) {
        return _call(new MessagesWire.AShort(value)).result;
    }

    @Override
    public int anInt(int value) {
        return _call(new MessagesWire.AnInt(value)).result;
    }

    @Override
    public long aLong(long value) {
        return _call(new MessagesWire.ALong(value)).result;
    }

    @Override
    public float aFloat(float value) {
        return _call(new MessagesWire.AFloat(value)).result;
    }

    @Override
    public double aDouble(double value) {
        return _call(new MessagesWire.ADouble(value)).result;
    }

    @Override
    public String aString(String value) {
        return _call(new MessagesWire.AString(value)).result;
    }

    @Override
    public Object anObject(Object value) {
        return _call(new MessagesWire.AnObject(value)).result;
    }

    @Override
    public List<?> aList(List<?> value) {
        return _call(new MessagesWire.AList(value)).result;
    }

    @Override
    public Map<?, ?> aMap(Map<?, ?> value) {
        return _call(new MessagesWire.AMap(value)).result;
    }

    @Override
    public Set<?> aSet(Set<?> value) {
        return _call(new MessagesWire.ASet(value)).result;
    }

    @Override
    public Instant aDatetime(Instant value) {
        return _call(new MessagesWire.ADatetime(value)).result;
    }

    @Override
    public Color aColor(Color value) {
        return _call(new MessagesWire.AColor(value)).result;
    }

    @Override
    public Point aPoint(Point value) {
        return _call(new MessagesWire.APoint(value)).result;
    }

    @Override
    public boolean[] booleans(boolean[] value) {
        return _call(new MessagesWire.Booleans(value)).result;
    }

    @Override
    public byte[] bytes(byte[] value) {
        return _call(new MessagesWire.Bytes(value)).result;
    }

    @Override
    public short[] shorts(short[] value) {
        return _call(new MessagesWire.Shorts(value)).result;
    }

    @Override
    public int[] ints(int[] value) {
        return _call(new MessagesWire.Ints(value)).result;
    }

    @Override
    public long[] longs(long[] value) {
        return _call(new MessagesWire.Longs(value)).result;
    }

    @Override
    public float[] floats(float[] value) {
        return _call(new MessagesWire.Floats(value)).result;
    }

    @Override
    public double[] doubles(double[] value) {
        return _call(new MessagesWire.Doubles(value)).result;
    }

    @Override
    public String[] strings(String[] value) {
        return _call(new MessagesWire.Strings(value)).result;
    }

    @Override
    public Object[] objects(Object[] value) {
        return _call(new MessagesWire.Objects(value)).result;
    }

    @Override
    public List<?>[] lists(List<?>[] value) {
        return _call(new MessagesWire.Lists(value)).result;
    }

    @Override
    public Color[] colors(Color[] value) {
        return _call(new MessagesWire.Colors(value)).result;
    }

    @Override
    public Point[][] points(Point[][] value) {
        return _call(new MessagesWire.Points(value)).result;
    }

    @Override
    public long many(int a, long b, double c, String d, Point e, int[][] f, Object g) {
        return _call(new MessagesWire.Many(a, b, c, d, e, f, g)).result;
    }

    @Override
    public void throwing() throws Refused {
        _call(new MessagesWire.Throwing());
    }

    @Override
    public int throwingMore(int value) throws Refused, Late, Broken {
        return _call(new MessagesWire.ThrowingMore(value)).result;
    }

    @Override
    public void patient() {
        _call(new MessagesWire.Patient());
    }

    @Override
    public void hasty() {
        _call(new MessagesWire.Hasty());
    }

    @Override
    public void inOrder() {
        _call(new MessagesWire.InOrder());
    }

    @Override
    public int queued() {
        return _call(new MessagesWire.Queued()).result;
    }

    @Override
    public void event(String text) {
        _send(new MessagesWire.Event(text));
    }

    @Override
    public void queuedEvent() {
        _send(new MessagesWire.QueuedEvent());
    }

    @Override
    public long ping(long time) throws Late {
        return _call(new MessagesWire.Ping(time)).result;
    }

    @Override
    public void hint(Point where) {
        _send(new MessagesWire.Hint(where));
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteMessagesServer with(CallOptions options) {
        return _with(options);
    }

    /** Returns the same proxy, whose calls have these options. */
    public RemoteMessagesServer _with(CallOptions options) {
        return new RemoteMessagesServer(_port(), options);
    }

    /** Does what {@code control} says. */
    public void transportControl(TransportControl control) {
        _transportControl(control);
    }

    /** Does what {@code control} says, with a value. */
    public void transportControl(TransportControl control, Object value) {
        _transportControl(control, value);
    }

    /** Answers {@code query}. */
    public Object transportQuery(TransportQuery query) {
        return _transportQuery(query);
    }

    /** Keeps the session up, if it is to stop when idle, until the result is closed. */
    public IdleBlock holdUp() {
        return _holdUp();
    }

    /** Stops the session and frees everything. May be called again. */
    @Override
    public void close() {
        _close();
    }

    /** The messages that are answered, called without waiting. Thread-safe. */
    public static final class Async {
        private final CallPort port;
        private final CallOptions options;

        private Async(CallPort port, CallOptions options) {
            this.port = port;
            this.options = options;
        }

        public CompletableFuture<Void> nothing() {
            return port.callAsync(new MessagesWire.Nothing(), options);
        }

        public CompletableFuture<Boolean> aBoolean(boolean value) {
            return port.callAsync(new MessagesWire.ABoolean(value), options);
        }

        public CompletableFuture<Byte> aByte(byte value) {
            return port.callAsync(new MessagesWire.AByte(value), options);
        }

        public CompletableFuture<Short> aShort(short value) {
            return port.callAsync(new MessagesWire.AShort(value), options);
        }

        public CompletableFuture<Integer> anInt(int value) {
            return port.callAsync(new MessagesWire.AnInt(value), options);
        }

        public CompletableFuture<Long> aLong(long value) {
            return port.callAsync(new MessagesWire.ALong(value), options);
        }

        public CompletableFuture<Float> aFloat(float value) {
            return port.callAsync(new MessagesWire.AFloat(value), options);
        }

        public CompletableFuture<Double> aDouble(double value) {
            return port.callAsync(new MessagesWire.ADouble(value), options);
        }

        public CompletableFuture<String> aString(String value) {
            return port.callAsync(new MessagesWire.AString(value), options);
        }

        public CompletableFuture<Object> anObject(Object value) {
            return port.callAsync(new MessagesWire.AnObject(value), options);
        }

        public CompletableFuture<List<?>> aList(List<?> value) {
            return port.callAsync(new MessagesWire.AList(value), options);
        }

        public CompletableFuture<Map<?, ?>> aMap(Map<?, ?> value) {
            return port.callAsync(new MessagesWire.AMap(value), options);
        }

        public CompletableFuture<Set<?>> aSet(Set<?> value) {
            return port.callAsync(new MessagesWire.ASet(value), options);
        }

        public CompletableFuture<Instant> aDatetime(Instant value) {
            return port.callAsync(new MessagesWire.ADatetime(value), options);
        }

        public CompletableFuture<Color> aColor(Color value) {
            return port.callAsync(new MessagesWire.AColor(value), options);
        }

        public CompletableFuture<Point> aPoint(Point value) {
            return port.callAsync(new MessagesWire.APoint(value), options);
        }

        public CompletableFuture<boolean[]> booleans(boolean[] value) {
            return port.callAsync(new MessagesWire.Booleans(value), options);
        }

        public CompletableFuture<byte[]> bytes(byte[] value) {
            return port.callAsync(new MessagesWire.Bytes(value), options);
        }

        public CompletableFuture<short[]> shorts(short[] value) {
            return port.callAsync(new MessagesWire.Shorts(value), options);
        }

        public CompletableFuture<int[]> ints(int[] value) {
            return port.callAsync(new MessagesWire.Ints(value), options);
        }

        public CompletableFuture<long[]> longs(long[] value) {
            return port.callAsync(new MessagesWire.Longs(value), options);
        }

        public CompletableFuture<float[]> floats(float[] value) {
            return port.callAsync(new MessagesWire.Floats(value), options);
        }

        public CompletableFuture<double[]> doubles(double[] value) {
            return port.callAsync(new MessagesWire.Doubles(value), options);
        }

        public CompletableFuture<String[]> strings(String[] value) {
            return port.callAsync(new MessagesWire.Strings(value), options);
        }

        public CompletableFuture<Object[]> objects(Object[] value) {
            return port.callAsync(new MessagesWire.Objects(value), options);
        }

        public CompletableFuture<List<?>[]> lists(List<?>[] value) {
            return port.callAsync(new MessagesWire.Lists(value), options);
        }

        public CompletableFuture<Color[]> colors(Color[] value) {
            return port.callAsync(new MessagesWire.Colors(value), options);
        }

        public CompletableFuture<Point[][]> points(Point[][] value) {
            return port.callAsync(new MessagesWire.Points(value), options);
        }

        public CompletableFuture<Long> many(int a, long b, double c, String d, Point e, int[][] f,
                Object g) {
            return port.callAsync(new MessagesWire.Many(a, b, c, d, e, f, g), options);
        }

        public CompletableFuture<Void> throwing() {
            return port.callAsync(new MessagesWire.Throwing(), options);
        }

        public CompletableFuture<Integer> throwingMore(int value) {
            return port.callAsync(new MessagesWire.ThrowingMore(value), options);
        }

        public CompletableFuture<Void> patient() {
            return port.callAsync(new MessagesWire.Patient(), options);
        }

        public CompletableFuture<Void> hasty() {
            return port.callAsync(new MessagesWire.Hasty(), options);
        }

        public CompletableFuture<Void> inOrder() {
            return port.callAsync(new MessagesWire.InOrder(), options);
        }

        public CompletableFuture<Integer> queued() {
            return port.callAsync(new MessagesWire.Queued(), options);
        }

        public CompletableFuture<Long> ping(long time) {
            return port.callAsync(new MessagesWire.Ping(time), options);
        }
    }
}
