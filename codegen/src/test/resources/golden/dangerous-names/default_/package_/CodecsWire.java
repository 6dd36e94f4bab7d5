package default_.package_;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;

/** How the messages and types of {@link Codecs} travel. */
@Generated("dev.burin.codegen")
public final class CodecsWire {
    private static final String SERVICE = "default.package.Codecs";
    private static final int IDLE_BLOCK = -295899148; // IdleBlock
    private static final int CALL = -440687421; // call
    private static final int MILLIS = -675851765; // millis
    private static final int MINE = -1158526792; // mine
    private static final int PORT = 1233066246; // port
    private static final int QUERY = -2080791965; // query
    private static final int X = 352988339; // x

    public static final StructCodec<Codecs.Mine> MINE_CODEC = dev.burin.runtime.stub.Codecs.enumeration(
            SERVICE + ".Mine", Codecs.Mine.class, Codecs.Mine.values(), Codecs.Mine[]::new,
            Codecs.Mine::wireName);
    public static final StructCodec<Codecs.Call> CALL_CODEC = new CallCodec();
    public static final StructCodec<Codecs.CallWire2> CALL_WIRE2_CODEC = new CallWire2Codec();
    public static final StructCodec<Codecs.RemoteCallServer> REMOTE_CALL_SERVER_CODEC = new RemoteCallServerCodec();
    public static final StructCodec<Codecs.TransportQuery> TRANSPORT_QUERY_CODEC = new TransportQueryCodec();
    public static final StructCodec<Codecs.User2> USER2_CODEC = new User2Codec();
    public static final StructCodec<Codecs.IdleBlock> IDLE_BLOCK_CODEC = new IdleBlockCodec();
    public static final TypeTable TYPES = TypeTable.builtin().with(MINE_CODEC, CALL_CODEC,
            CALL_WIRE2_CODEC, REMOTE_CALL_SERVER_CODEC, TRANSPORT_QUERY_CODEC, USER2_CODEC,
            IDLE_BLOCK_CODEC);

    private CodecsWire() {}

    /** {@code Call codecs(Call call, Mine mine, RemoteCallServer port, CallWire2 x)}. */
    public static final class Codecs_ extends Call<Codecs.Call> {
        public static final int ID = 5811540; // default.package.Codecs.codecs

        private static final MessageType TYPE = MessageType.call(SERVICE, "codecs", "call", "mine",
                "port", "x");

        public Codecs.Call call;
        public Codecs.Mine mine;
        public Codecs.RemoteCallServer port;
        public Codecs.CallWire2 x;
        public Codecs.Call result;

        public Codecs_() {}

        public Codecs_(Codecs.Call call, Codecs.Mine mine, Codecs.RemoteCallServer port,
                Codecs.CallWire2 x) {
            this.call = call;
            this.mine = mine;
            this.port = port;
            this.x = x;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(CALL, CALL_CODEC, call);
            out.write(MINE, MINE_CODEC, mine);
            out.write(PORT, REMOTE_CALL_SERVER_CODEC, port);
            out.write(X, CALL_WIRE2_CODEC, x);
        }

        @Override
        protected void readArguments(StructReader in) {
            call = in.next(CALL, CALL_CODEC);
            mine = in.next(MINE, MINE_CODEC);
            port = in.next(PORT, REMOTE_CALL_SERVER_CODEC);
            x = in.next(X, CALL_WIRE2_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CALL -> call = in.read(CALL_CODEC);
                    case MINE -> mine = in.read(MINE_CODEC);
                    case PORT -> port = in.read(REMOTE_CALL_SERVER_CODEC);
                    case X -> x = in.read(CALL_WIRE2_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, CALL_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(CALL_CODEC);
        }

        @Override
        public Codecs.Call result() {
            return result;
        }
    }

    /** {@code void wait(long millis)}. */
    public static final class Wait extends Call<Void> {
        public static final int ID = 1837698476; // default.package.Codecs.wait

        private static final MessageType TYPE = MessageType.call(SERVICE, "wait", "millis");

        public long millis;

        public Wait() {}

        public Wait(long millis) {
            this.millis = millis;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeLong(MILLIS, millis);
        }

        @Override
        protected void readArguments(StructReader in) {
            millis = in.nextLong(MILLIS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case MILLIS -> millis = in.readLong();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code TransportQuery query(TransportQuery query)}. */
    public static final class Query extends Call<Codecs.TransportQuery> {
        public static final int ID = 191509553; // default.package.Codecs.query

        private static final MessageType TYPE = MessageType.call(SERVICE, "query", "query");

        public Codecs.TransportQuery query;
        public Codecs.TransportQuery result;

        public Query() {}

        public Query(Codecs.TransportQuery query) {
            this.query = query;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(QUERY, TRANSPORT_QUERY_CODEC, query);
        }

        @Override
        protected void readArguments(StructReader in) {
            query = in.next(QUERY, TRANSPORT_QUERY_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case QUERY -> query = in.read(TRANSPORT_QUERY_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, TRANSPORT_QUERY_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(TRANSPORT_QUERY_CODEC);
        }

        @Override
        public Codecs.TransportQuery result() {
            return result;
        }
    }

    /** {@code void implementation(int call)}. */
    public static final class Implementation extends Call<Void> {
        public static final int ID = 1510009001; // default.package.Codecs.implementation

        private static final MessageType TYPE = MessageType.call(SERVICE, "implementation", "call");

        public int call;

        public Implementation() {}

        public Implementation(int call) {
            this.call = call;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(CALL, call);
        }

        @Override
        protected void readArguments(StructReader in) {
            call = in.nextInt(CALL);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CALL -> call = in.readInt();
                    default -> in.skip();
                }
            }
        }
    }

    private static final class CallCodec extends StructCodec<Codecs.Call> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Call", "call");

        CallCodec() {
            super(TYPE, Codecs.Call.class);
        }

        @Override
        protected void writeFields(StructWriter out, Codecs.Call value) {
            out.writeInt(CALL, value.call());
        }

        @Override
        protected Codecs.Call readFields(StructReader in) {
            int call = in.nextInt(CALL);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CALL -> call = in.readInt();
                    default -> in.skip();
                }
            }
            return new Codecs.Call(call);
        }

        @Override
        protected Codecs.Call[] newArray(int length) {
            return new Codecs.Call[length];
        }
    }

    private static final class CallWire2Codec extends StructCodec<Codecs.CallWire2> {
        private static final StructType TYPE = StructType.of(SERVICE + ".CallWire2", "x");

        CallWire2Codec() {
            super(TYPE, Codecs.CallWire2.class);
        }

        @Override
        protected void writeFields(StructWriter out, Codecs.CallWire2 value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Codecs.CallWire2 readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Codecs.CallWire2(x);
        }

        @Override
        protected Codecs.CallWire2[] newArray(int length) {
            return new Codecs.CallWire2[length];
        }
    }

    private static final class RemoteCallServerCodec extends StructCodec<Codecs.RemoteCallServer> {
        private static final StructType TYPE = StructType.of(SERVICE + ".RemoteCallServer", "x");

        RemoteCallServerCodec() {
            super(TYPE, Codecs.RemoteCallServer.class);
        }

        @Override
        protected void writeFields(StructWriter out, Codecs.RemoteCallServer value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Codecs.RemoteCallServer readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Codecs.RemoteCallServer(x);
        }

        @Override
        protected Codecs.RemoteCallServer[] newArray(int length) {
            return new Codecs.RemoteCallServer[length];
        }
    }

    private static final class TransportQueryCodec extends StructCodec<Codecs.TransportQuery> {
        private static final StructType TYPE = StructType.of(SERVICE + ".TransportQuery", "x");

        TransportQueryCodec() {
            super(TYPE, Codecs.TransportQuery.class);
        }

        @Override
        protected void writeFields(StructWriter out, Codecs.TransportQuery value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Codecs.TransportQuery readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Codecs.TransportQuery(x);
        }

        @Override
        protected Codecs.TransportQuery[] newArray(int length) {
            return new Codecs.TransportQuery[length];
        }
    }

    private static final class User2Codec extends StructCodec<Codecs.User2> {
        private static final StructType TYPE = StructType.of(SERVICE + ".User2", "call", "mine");

        User2Codec() {
            super(TYPE, Codecs.User2.class);
        }

        @Override
        protected void writeFields(StructWriter out, Codecs.User2 value) {
            out.write(CALL, CALL_CODEC, value.call());
            out.write(MINE, MINE_CODEC, value.mine());
        }

        @Override
        protected Codecs.User2 readFields(StructReader in) {
            Codecs.Call call = in.next(CALL, CALL_CODEC);
            Codecs.Mine mine = in.next(MINE, MINE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CALL -> call = in.read(CALL_CODEC);
                    case MINE -> mine = in.read(MINE_CODEC);
                    default -> in.skip();
                }
            }
            return new Codecs.User2(call, mine);
        }

        @Override
        protected Codecs.User2[] newArray(int length) {
            return new Codecs.User2[length];
        }
    }

    private static final class IdleBlockCodec extends StructCodec<Codecs.IdleBlock> {
        private static final StructType TYPE = StructType.of(SERVICE + ".IdleBlock", "IdleBlock");

        IdleBlockCodec() {
            super(TYPE, Codecs.IdleBlock.class);
        }

        @Override
        protected void writeFields(StructWriter out, Codecs.IdleBlock value) {
            out.writeString(IDLE_BLOCK, value.IdleBlock());
        }

        @Override
        protected Codecs.IdleBlock readFields(StructReader in) {
            String IdleBlock = in.nextString(IDLE_BLOCK);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case IDLE_BLOCK -> IdleBlock = in.readString();
                    default -> in.skip();
                }
            }
            return new Codecs.IdleBlock(IdleBlock);
        }

        @Override
        protected Codecs.IdleBlock[] newArray(int length) {
            return new Codecs.IdleBlock[length];
        }
    }
}
