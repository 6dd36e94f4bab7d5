package golden.int_.switch_.dangerous;

import default_.package_.CodecsWire;
import dev.burin.runtime.stub.Codecs;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.stub.ValueCodec;
import java.time.Instant;
import java.util.List;

/** How the messages and types of {@link Call} travel. */
@Generated("dev.burin.codegen")
public final class CallWire {
    private static final String SERVICE = "golden.int.switch.dangerous.Call";
    private static final int ARRAYS = 2100572191; // Arrays
    private static final int ASYNC = 1953457591; // Async
    private static final int CALL = 83858627; // CALL
    private static final int CALL_ = 350325987; // Call
    private static final int CODECS = 1414177730; // Codecs
    private static final int DOUBLE = 2147071318; // Double
    private static final int EXCEPTION = 2107422314; // Exception
    private static final int FLOAT = 2103700823; // Float
    private static final int ID_ = 1510274240; // ID
    private static final int INSTANT = 78917372; // Instant
    private static final int INTEGER = -1851413095; // Integer
    private static final int MINE_ARRAY = 92978994; // MINE_ARRAY
    private static final int MESSAGE_TYPE = -873850916; // MessageType
    private static final int MINE = -367513384; // Mine
    private static final int OBJECT = 42419236; // Object
    private static final int OBJECTS = -479345329; // Objects
    private static final int OVERRIDE = 826059441; // Override
    private static final int RESULT_ = 1563485634; // RESULT
    private static final int REMOTE_CALL_SERVER = -1404538548; // RemoteCallServer
    private static final int SERVICE_ = -1811629936; // SERVICE
    private static final int STRING = -1743700522; // String
    private static final int STRUCT_READER = 773480413; // StructReader
    private static final int STRUCT_TYPE = 178874836; // StructType
    private static final int STRUCT_WRITER = -1945069779; // StructWriter
    private static final int TYPE_ = 667477631; // TYPE
    private static final int TYPES_ = -1326466668; // TYPES
    private static final int TRANSPORT_QUERY = -1048002044; // TransportQuery
    private static final int USER = 1397774224; // USER
    private static final int USER_ARRAY = -204400118; // USER_ARRAY
    private static final int USER_CODEC___ = -382431833; // USER_CODEC
    private static final int USER_NAME = -523437318; // USER_NAME
    private static final int USER_ = 1664241584; // User
    private static final int USER_NAME_ = -230083333; // UserName
    private static final int A = 352988316; // a
    private static final int ARRAY = -1074461324; // array
    private static final int ASSERT = -1222327285; // assert
    private static final int B = 352988317; // b
    private static final int BREAK = -42296614; // break
    private static final int C = 352988318; // c
    private static final int CALL__ = -440687421; // call
    private static final int CASE = -440228235; // case
    private static final int CATCH = 836240950; // catch
    private static final int CAUSE = 845552036; // cause
    private static final int CHAR = -383578469; // char
    private static final int CLASS = 676846547; // class
    private static final int CLASS_ = -915269300; // class_
    private static final int CLIENT = 918471952; // client
    private static final int CLONE = 792179608; // clone
    private static final int CLONE_ = 1380790983; // clone_
    private static final int CODECS_ = 433507234; // codecs
    private static final int COLOR = -1185744994; // color
    private static final int CONTINUE = -1029428148; // continue
    private static final int CONTROL = -1879116264; // control
    private static final int D = 352988319; // d
    private static final int DEFAULT = -159330372; // default
    private static final int DEV = 694478448; // dev
    private static final int DO = 1512045456; // do
    private static final int E = 352988320; // e
    private static final int ELSE = 1211822718; // else
    private static final int EQUALS = -485692156; // equals
    private static final int F = 352988321; // f
    private static final int FINALIZE = 628081507; // finalize
    private static final int FINALLY = 377265726; // finally
    private static final int FOR = 711657444; // for
    private static final int G = 352988322; // g
    private static final int GET_CAUSE = 88318104; // getCause
    private static final int GET_CLASS = -80387385; // getClass
    private static final int GET_MESSAGE = -717109162; // getMessage
    private static final int GET_STACK_TRACE = -324275730; // getStackTrace
    private static final int GOTO = -1497120056; // goto
    private static final int H = 352988323; // h
    private static final int HASH_CODE = -1814619360; // hashCode
    private static final int I = 352988324; // i
    private static final int IF = 1512373442; // if
    private static final int IMPLEMENTATION = 1301998327; // implementation
    private static final int IMPLEMENTS = 389251029; // implements
    private static final int IMPORT = 1247132874; // import
    private static final int IN = 1512373450; // in
    private static final int IN_ = 736376341; // in_
    private static final int INSTANCEOF = 244544209; // instanceof
    private static final int INTERFACE = -2021324; // interface
    private static final int J = 352988325; // j
    private static final int JAVA = 729111655; // java
    private static final int K = 352988326; // k
    private static final int L = 352988327; // l
    private static final int LENGTH = 209439595; // length
    private static final int LISTENER = 770995289; // listener
    private static final int M = 352988328; // m
    private static final int MESSAGE = 748714850; // message
    private static final int MESSAGE_ID = -1633813315; // messageId
    private static final int MESSAGE_TYPE_ = -1627142148; // messageType
    private static final int MINE_ = -1158526792; // mine
    private static final int N = 352988329; // n
    private static final int NAME = -444097232; // name
    private static final int NATIVE = 1095374300; // native
    private static final int NOTIFY = -131644402; // notify
    private static final int NOTIFY_ALL = 1348022579; // notifyAll
    private static final int O = 352988330; // o
    private static final int OPTIONS = 1181915257; // options
    private static final int OTHER = -821608725; // other
    private static final int OUT = 786404585; // out
    private static final int OUT_ = 502179254; // out_
    private static final int PACKAGE = -1552725023; // package
    private static final int PERMITS = 1477018291; // permits
    private static final int PORT = 1233066246; // port
    private static final int PRINT_STACK_TRACE = -764440155; // printStackTrace
    private static final int PRIVATE = -1278740866; // private
    private static final int PROTECTED = 2053573929; // protected
    private static final int PUBLIC = 2014102094; // public
    private static final int QUERY = -2080791965; // query
    private static final int R = 352988333; // r
    private static final int RECORD = -1784048074; // record
    private static final int RESULT__ = -2130379326; // result
    private static final int RETURN = -1349398539; // return
    private static final int S = 352988334; // s
    private static final int S2 = 1513029380; // s2
    private static final int SEALED = 1296114753; // sealed
    private static final int SERIAL_VERSION_UID = 485487601; // serialVersionUID
    private static final int SERVER = 1763810312; // server
    private static final int STATIC = 1276064339; // static
    private static final int STRICTFP = 2078004632; // strictfp
    private static final int SUPER = 288360374; // super
    private static final int SUPPRESSED = -2068484935; // suppressed
    private static final int SWITCH = -1945840679; // switch
    private static final int T = 352988335; // t
    private static final int THAT = 1502028; // that
    private static final int THIS = 2026819; // this
    private static final int THROW = -112595327; // throw
    private static final int THROWS_ = 1462491821; // throws_
    private static final int TO_STRING = -530399279; // toString
    private static final int TRANSIENT = 1378280165; // transient
    private static final int TRY = 827515318; // try
    private static final int TYPE__ = 142931583; // type
    private static final int U = 352988336; // u
    private static final int URI = 835776807; // uri
    private static final int USER__ = 873228176; // user
    private static final int USER_NAME__ = 1417637083; // userName
    private static final int USER_NAME___ = 299956986; // user_name
    private static final int V = 352988337; // v
    private static final int VALUE = 948214700; // value
    private static final int VAR = 842923138; // var
    private static final int VOLATILE = -1554237855; // volatile
    private static final int W = 352988338; // w
    private static final int WAIT = -2009009414; // wait
    private static final int WAIT_ = 2062928869; // wait_
    private static final int WHEN = -1951441281; // when
    private static final int WHILE = -1063420116; // while
    private static final int WIRE = -1942326998; // wire
    private static final int X = 352988339; // x
    private static final int Y = 352988340; // y
    private static final int YIELD = 1963249640; // yield

    public static final StructCodec<Call.Color> COLOR_CODEC = Codecs.enumeration(SERVICE + ".Color",
            Call.Color.class, Call.Color.values(), Call.Color[]::new, Call.Color::wireName);
    public static final StructCodec<Call.transient_> TRANSIENT_CODEC = Codecs.enumeration(
            SERVICE + ".transient", Call.transient_.class, Call.transient_.values(),
            Call.transient_[]::new, Call.transient_::wireName);
    public static final StructCodec<Call.Objects2> OBJECTS2_CODEC = new Objects2Codec();
    public static final StructCodec<Call.String_> STRING_CODEC = new StringCodec();
    public static final StructCodec<Call.Object_> OBJECT_CODEC = new ObjectCodec();
    public static final StructCodec<Call.Override_> OVERRIDE_CODEC = new OverrideCodec();
    public static final StructCodec<Call.Integer_> INTEGER_CODEC = new IntegerCodec();
    public static final StructCodec<Call.Void_> VOID_CODEC = new VoidCodec();
    public static final StructCodec<Call.Instant> INSTANT_CODEC = new InstantCodec();
    public static final StructCodec<Call.CallPort> CALL_PORT_CODEC = new CallPortCodec();
    public static final StructCodec<Call.CallServer_> CALL_SERVER_CODEC = new CallServerCodec();
    public static final StructCodec<Call.CallWire_> CALL_WIRE_CODEC = new CallWireCodec();
    public static final StructCodec<Call.Async> ASYNC_CODEC = new AsyncCodec();
    public static final StructCodec<Call.record_> RECORD_CODEC = new RecordCodec();
    public static final StructCodec<Call.var_> VAR_CODEC = new VarCodec();
    public static final StructCodec<Call.User> USER_CODEC = new UserCodec__();
    public static final StructCodec<Call.USER_> USER_CODEC_ = new USERCodec___();
    public static final StructCodec<Call.user__> USER_CODEC__ = new UserCodec____();
    public static final StructCodec<Call.golden_> GOLDEN_CODEC = new GoldenCodec();
    public static final StructCodec<Call.Generated> GENERATED_CODEC = new GeneratedCodec();
    public static final StructCodec<Call.CompletableFuture> COMPLETABLE_FUTURE_CODEC = new CompletableFutureCodec();
    public static final StructCodec<Call.Arrays_> ARRAYS_CODEC = new ArraysCodec();
    public static final StructCodec<Call.StructCodec> STRUCT_CODEC_CODEC = new StructCodecCodec();
    public static final StructCodec<Call.AsyncReceiver> ASYNC_RECEIVER_CODEC = new AsyncReceiverCodec();
    public static final StructCodec<Call.Mine> MINE_CODEC = new MineCodec();
    public static final StructCodec<Call.IdleBlock2> IDLE_BLOCK2_CODEC = new IdleBlock2Codec();
    public static final StructCodec<Call.Mine2> MINE2_CODEC = new Mine2Codec();
    public static final StructCodec<Call.Accessors> ACCESSORS_CODEC = new AccessorsCodec();
    public static final StructCodec<Call.Base> BASE_CODEC = new BaseCodec();
    public static final StructCodec<Call.Derived> DERIVED_CODEC = new DerivedCodec();
    public static final StructCodec<Call.Empty> EMPTY_CODEC = new EmptyCodec();
    public static final StructCodec<Call.EmptyDerived> EMPTY_DERIVED_CODEC = new EmptyDerivedCodec();
    public static final StructCodec<Call.Holder> HOLDER_CODEC = new HolderCodec();
    public static final StructCodec<Call.Throwable> THROWABLE_CODEC = new ThrowableCodec();
    public static final StructCodec<Call.Exception_> EXCEPTION_CODEC = new ExceptionCodec();
    public static final StructCodec<Call.RuntimeException_> RUNTIME_EXCEPTION_CODEC = new RuntimeExceptionCodec();

    private static final ValueCodec<default_.package_.Codecs.TransportQuery[]> TRANSPORT_QUERY_ARRAY = Codecs.array(
            CodecsWire.TRANSPORT_QUERY_CODEC, default_.package_.Codecs.TransportQuery[]::new);
    private static final ValueCodec<Call.Arrays_[]> ARRAYS_ARRAY = Codecs.array(ARRAYS_CODEC,
            Call.Arrays_[]::new);
    private static final ValueCodec<Call.Arrays_[][]> ARRAYS_ARRAY_2 = Codecs.array(ARRAYS_ARRAY,
            Call.Arrays_[][]::new);
    private static final ValueCodec<Call.Mine[]> MINE_ARRAY_ = Codecs.array(MINE_CODEC,
            Call.Mine[]::new);
    private static final ValueCodec<Call.USER_[]> USER_ARRAY_ = Codecs.array(USER_CODEC_,
            Call.USER_[]::new);
    private static final ValueCodec<Call.User[]> USER_ARRAY__ = Codecs.array(USER_CODEC,
            Call.User[]::new);
    private static final ValueCodec<Call.transient_[]> TRANSIENT_ARRAY = Codecs.array(
            TRANSIENT_CODEC, Call.transient_[]::new);
    private static final ValueCodec<Object[]> OBJECT_ARRAY = Codecs.array(Codecs.OBJECT,
            Object[]::new);

    public static final TypeTable TYPES = TypeTable.builtin().with(CodecsWire.TYPES)
            .with(COLOR_CODEC, TRANSIENT_CODEC, OBJECTS2_CODEC, STRING_CODEC, OBJECT_CODEC,
            OVERRIDE_CODEC, INTEGER_CODEC, VOID_CODEC, INSTANT_CODEC, CALL_PORT_CODEC,
            CALL_SERVER_CODEC, CALL_WIRE_CODEC, ASYNC_CODEC, RECORD_CODEC, VAR_CODEC, USER_CODEC,
            USER_CODEC_, USER_CODEC__, GOLDEN_CODEC, GENERATED_CODEC, COMPLETABLE_FUTURE_CODEC,
            ARRAYS_CODEC, STRUCT_CODEC_CODEC, ASYNC_RECEIVER_CODEC, MINE_CODEC, IDLE_BLOCK2_CODEC,
            MINE2_CODEC, ACCESSORS_CODEC, BASE_CODEC, DERIVED_CODEC, EMPTY_CODEC,
            EMPTY_DERIVED_CODEC, HOLDER_CODEC, THROWABLE_CODEC, EXCEPTION_CODEC,
            RUNTIME_EXCEPTION_CODEC);

    private CallWire() {}

    /** {@code int getClass()}. */
    public static final class GetClass extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 102004691; // golden.int.switch.dangerous.Call.getClass

        private static final MessageType TYPE = MessageType.call(SERVICE, "getClass");

        public int result;

        public GetClass() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int hashCode()}. */
    public static final class HashCode extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -1632227284; // golden.int.switch.dangerous.Call.hashCode

        private static final MessageType TYPE = MessageType.call(SERVICE, "hashCode");

        public int result;

        public HashCode() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code string toString()}. */
    public static final class ToString extends dev.burin.runtime.stub.Call<String> {
        public static final int ID = -348007203; // golden.int.switch.dangerous.Call.toString

        private static final MessageType TYPE = MessageType.call(SERVICE, "toString");

        public String result;

        public ToString() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeString(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readString();
        }

        @Override
        public String result() {
            return result;
        }
    }

    /** {@code void notify()}. */
    public static final class Notify extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -1889853670; // golden.int.switch.dangerous.Call.notify

        private static final MessageType TYPE = MessageType.call(SERVICE, "notify");

        public Notify() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code void notifyAll()}. */
    public static final class NotifyAll extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = 306929447; // golden.int.switch.dangerous.Call.notifyAll

        private static final MessageType TYPE = MessageType.call(SERVICE, "notifyAll");

        public NotifyAll() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code void wait_(long a)}. */
    public static final class Wait extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -1075941927; // golden.int.switch.dangerous.Call.wait_

        private static final MessageType TYPE = MessageType.call(SERVICE, "wait_", "a");

        public long a;

        public Wait() {}

        public Wait(long a) {
            this.a = a;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeLong(A, a);
        }

        @Override
        protected void readArguments(StructReader in) {
            a = in.nextLong(A);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.readLong();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code void finalize()}. */
    public static final class Finalize extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = 810473583; // golden.int.switch.dangerous.Call.finalize

        private static final MessageType TYPE = MessageType.call(SERVICE, "finalize");

        public Finalize() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code object clone()}. */
    public static final class Clone extends dev.burin.runtime.stub.Call<Object> {
        public static final int ID = 1948276108; // golden.int.switch.dangerous.Call.clone

        private static final MessageType TYPE = MessageType.call(SERVICE, "clone");

        public Object result;

        public Clone() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.OBJECT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readObject();
        }

        @Override
        public Object result() {
            return result;
        }
    }

    /** {@code boolean equals(object other)}. */
    public static final class Equals extends dev.burin.runtime.stub.Call<Boolean> {
        public static final int ID = 2051065872; // golden.int.switch.dangerous.Call.equals

        private static final MessageType TYPE = MessageType.call(SERVICE, "equals", "other");

        public Object other;
        public boolean result;

        public Equals() {}

        public Equals(Object other) {
            this.other = other;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(OTHER, Codecs.OBJECT, other);
        }

        @Override
        protected void readArguments(StructReader in) {
            other = in.nextObject(OTHER);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OTHER -> other = in.readObject();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeBoolean(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readBoolean();
        }

        @Override
        public Boolean result() {
            return result;
        }
    }

    /** {@code void close()}. */
    public static final class Close extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = 1948604103; // golden.int.switch.dangerous.Call.close

        private static final MessageType TYPE = MessageType.call(SERVICE, "close");

        public Close() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code void with(int options)}. */
    public static final class With extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -1421339977; // golden.int.switch.dangerous.Call.with

        private static final MessageType TYPE = MessageType.call(SERVICE, "with", "options");

        public int options;

        public With() {}

        public With(int options) {
            this.options = options;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(OPTIONS, options);
        }

        @Override
        protected void readArguments(StructReader in) {
            options = in.nextInt(OPTIONS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OPTIONS -> options = in.readInt();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code void transportControl(string control)}. */
    public static final class TransportControl extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -865154523; // golden.int.switch.dangerous.Call.transportControl

        private static final MessageType TYPE = MessageType.call(SERVICE, "transportControl",
                "control");

        public String control;

        public TransportControl() {}

        public TransportControl(String control) {
            this.control = control;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeString(CONTROL, control);
        }

        @Override
        protected void readArguments(StructReader in) {
            control = in.nextString(CONTROL);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CONTROL -> control = in.readString();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code int transportQuery(int query)}. */
    public static final class TransportQuery extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 1837100272; // golden.int.switch.dangerous.Call.transportQuery

        private static final MessageType TYPE = MessageType.call(SERVICE, "transportQuery",
                "query");

        public int query;
        public int result;

        public TransportQuery() {}

        public TransportQuery(int query) {
            this.query = query;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(QUERY, query);
        }

        @Override
        protected void readArguments(StructReader in) {
            query = in.nextInt(QUERY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case QUERY -> query = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code void holdUp()}. */
    public static final class HoldUp extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -1819082773; // golden.int.switch.dangerous.Call.holdUp

        private static final MessageType TYPE = MessageType.call(SERVICE, "holdUp");

        public HoldUp() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code void run(int messageId)}. */
    public static final class Run extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -1659297958; // golden.int.switch.dangerous.Call.run

        private static final MessageType TYPE = MessageType.call(SERVICE, "run", "messageId");

        public int messageId;

        public Run() {}

        public Run(int messageId) {
            this.messageId = messageId;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(MESSAGE_ID, messageId);
        }

        @Override
        protected void readArguments(StructReader in) {
            messageId = in.nextInt(MESSAGE_ID);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case MESSAGE_ID -> messageId = in.readInt();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code Mine newCall(int messageId)}. */
    public static final class NewCall extends dev.burin.runtime.stub.Call<Call.Mine> {
        public static final int ID = 1779018573; // golden.int.switch.dangerous.Call.newCall

        private static final MessageType TYPE = MessageType.call(SERVICE, "newCall", "messageId");

        public int messageId;
        public Call.Mine result;

        public NewCall() {}

        public NewCall(int messageId) {
            this.messageId = messageId;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(MESSAGE_ID, messageId);
        }

        @Override
        protected void readArguments(StructReader in) {
            messageId = in.nextInt(MESSAGE_ID);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case MESSAGE_ID -> messageId = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, MINE_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(MINE_CODEC);
        }

        @Override
        public Call.Mine result() {
            return result;
        }
    }

    /** {@code int types()}. */
    public static final class Types extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 1411402664; // golden.int.switch.dangerous.Call.types

        private static final MessageType TYPE = MessageType.call(SERVICE, "types");

        public int result;

        public Types() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code object implementation()}. */
    public static final class Implementation extends dev.burin.runtime.stub.Call<Object> {
        public static final int ID = -1450332669; // golden.int.switch.dangerous.Call.implementation

        private static final MessageType TYPE = MessageType.call(SERVICE, "implementation");

        public Object result;

        public Implementation() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, Codecs.OBJECT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readObject();
        }

        @Override
        public Object result() {
            return result;
        }
    }

    /**
     * {@code int abstract(int assert, int break, int case, int catch, int char, int class, int continue, int default, int do, int else)}.
     */
    public static final class Abstract extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -1303105453; // golden.int.switch.dangerous.Call.abstract

        private static final MessageType TYPE = MessageType.call(SERVICE, "abstract", "assert",
                "break", "case", "catch", "char", "class", "continue", "default", "do", "else");

        public int assert_;
        public int break_;
        public int case_;
        public int catch_;
        public int char_;
        public int class_;
        public int continue_;
        public int default_;
        public int do_;
        public int else_;
        public int result;

        public Abstract() {}

        public Abstract(int assert_, int break_, int case_, int catch_, int char_, int class_,
                int continue_, int default_, int do_, int else_) {
            this.assert_ = assert_;
            this.break_ = break_;
            this.case_ = case_;
            this.catch_ = catch_;
            this.char_ = char_;
            this.class_ = class_;
            this.continue_ = continue_;
            this.default_ = default_;
            this.do_ = do_;
            this.else_ = else_;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(ASSERT, assert_);
            out.writeInt(BREAK, break_);
            out.writeInt(CASE, case_);
            out.writeInt(CATCH, catch_);
            out.writeInt(CHAR, char_);
            out.writeInt(CLASS, class_);
            out.writeInt(CONTINUE, continue_);
            out.writeInt(DEFAULT, default_);
            out.writeInt(DO, do_);
            out.writeInt(ELSE, else_);
        }

        @Override
        protected void readArguments(StructReader in) {
            assert_ = in.nextInt(ASSERT);
            break_ = in.nextInt(BREAK);
            case_ = in.nextInt(CASE);
            catch_ = in.nextInt(CATCH);
            char_ = in.nextInt(CHAR);
            class_ = in.nextInt(CLASS);
            continue_ = in.nextInt(CONTINUE);
            default_ = in.nextInt(DEFAULT);
            do_ = in.nextInt(DO);
            else_ = in.nextInt(ELSE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ASSERT -> assert_ = in.readInt();
                    case BREAK -> break_ = in.readInt();
                    case CASE -> case_ = in.readInt();
                    case CATCH -> catch_ = in.readInt();
                    case CHAR -> char_ = in.readInt();
                    case CLASS -> class_ = in.readInt();
                    case CONTINUE -> continue_ = in.readInt();
                    case DEFAULT -> default_ = in.readInt();
                    case DO -> do_ = in.readInt();
                    case ELSE -> else_ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /**
     * {@code int final(int finally, int for, int goto, int if, int implements, int import, int instanceof, int interface, int native)}.
     */
    public static final class Final extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -1278874203; // golden.int.switch.dangerous.Call.final

        private static final MessageType TYPE = MessageType.call(SERVICE, "final", "finally", "for",
                "goto", "if", "implements", "import", "instanceof", "interface", "native");

        public int finally_;
        public int for_;
        public int goto_;
        public int if_;
        public int implements_;
        public int import_;
        public int instanceof_;
        public int interface_;
        public int native_;
        public int result;

        public Final() {}

        public Final(int finally_, int for_, int goto_, int if_, int implements_, int import_,
                int instanceof_, int interface_, int native_) {
            this.finally_ = finally_;
            this.for_ = for_;
            this.goto_ = goto_;
            this.if_ = if_;
            this.implements_ = implements_;
            this.import_ = import_;
            this.instanceof_ = instanceof_;
            this.interface_ = interface_;
            this.native_ = native_;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(FINALLY, finally_);
            out.writeInt(FOR, for_);
            out.writeInt(GOTO, goto_);
            out.writeInt(IF, if_);
            out.writeInt(IMPLEMENTS, implements_);
            out.writeInt(IMPORT, import_);
            out.writeInt(INSTANCEOF, instanceof_);
            out.writeInt(INTERFACE, interface_);
            out.writeInt(NATIVE, native_);
        }

        @Override
        protected void readArguments(StructReader in) {
            finally_ = in.nextInt(FINALLY);
            for_ = in.nextInt(FOR);
            goto_ = in.nextInt(GOTO);
            if_ = in.nextInt(IF);
            implements_ = in.nextInt(IMPLEMENTS);
            import_ = in.nextInt(IMPORT);
            instanceof_ = in.nextInt(INSTANCEOF);
            interface_ = in.nextInt(INTERFACE);
            native_ = in.nextInt(NATIVE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case FINALLY -> finally_ = in.readInt();
                    case FOR -> for_ = in.readInt();
                    case GOTO -> goto_ = in.readInt();
                    case IF -> if_ = in.readInt();
                    case IMPLEMENTS -> implements_ = in.readInt();
                    case IMPORT -> import_ = in.readInt();
                    case INSTANCEOF -> instanceof_ = in.readInt();
                    case INTERFACE -> interface_ = in.readInt();
                    case NATIVE -> native_ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /**
     * {@code int new(int package, int private, int protected, int public, int return, int static, int strictfp, int super, int switch)}.
     */
    public static final class New extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -1693393553; // golden.int.switch.dangerous.Call.new

        private static final MessageType TYPE = MessageType.call(SERVICE, "new", "package",
                "private", "protected", "public", "return", "static", "strictfp", "super",
                "switch");

        public int package_;
        public int private_;
        public int protected_;
        public int public_;
        public int return_;
        public int static_;
        public int strictfp_;
        public int super_;
        public int switch_;
        public int result;

        public New() {}

        public New(int package_, int private_, int protected_, int public_, int return_,
                int static_, int strictfp_, int super_, int switch_) {
            this.package_ = package_;
            this.private_ = private_;
            this.protected_ = protected_;
            this.public_ = public_;
            this.return_ = return_;
            this.static_ = static_;
            this.strictfp_ = strictfp_;
            this.super_ = super_;
            this.switch_ = switch_;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(PACKAGE, package_);
            out.writeInt(PRIVATE, private_);
            out.writeInt(PROTECTED, protected_);
            out.writeInt(PUBLIC, public_);
            out.writeInt(RETURN, return_);
            out.writeInt(STATIC, static_);
            out.writeInt(STRICTFP, strictfp_);
            out.writeInt(SUPER, super_);
            out.writeInt(SWITCH, switch_);
        }

        @Override
        protected void readArguments(StructReader in) {
            package_ = in.nextInt(PACKAGE);
            private_ = in.nextInt(PRIVATE);
            protected_ = in.nextInt(PROTECTED);
            public_ = in.nextInt(PUBLIC);
            return_ = in.nextInt(RETURN);
            static_ = in.nextInt(STATIC);
            strictfp_ = in.nextInt(STRICTFP);
            super_ = in.nextInt(SUPER);
            switch_ = in.nextInt(SWITCH);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case PACKAGE -> package_ = in.readInt();
                    case PRIVATE -> private_ = in.readInt();
                    case PROTECTED -> protected_ = in.readInt();
                    case PUBLIC -> public_ = in.readInt();
                    case RETURN -> return_ = in.readInt();
                    case STATIC -> static_ = in.readInt();
                    case STRICTFP -> strictfp_ = in.readInt();
                    case SUPER -> super_ = in.readInt();
                    case SWITCH -> switch_ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /**
     * {@code int synchronized(int this, int throw, int throws_, int transient, int try, int volatile, int while)}.
     */
    public static final class Synchronized extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 2088874277; // golden.int.switch.dangerous.Call.synchronized

        private static final MessageType TYPE = MessageType.call(SERVICE, "synchronized", "this",
                "throw", "throws_", "transient", "try", "volatile", "while");

        public int this_;
        public int throw_;
        public int throws_;
        public int transient_;
        public int try_;
        public int volatile_;
        public int while_;
        public int result;

        public Synchronized() {}

        public Synchronized(int this_, int throw_, int throws_, int transient_, int try_,
                int volatile_, int while_) {
            this.this_ = this_;
            this.throw_ = throw_;
            this.throws_ = throws_;
            this.transient_ = transient_;
            this.try_ = try_;
            this.volatile_ = volatile_;
            this.while_ = while_;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(THIS, this_);
            out.writeInt(THROW, throw_);
            out.writeInt(THROWS_, throws_);
            out.writeInt(TRANSIENT, transient_);
            out.writeInt(TRY, try_);
            out.writeInt(VOLATILE, volatile_);
            out.writeInt(WHILE, while_);
        }

        @Override
        protected void readArguments(StructReader in) {
            this_ = in.nextInt(THIS);
            throw_ = in.nextInt(THROW);
            throws_ = in.nextInt(THROWS_);
            transient_ = in.nextInt(TRANSIENT);
            try_ = in.nextInt(TRY);
            volatile_ = in.nextInt(VOLATILE);
            while_ = in.nextInt(WHILE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case THIS -> this_ = in.readInt();
                    case THROW -> throw_ = in.readInt();
                    case THROWS_ -> throws_ = in.readInt();
                    case TRANSIENT -> transient_ = in.readInt();
                    case TRY -> try_ = in.readInt();
                    case VOLATILE -> volatile_ = in.readInt();
                    case WHILE -> while_ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int this(int yield, int var, int record, int sealed, int permits, int when)}. */
    public static final class This extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 522882639; // golden.int.switch.dangerous.Call.this

        private static final MessageType TYPE = MessageType.call(SERVICE, "this", "yield", "var",
                "record", "sealed", "permits", "when");

        public int yield;
        public int var;
        public int record;
        public int sealed;
        public int permits;
        public int when;
        public int result;

        public This() {}

        public This(int yield, int var, int record, int sealed, int permits, int when) {
            this.yield = yield;
            this.var = var;
            this.record = record;
            this.sealed = sealed;
            this.permits = permits;
            this.when = when;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(YIELD, yield);
            out.writeInt(VAR, var);
            out.writeInt(RECORD, record);
            out.writeInt(SEALED, sealed);
            out.writeInt(PERMITS, permits);
            out.writeInt(WHEN, when);
        }

        @Override
        protected void readArguments(StructReader in) {
            yield = in.nextInt(YIELD);
            var = in.nextInt(VAR);
            record = in.nextInt(RECORD);
            sealed = in.nextInt(SEALED);
            permits = in.nextInt(PERMITS);
            when = in.nextInt(WHEN);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case YIELD -> yield = in.readInt();
                    case VAR -> var = in.readInt();
                    case RECORD -> record = in.readInt();
                    case SEALED -> sealed = in.readInt();
                    case PERMITS -> permits = in.readInt();
                    case WHEN -> when = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int yield(int class_, int class)}. */
    public static final class Yield extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -1175621156; // golden.int.switch.dangerous.Call.yield

        private static final MessageType TYPE = MessageType.call(SERVICE, "yield", "class_",
                "class");

        public int class_;
        public int class__;
        public int result;

        public Yield() {}

        public Yield(int class_, int class__) {
            this.class_ = class_;
            this.class__ = class__;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(CLASS_, class_);
            out.writeInt(CLASS, class__);
        }

        @Override
        protected void readArguments(StructReader in) {
            class_ = in.nextInt(CLASS_);
            class__ = in.nextInt(CLASS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CLASS_ -> class_ = in.readInt();
                    case CLASS -> class__ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code User mine(Mine Mine, Mine mine)}. */
    public static final class Mine extends dev.burin.runtime.stub.Call<Call.User> {
        public static final int ID = -637670972; // golden.int.switch.dangerous.Call.mine

        private static final MessageType TYPE = MessageType.call(SERVICE, "mine", "Mine", "mine");

        public Call.Mine Mine;
        public default_.package_.Codecs.Mine mine;
        public Call.User result;

        public Mine() {}

        public Mine(Call.Mine Mine, default_.package_.Codecs.Mine mine) {
            this.Mine = Mine;
            this.mine = mine;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(MINE, MINE_CODEC, Mine);
            out.write(MINE_, CodecsWire.MINE_CODEC, mine);
        }

        @Override
        protected void readArguments(StructReader in) {
            Mine = in.next(MINE, MINE_CODEC);
            mine = in.next(MINE_, CodecsWire.MINE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case MINE -> Mine = in.read(MINE_CODEC);
                    case MINE_ -> mine = in.read(CodecsWire.MINE_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, USER_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(USER_CODEC);
        }

        @Override
        public Call.User result() {
            return result;
        }
    }

    /** {@code User uSER(User User, USER USER, user user)}. */
    public static final class USER___ extends dev.burin.runtime.stub.Call<Call.User> {
        public static final int ID = 1127616636; // golden.int.switch.dangerous.Call.uSER

        private static final MessageType TYPE = MessageType.call(SERVICE, "uSER", "User", "USER",
                "user");

        public Call.User User;
        public Call.USER_ USER___;
        public Call.user__ user;
        public Call.User result;

        public USER___() {}

        public USER___(Call.User User, Call.USER_ USER___, Call.user__ user) {
            this.User = User;
            this.USER___ = USER___;
            this.user = user;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(USER_, USER_CODEC, User);
            out.write(USER, USER_CODEC_, USER___);
            out.write(USER__, USER_CODEC__, user);
        }

        @Override
        protected void readArguments(StructReader in) {
            User = in.next(USER_, USER_CODEC);
            USER___ = in.next(USER, USER_CODEC_);
            user = in.next(USER__, USER_CODEC__);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case USER_ -> User = in.read(USER_CODEC);
                    case USER -> USER___ = in.read(USER_CODEC_);
                    case USER__ -> user = in.read(USER_CODEC__);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, USER_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(USER_CODEC);
        }

        @Override
        public Call.User result() {
            return result;
        }
    }

    /**
     * {@code IdleBlock2 idleBlock(RemoteCallServer RemoteCallServer, TransportQuery[] TransportQuery)}.
     */
    public static final class IdleBlock extends dev.burin.runtime.stub.Call<Call.IdleBlock2> {
        public static final int ID = 327605768; // golden.int.switch.dangerous.Call.idleBlock

        private static final MessageType TYPE = MessageType.call(SERVICE, "idleBlock",
                "RemoteCallServer", "TransportQuery");

        public default_.package_.Codecs.RemoteCallServer RemoteCallServer_;
        public default_.package_.Codecs.TransportQuery[] TransportQuery;
        public Call.IdleBlock2 result;

        public IdleBlock() {}

        public IdleBlock(default_.package_.Codecs.RemoteCallServer RemoteCallServer_,
                default_.package_.Codecs.TransportQuery[] TransportQuery) {
            this.RemoteCallServer_ = RemoteCallServer_;
            this.TransportQuery = TransportQuery;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(REMOTE_CALL_SERVER, CodecsWire.REMOTE_CALL_SERVER_CODEC, RemoteCallServer_);
            out.write(TRANSPORT_QUERY, TRANSPORT_QUERY_ARRAY, TransportQuery);
        }

        @Override
        protected void readArguments(StructReader in) {
            RemoteCallServer_ = in.next(REMOTE_CALL_SERVER, CodecsWire.REMOTE_CALL_SERVER_CODEC);
            TransportQuery = in.next(TRANSPORT_QUERY, TRANSPORT_QUERY_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case REMOTE_CALL_SERVER -> RemoteCallServer_ = in.read(CodecsWire.REMOTE_CALL_SERVER_CODEC);
                    case TRANSPORT_QUERY -> TransportQuery = in.read(TRANSPORT_QUERY_ARRAY);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.write(RESULT, IDLE_BLOCK2_CODEC, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.read(IDLE_BLOCK2_CODEC);
        }

        @Override
        public Call.IdleBlock2 result() {
            return result;
        }
    }

    /**
     * {@code int call(int call, int port, int options, int in, int out, int result, int type, int messageType, int ID, int TYPE, int RESULT, int SERVICE, int TYPES, int CALL, int server, int client, int uri, int listener)}.
     */
    public static final class Call_ extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 80168399; // golden.int.switch.dangerous.Call.call

        private static final MessageType TYPE = MessageType.call(SERVICE, "call", "call", "port",
                "options", "in", "out", "result", "type", "messageType", "ID", "TYPE", "RESULT",
                "SERVICE", "TYPES", "CALL", "server", "client", "uri", "listener");

        public int call;
        public int port;
        public int options;
        public int in;
        public int out;
        public int result_;
        public int type;
        public int messageType;
        public int ID__;
        public int TYPE___;
        public int RESULT___;
        public int SERVICE__;
        public int TYPES__;
        public int CALL___;
        public int server;
        public int client;
        public int uri;
        public int listener;
        public int result;

        public Call_() {}

        public Call_(int call, int port, int options, int in, int out, int result_, int type,
                int messageType, int ID__, int TYPE___, int RESULT___, int SERVICE__, int TYPES__,
                int CALL___, int server, int client, int uri, int listener) {
            this.call = call;
            this.port = port;
            this.options = options;
            this.in = in;
            this.out = out;
            this.result_ = result_;
            this.type = type;
            this.messageType = messageType;
            this.ID__ = ID__;
            this.TYPE___ = TYPE___;
            this.RESULT___ = RESULT___;
            this.SERVICE__ = SERVICE__;
            this.TYPES__ = TYPES__;
            this.CALL___ = CALL___;
            this.server = server;
            this.client = client;
            this.uri = uri;
            this.listener = listener;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out_) {
            out_.writeInt(CALL__, call);
            out_.writeInt(PORT, port);
            out_.writeInt(OPTIONS, options);
            out_.writeInt(IN, in);
            out_.writeInt(OUT, out);
            out_.writeInt(RESULT__, result_);
            out_.writeInt(TYPE__, type);
            out_.writeInt(MESSAGE_TYPE_, messageType);
            out_.writeInt(ID_, ID__);
            out_.writeInt(TYPE_, TYPE___);
            out_.writeInt(RESULT_, RESULT___);
            out_.writeInt(SERVICE_, SERVICE__);
            out_.writeInt(TYPES_, TYPES__);
            out_.writeInt(CALL, CALL___);
            out_.writeInt(SERVER, server);
            out_.writeInt(CLIENT, client);
            out_.writeInt(URI, uri);
            out_.writeInt(LISTENER, listener);
        }

        @Override
        protected void readArguments(StructReader in_) {
            call = in_.nextInt(CALL__);
            port = in_.nextInt(PORT);
            options = in_.nextInt(OPTIONS);
            in = in_.nextInt(IN);
            out = in_.nextInt(OUT);
            result_ = in_.nextInt(RESULT__);
            type = in_.nextInt(TYPE__);
            messageType = in_.nextInt(MESSAGE_TYPE_);
            ID__ = in_.nextInt(ID_);
            TYPE___ = in_.nextInt(TYPE_);
            RESULT___ = in_.nextInt(RESULT_);
            SERVICE__ = in_.nextInt(SERVICE_);
            TYPES__ = in_.nextInt(TYPES_);
            CALL___ = in_.nextInt(CALL);
            server = in_.nextInt(SERVER);
            client = in_.nextInt(CLIENT);
            uri = in_.nextInt(URI);
            listener = in_.nextInt(LISTENER);
            while (in_.nextField(TYPE)) {
                switch (in_.field()) {
                    case CALL__ -> call = in_.readInt();
                    case PORT -> port = in_.readInt();
                    case OPTIONS -> options = in_.readInt();
                    case IN -> in = in_.readInt();
                    case OUT -> out = in_.readInt();
                    case RESULT__ -> result_ = in_.readInt();
                    case TYPE__ -> type = in_.readInt();
                    case MESSAGE_TYPE_ -> messageType = in_.readInt();
                    case ID_ -> ID__ = in_.readInt();
                    case TYPE_ -> TYPE___ = in_.readInt();
                    case RESULT_ -> RESULT___ = in_.readInt();
                    case SERVICE_ -> SERVICE__ = in_.readInt();
                    case TYPES_ -> TYPES__ = in_.readInt();
                    case CALL -> CALL___ = in_.readInt();
                    case SERVER -> server = in_.readInt();
                    case CLIENT -> client = in_.readInt();
                    case URI -> uri = in_.readInt();
                    case LISTENER -> listener = in_.readInt();
                    default -> in_.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out_) {
            out_.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in_) {
            result = in_.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /**
     * {@code int Codecs(int Codecs, int MessageType, int StructType, int Call, int java, int dev, int codecs, int implementation)}.
     */
    public static final class Codecs_ extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -344031538; // golden.int.switch.dangerous.Call.Codecs

        private static final MessageType TYPE = MessageType.call(SERVICE, "Codecs", "Codecs",
                "MessageType", "StructType", "Call", "java", "dev", "codecs", "implementation");

        public int Codecs_;
        public int MessageType_;
        public int StructType_;
        public int Call_;
        public int java_;
        public int dev_;
        public int codecs;
        public int implementation;
        public int result;

        public Codecs_() {}

        public Codecs_(int Codecs_, int MessageType_, int StructType_, int Call_, int java_,
                int dev_, int codecs, int implementation) {
            this.Codecs_ = Codecs_;
            this.MessageType_ = MessageType_;
            this.StructType_ = StructType_;
            this.Call_ = Call_;
            this.java_ = java_;
            this.dev_ = dev_;
            this.codecs = codecs;
            this.implementation = implementation;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(CODECS, Codecs_);
            out.writeInt(MESSAGE_TYPE, MessageType_);
            out.writeInt(STRUCT_TYPE, StructType_);
            out.writeInt(CALL_, Call_);
            out.writeInt(JAVA, java_);
            out.writeInt(DEV, dev_);
            out.writeInt(CODECS_, codecs);
            out.writeInt(IMPLEMENTATION, implementation);
        }

        @Override
        protected void readArguments(StructReader in) {
            Codecs_ = in.nextInt(CODECS);
            MessageType_ = in.nextInt(MESSAGE_TYPE);
            StructType_ = in.nextInt(STRUCT_TYPE);
            Call_ = in.nextInt(CALL_);
            java_ = in.nextInt(JAVA);
            dev_ = in.nextInt(DEV);
            codecs = in.nextInt(CODECS_);
            implementation = in.nextInt(IMPLEMENTATION);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CODECS -> Codecs_ = in.readInt();
                    case MESSAGE_TYPE -> MessageType_ = in.readInt();
                    case STRUCT_TYPE -> StructType_ = in.readInt();
                    case CALL_ -> Call_ = in.readInt();
                    case JAVA -> java_ = in.readInt();
                    case DEV -> dev_ = in.readInt();
                    case CODECS_ -> codecs = in.readInt();
                    case IMPLEMENTATION -> implementation = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int StructWriter(int StructWriter, int StructReader, int out, int out_)}. */
    public static final class StructWriter_ extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -355524551; // golden.int.switch.dangerous.Call.StructWriter

        private static final MessageType TYPE = MessageType.call(SERVICE, "StructWriter",
                "StructWriter", "StructReader", "out", "out_");

        public int StructWriter_;
        public int StructReader_;
        public int out;
        public int out_;
        public int result;

        public StructWriter_() {}

        public StructWriter_(int StructWriter_, int StructReader_, int out, int out_) {
            this.StructWriter_ = StructWriter_;
            this.StructReader_ = StructReader_;
            this.out = out;
            this.out_ = out_;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out__) {
            out__.writeInt(STRUCT_WRITER, StructWriter_);
            out__.writeInt(STRUCT_READER, StructReader_);
            out__.writeInt(OUT, out);
            out__.writeInt(OUT_, out_);
        }

        @Override
        protected void readArguments(StructReader in) {
            StructWriter_ = in.nextInt(STRUCT_WRITER);
            StructReader_ = in.nextInt(STRUCT_READER);
            out = in.nextInt(OUT);
            out_ = in.nextInt(OUT_);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case STRUCT_WRITER -> StructWriter_ = in.readInt();
                    case STRUCT_READER -> StructReader_ = in.readInt();
                    case OUT -> out = in.readInt();
                    case OUT_ -> out_ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out__) {
            out__.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int async(Async Async)}. */
    public static final class Async extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 920905675; // golden.int.switch.dangerous.Call.async

        private static final MessageType TYPE = MessageType.call(SERVICE, "async", "Async");

        public Call.Async Async;
        public int result;

        public Async() {}

        public Async(Call.Async Async) {
            this.Async = Async;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(ASYNC, ASYNC_CODEC, Async);
        }

        @Override
        protected void readArguments(StructReader in) {
            Async = in.next(ASYNC, ASYNC_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ASYNC -> Async = in.read(ASYNC_CODEC);
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int userCodec(int userName, int user_name, int UserName)}. */
    public static final class UserCodec extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -1779318246; // golden.int.switch.dangerous.Call.userCodec

        private static final MessageType TYPE = MessageType.call(SERVICE, "userCodec", "userName",
                "user_name", "UserName");

        public int userName;
        public int user_name;
        public int UserName;
        public int result;

        public UserCodec() {}

        public UserCodec(int userName, int user_name, int UserName) {
            this.userName = userName;
            this.user_name = user_name;
            this.UserName = UserName;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(USER_NAME__, userName);
            out.writeInt(USER_NAME___, user_name);
            out.writeInt(USER_NAME_, UserName);
        }

        @Override
        protected void readArguments(StructReader in) {
            userName = in.nextInt(USER_NAME__);
            user_name = in.nextInt(USER_NAME___);
            UserName = in.nextInt(USER_NAME_);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case USER_NAME__ -> userName = in.readInt();
                    case USER_NAME___ -> user_name = in.readInt();
                    case USER_NAME_ -> UserName = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int UserCodec(int USER_NAME, int USER_CODEC, int MINE_ARRAY)}. */
    public static final class UserCodec_ extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 851051002; // golden.int.switch.dangerous.Call.UserCodec

        private static final MessageType TYPE = MessageType.call(SERVICE, "UserCodec", "USER_NAME",
                "USER_CODEC", "MINE_ARRAY");

        public int USER_NAME____;
        public int USER_CODEC____;
        public int MINE_ARRAY__;
        public int result;

        public UserCodec_() {}

        public UserCodec_(int USER_NAME____, int USER_CODEC____, int MINE_ARRAY__) {
            this.USER_NAME____ = USER_NAME____;
            this.USER_CODEC____ = USER_CODEC____;
            this.MINE_ARRAY__ = MINE_ARRAY__;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(USER_NAME, USER_NAME____);
            out.writeInt(USER_CODEC___, USER_CODEC____);
            out.writeInt(MINE_ARRAY, MINE_ARRAY__);
        }

        @Override
        protected void readArguments(StructReader in) {
            USER_NAME____ = in.nextInt(USER_NAME);
            USER_CODEC____ = in.nextInt(USER_CODEC___);
            MINE_ARRAY__ = in.nextInt(MINE_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case USER_NAME -> USER_NAME____ = in.readInt();
                    case USER_CODEC___ -> USER_CODEC____ = in.readInt();
                    case MINE_ARRAY -> MINE_ARRAY__ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int Chat(int wire)}. */
    public static final class Chat extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 928290761; // golden.int.switch.dangerous.Call.Chat

        private static final MessageType TYPE = MessageType.call(SERVICE, "Chat", "wire");

        public int wire;
        public int result;

        public Chat() {}

        public Chat(int wire) {
            this.wire = wire;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(WIRE, wire);
        }

        @Override
        protected void readArguments(StructReader in) {
            wire = in.nextInt(WIRE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WIRE -> wire = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int wireName(int value)}. */
    public static final class WireName extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -183193215; // golden.int.switch.dangerous.Call.wireName

        private static final MessageType TYPE = MessageType.call(SERVICE, "wireName", "value");

        public int value;
        public int result;

        public WireName() {}

        public WireName(int value) {
            this.value = value;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(VALUE, value);
        }

        @Override
        protected void readArguments(StructReader in) {
            value = in.nextInt(VALUE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case VALUE -> value = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code void guarded(object call, object implementation)}. */
    public static final class Guarded extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -1484353677; // golden.int.switch.dangerous.Call.guarded

        private static final MessageType TYPE = MessageType.call(SERVICE, "guarded", "call",
                "implementation");

        public Object call;
        public Object implementation;

        public Guarded() {}

        public Guarded(Object call, Object implementation) {
            this.call = call;
            this.implementation = implementation;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(CALL__, Codecs.OBJECT, call);
            out.write(IMPLEMENTATION, Codecs.OBJECT, implementation);
        }

        @Override
        protected void readArguments(StructReader in) {
            call = in.nextObject(CALL__);
            implementation = in.nextObject(IMPLEMENTATION);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CALL__ -> call = in.readObject();
                    case IMPLEMENTATION -> implementation = in.readObject();
                    default -> in.skip();
                }
            }
        }
    }

    /** {@code void guarded2()}. */
    public static final class Guarded2 extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -913289857; // golden.int.switch.dangerous.Call.guarded2

        private static final MessageType TYPE = MessageType.call(SERVICE, "guarded2");

        public Guarded2() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    /** {@code boolean isIn(Color color, int class)}. */
    public static final class IsIn extends dev.burin.runtime.stub.Call<Boolean> {
        public static final int ID = 615135424; // golden.int.switch.dangerous.Call.isIn

        private static final MessageType TYPE = MessageType.call(SERVICE, "isIn", "color", "class");

        public Call.Color color;
        public int class_;
        public boolean result;

        public IsIn() {}

        public IsIn(Call.Color color, int class_) {
            this.color = color;
            this.class_ = class_;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.write(COLOR, COLOR_CODEC, color);
            out.writeInt(CLASS, class_);
        }

        @Override
        protected void readArguments(StructReader in) {
            color = in.next(COLOR, COLOR_CODEC);
            class_ = in.nextInt(CLASS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case COLOR -> color = in.read(COLOR_CODEC);
                    case CLASS -> class_ = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeBoolean(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readBoolean();
        }

        @Override
        public Boolean result() {
            return result;
        }
    }

    /** {@code int serverMessage(int server)}. */
    public static final class ServerMessage extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = -1077791885; // golden.int.switch.dangerous.Call.serverMessage

        private static final MessageType TYPE = MessageType.call(SERVICE, "serverMessage",
                "server");

        public int server;
        public int result;

        public ServerMessage() {}

        public ServerMessage(int server) {
            this.server = server;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(SERVER, server);
        }

        @Override
        protected void readArguments(StructReader in) {
            server = in.nextInt(SERVER);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case SERVER -> server = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code int implementations(int client)}. */
    public static final class Implementations extends dev.burin.runtime.stub.Call<Integer> {
        public static final int ID = 1742787376; // golden.int.switch.dangerous.Call.implementations

        private static final MessageType TYPE = MessageType.call(SERVICE, "implementations",
                "client");

        public int client;
        public int result;

        public Implementations() {}

        public Implementations(int client) {
            this.client = client;
        }

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {
            out.writeInt(CLIENT, client);
        }

        @Override
        protected void readArguments(StructReader in) {
            client = in.nextInt(CLIENT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case CLIENT -> client = in.readInt();
                    default -> in.skip();
                }
            }
        }

        @Override
        protected void writeResult(StructWriter out) {
            out.writeInt(RESULT, result);
        }

        @Override
        protected void readResult(StructReader in) {
            result = in.readInt();
        }

        @Override
        public Integer result() {
            return result;
        }
    }

    /** {@code void close_()}. */
    public static final class Close_ extends dev.burin.runtime.stub.Call<Void> {
        public static final int ID = -336110760; // golden.int.switch.dangerous.Call.close_

        private static final MessageType TYPE = MessageType.call(SERVICE, "close_");

        public Close_() {}

        @Override
        public MessageType messageType() {
            return TYPE;
        }

        @Override
        protected void writeArguments(StructWriter out) {}

        @Override
        protected void readArguments(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
        }
    }

    private static final class Objects2Codec extends StructCodec<Call.Objects2> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Objects2", "Objects",
                "Arrays", "Double", "Float", "String", "Object");

        Objects2Codec() {
            super(TYPE, Call.Objects2.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Objects2 value) {
            out.writeInt(OBJECTS, value.Objects_());
            out.writeInt(ARRAYS, value.Arrays_());
            out.writeInt(DOUBLE, value.Double_());
            out.writeDouble(FLOAT, value.Float_());
            out.writeString(STRING, value.String_());
            out.write(OBJECT, Codecs.OBJECT, value.Object_());
        }

        @Override
        protected Call.Objects2 readFields(StructReader in) {
            int Objects_ = in.nextInt(OBJECTS);
            int Arrays_ = in.nextInt(ARRAYS);
            int Double_ = in.nextInt(DOUBLE);
            double Float_ = in.nextDouble(FLOAT);
            String String_ = in.nextString(STRING);
            Object Object_ = in.nextObject(OBJECT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OBJECTS -> Objects_ = in.readInt();
                    case ARRAYS -> Arrays_ = in.readInt();
                    case DOUBLE -> Double_ = in.readInt();
                    case FLOAT -> Float_ = in.readDouble();
                    case STRING -> String_ = in.readString();
                    case OBJECT -> Object_ = in.readObject();
                    default -> in.skip();
                }
            }
            return new Call.Objects2(Objects_, Arrays_, Double_, Float_, String_, Object_);
        }

        @Override
        protected Call.Objects2[] newArray(int length) {
            return new Call.Objects2[length];
        }
    }

    private static final class StringCodec extends StructCodec<Call.String_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".String", "String");

        StringCodec() {
            super(TYPE, Call.String_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.String_ value) {
            out.writeString(STRING, value.String_());
        }

        @Override
        protected Call.String_ readFields(StructReader in) {
            String String_ = in.nextString(STRING);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case STRING -> String_ = in.readString();
                    default -> in.skip();
                }
            }
            return new Call.String_(String_);
        }

        @Override
        protected Call.String_[] newArray(int length) {
            return new Call.String_[length];
        }
    }

    private static final class ObjectCodec extends StructCodec<Call.Object_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Object", "Object");

        ObjectCodec() {
            super(TYPE, Call.Object_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Object_ value) {
            out.write(OBJECT, Codecs.OBJECT, value.Object_());
        }

        @Override
        protected Call.Object_ readFields(StructReader in) {
            Object Object_ = in.nextObject(OBJECT);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OBJECT -> Object_ = in.readObject();
                    default -> in.skip();
                }
            }
            return new Call.Object_(Object_);
        }

        @Override
        protected Call.Object_[] newArray(int length) {
            return new Call.Object_[length];
        }
    }

    private static final class OverrideCodec extends StructCodec<Call.Override_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Override", "Override");

        OverrideCodec() {
            super(TYPE, Call.Override_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Override_ value) {
            out.writeInt(OVERRIDE, value.Override_());
        }

        @Override
        protected Call.Override_ readFields(StructReader in) {
            int Override_ = in.nextInt(OVERRIDE);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case OVERRIDE -> Override_ = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.Override_(Override_);
        }

        @Override
        protected Call.Override_[] newArray(int length) {
            return new Call.Override_[length];
        }
    }

    private static final class IntegerCodec extends StructCodec<Call.Integer_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Integer", "Integer", "x",
                "y");

        IntegerCodec() {
            super(TYPE, Call.Integer_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Integer_ value) {
            out.writeInt(INTEGER, value.Integer_());
            out.write(X, Codecs.OBJECT, value.x());
            out.write(Y, Codecs.INTS, value.y());
        }

        @Override
        protected Call.Integer_ readFields(StructReader in) {
            int Integer_ = in.nextInt(INTEGER);
            Object x = in.nextObject(X);
            int[] y = in.next(Y, Codecs.INTS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case INTEGER -> Integer_ = in.readInt();
                    case X -> x = in.readObject();
                    case Y -> y = in.read(Codecs.INTS);
                    default -> in.skip();
                }
            }
            return new Call.Integer_(Integer_, x, y);
        }

        @Override
        protected Call.Integer_[] newArray(int length) {
            return new Call.Integer_[length];
        }
    }

    private static final class VoidCodec extends StructCodec<Call.Void_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Void");

        VoidCodec() {
            super(TYPE, Call.Void_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Void_ value) {}

        @Override
        protected Call.Void_ readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Call.Void_();
        }

        @Override
        protected Call.Void_[] newArray(int length) {
            return new Call.Void_[length];
        }
    }

    private static final class InstantCodec extends StructCodec<Call.Instant> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Instant", "Instant");

        InstantCodec() {
            super(TYPE, Call.Instant.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Instant value) {
            out.write(INSTANT, Codecs.DATETIME, value.Instant());
        }

        @Override
        protected Call.Instant readFields(StructReader in) {
            Instant Instant_ = in.next(INSTANT, Codecs.DATETIME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case INSTANT -> Instant_ = in.read(Codecs.DATETIME);
                    default -> in.skip();
                }
            }
            return new Call.Instant(Instant_);
        }

        @Override
        protected Call.Instant[] newArray(int length) {
            return new Call.Instant[length];
        }
    }

    private static final class CallPortCodec extends StructCodec<Call.CallPort> {
        private static final StructType TYPE = StructType.of(SERVICE + ".CallPort", "port",
                "options");

        CallPortCodec() {
            super(TYPE, Call.CallPort.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.CallPort value) {
            out.writeInt(PORT, value.port());
            out.writeInt(OPTIONS, value.options());
        }

        @Override
        protected Call.CallPort readFields(StructReader in) {
            int port = in.nextInt(PORT);
            int options = in.nextInt(OPTIONS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case PORT -> port = in.readInt();
                    case OPTIONS -> options = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.CallPort(port, options);
        }

        @Override
        protected Call.CallPort[] newArray(int length) {
            return new Call.CallPort[length];
        }
    }

    private static final class CallServerCodec extends StructCodec<Call.CallServer_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".CallServer", "x");

        CallServerCodec() {
            super(TYPE, Call.CallServer_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.CallServer_ value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.CallServer_ readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.CallServer_(x);
        }

        @Override
        protected Call.CallServer_[] newArray(int length) {
            return new Call.CallServer_[length];
        }
    }

    private static final class CallWireCodec extends StructCodec<Call.CallWire_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".CallWire", "x");

        CallWireCodec() {
            super(TYPE, Call.CallWire_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.CallWire_ value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.CallWire_ readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.CallWire_(x);
        }

        @Override
        protected Call.CallWire_[] newArray(int length) {
            return new Call.CallWire_[length];
        }
    }

    private static final class AsyncCodec extends StructCodec<Call.Async> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Async", "x");

        AsyncCodec() {
            super(TYPE, Call.Async.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Async value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.Async readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.Async(x);
        }

        @Override
        protected Call.Async[] newArray(int length) {
            return new Call.Async[length];
        }
    }

    private static final class RecordCodec extends StructCodec<Call.record_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".record", "record", "var",
                "yield", "sealed", "permits");

        RecordCodec() {
            super(TYPE, Call.record_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.record_ value) {
            out.writeInt(RECORD, value.record());
            out.writeInt(VAR, value.var());
            out.writeInt(YIELD, value.yield());
            out.writeInt(SEALED, value.sealed());
            out.writeInt(PERMITS, value.permits());
        }

        @Override
        protected Call.record_ readFields(StructReader in) {
            int record = in.nextInt(RECORD);
            int var = in.nextInt(VAR);
            int yield = in.nextInt(YIELD);
            int sealed = in.nextInt(SEALED);
            int permits = in.nextInt(PERMITS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case RECORD -> record = in.readInt();
                    case VAR -> var = in.readInt();
                    case YIELD -> yield = in.readInt();
                    case SEALED -> sealed = in.readInt();
                    case PERMITS -> permits = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.record_(record, var, yield, sealed, permits);
        }

        @Override
        protected Call.record_[] newArray(int length) {
            return new Call.record_[length];
        }
    }

    private static final class VarCodec extends StructCodec<Call.var_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".var", "x");

        VarCodec() {
            super(TYPE, Call.var_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.var_ value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.var_ readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.var_(x);
        }

        @Override
        protected Call.var_[] newArray(int length) {
            return new Call.var_[length];
        }
    }

    private static final class UserCodec__ extends StructCodec<Call.User> {
        private static final StructType TYPE = StructType.of(SERVICE + ".User", "name");

        UserCodec__() {
            super(TYPE, Call.User.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.User value) {
            out.writeString(NAME, value.name());
        }

        @Override
        protected Call.User readFields(StructReader in) {
            String name = in.nextString(NAME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    default -> in.skip();
                }
            }
            return new Call.User(name);
        }

        @Override
        protected Call.User[] newArray(int length) {
            return new Call.User[length];
        }
    }

    private static final class USERCodec___ extends StructCodec<Call.USER_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".USER", "name");

        USERCodec___() {
            super(TYPE, Call.USER_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.USER_ value) {
            out.writeString(NAME, value.name());
        }

        @Override
        protected Call.USER_ readFields(StructReader in) {
            String name = in.nextString(NAME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    default -> in.skip();
                }
            }
            return new Call.USER_(name);
        }

        @Override
        protected Call.USER_[] newArray(int length) {
            return new Call.USER_[length];
        }
    }

    private static final class UserCodec____ extends StructCodec<Call.user__> {
        private static final StructType TYPE = StructType.of(SERVICE + ".user", "name");

        UserCodec____() {
            super(TYPE, Call.user__.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.user__ value) {
            out.writeString(NAME, value.name());
        }

        @Override
        protected Call.user__ readFields(StructReader in) {
            String name = in.nextString(NAME);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case NAME -> name = in.readString();
                    default -> in.skip();
                }
            }
            return new Call.user__(name);
        }

        @Override
        protected Call.user__[] newArray(int length) {
            return new Call.user__[length];
        }
    }

    private static final class GoldenCodec extends StructCodec<Call.golden_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".golden", "x");

        GoldenCodec() {
            super(TYPE, Call.golden_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.golden_ value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.golden_ readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.golden_(x);
        }

        @Override
        protected Call.golden_[] newArray(int length) {
            return new Call.golden_[length];
        }
    }

    private static final class GeneratedCodec extends StructCodec<Call.Generated> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Generated", "x");

        GeneratedCodec() {
            super(TYPE, Call.Generated.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Generated value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.Generated readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.Generated(x);
        }

        @Override
        protected Call.Generated[] newArray(int length) {
            return new Call.Generated[length];
        }
    }

    private static final class CompletableFutureCodec extends StructCodec<Call.CompletableFuture> {
        private static final StructType TYPE = StructType.of(SERVICE + ".CompletableFuture", "x");

        CompletableFutureCodec() {
            super(TYPE, Call.CompletableFuture.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.CompletableFuture value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.CompletableFuture readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.CompletableFuture(x);
        }

        @Override
        protected Call.CompletableFuture[] newArray(int length) {
            return new Call.CompletableFuture[length];
        }
    }

    private static final class ArraysCodec extends StructCodec<Call.Arrays_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Arrays", "Arrays",
                "Objects");

        ArraysCodec() {
            super(TYPE, Call.Arrays_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Arrays_ value) {
            out.write(ARRAYS, Codecs.INTS, value.Arrays_());
            out.write(OBJECTS, OBJECT_ARRAY, value.Objects_());
        }

        @Override
        protected Call.Arrays_ readFields(StructReader in) {
            int[] Arrays_ = in.next(ARRAYS, Codecs.INTS);
            Object[] Objects_ = in.next(OBJECTS, OBJECT_ARRAY);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case ARRAYS -> Arrays_ = in.read(Codecs.INTS);
                    case OBJECTS -> Objects_ = in.read(OBJECT_ARRAY);
                    default -> in.skip();
                }
            }
            return new Call.Arrays_(Arrays_, Objects_);
        }

        @Override
        protected Call.Arrays_[] newArray(int length) {
            return new Call.Arrays_[length];
        }
    }

    private static final class StructCodecCodec extends StructCodec<Call.StructCodec> {
        private static final StructType TYPE = StructType.of(SERVICE + ".StructCodec", "x");

        StructCodecCodec() {
            super(TYPE, Call.StructCodec.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.StructCodec value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.StructCodec readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.StructCodec(x);
        }

        @Override
        protected Call.StructCodec[] newArray(int length) {
            return new Call.StructCodec[length];
        }
    }

    private static final class AsyncReceiverCodec extends StructCodec<Call.AsyncReceiver> {
        private static final StructType TYPE = StructType.of(SERVICE + ".AsyncReceiver", "x");

        AsyncReceiverCodec() {
            super(TYPE, Call.AsyncReceiver.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.AsyncReceiver value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.AsyncReceiver readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.AsyncReceiver(x);
        }

        @Override
        protected Call.AsyncReceiver[] newArray(int length) {
            return new Call.AsyncReceiver[length];
        }
    }

    private static final class MineCodec extends StructCodec<Call.Mine> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Mine", "x");

        MineCodec() {
            super(TYPE, Call.Mine.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Mine value) {
            out.writeInt(X, value.x());
        }

        @Override
        protected Call.Mine readFields(StructReader in) {
            int x = in.nextInt(X);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case X -> x = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.Mine(x);
        }

        @Override
        protected Call.Mine[] newArray(int length) {
            return new Call.Mine[length];
        }
    }

    private static final class IdleBlock2Codec extends StructCodec<Call.IdleBlock2> {
        private static final StructType TYPE = StructType.of(SERVICE + ".IdleBlock2", "mine");

        IdleBlock2Codec() {
            super(TYPE, Call.IdleBlock2.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.IdleBlock2 value) {
            out.write(MINE_, MINE2_CODEC, value.mine());
        }

        @Override
        protected Call.IdleBlock2 readFields(StructReader in) {
            Call.Mine2 mine = in.next(MINE_, MINE2_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case MINE_ -> mine = in.read(MINE2_CODEC);
                    default -> in.skip();
                }
            }
            return new Call.IdleBlock2(mine);
        }

        @Override
        protected Call.IdleBlock2[] newArray(int length) {
            return new Call.IdleBlock2[length];
        }
    }

    private static final class Mine2Codec extends StructCodec<Call.Mine2> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Mine2", "mine");

        Mine2Codec() {
            super(TYPE, Call.Mine2.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Mine2 value) {
            out.write(MINE_, MINE_CODEC, value.mine());
        }

        @Override
        protected Call.Mine2 readFields(StructReader in) {
            Call.Mine mine = in.next(MINE_, MINE_CODEC);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case MINE_ -> mine = in.read(MINE_CODEC);
                    default -> in.skip();
                }
            }
            return new Call.Mine2(mine);
        }

        @Override
        protected Call.Mine2[] newArray(int length) {
            return new Call.Mine2[length];
        }
    }

    private static final class AccessorsCodec extends StructCodec<Call.Accessors> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Accessors", "getClass",
                "hashCode", "toString", "wait", "notify", "notifyAll", "clone", "finalize",
                "equals", "clone_", "other", "that", "result", "type", "messageType", "in", "out",
                "value", "TYPE", "ID", "SERVICE", "RESULT", "TYPES", "length", "in_", "class",
                "Codecs", "USER_CODEC", "userName", "user_name", "UserName", "USER_NAME",
                "USER_ARRAY", "array");

        AccessorsCodec() {
            super(TYPE, Call.Accessors.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Accessors value) {
            out.writeInt(GET_CLASS, value.getClass_());
            out.writeInt(HASH_CODE, value.hashCode_());
            out.writeInt(TO_STRING, value.toString_());
            out.writeInt(WAIT, value.wait_());
            out.writeInt(NOTIFY, value.notify_());
            out.writeInt(NOTIFY_ALL, value.notifyAll_());
            out.writeInt(CLONE, value.clone__());
            out.writeInt(FINALIZE, value.finalize_());
            out.writeInt(EQUALS, value.equals());
            out.writeInt(CLONE_, value.clone_());
            out.writeInt(OTHER, value.other());
            out.writeInt(THAT, value.that());
            out.writeInt(RESULT__, value.result());
            out.writeInt(TYPE__, value.type());
            out.writeInt(MESSAGE_TYPE_, value.messageType());
            out.writeInt(IN, value.in());
            out.writeInt(OUT, value.out());
            out.writeInt(VALUE, value.value());
            out.writeInt(TYPE_, value.TYPE());
            out.writeInt(ID_, value.ID());
            out.writeInt(SERVICE_, value.SERVICE());
            out.writeInt(RESULT_, value.RESULT());
            out.writeInt(TYPES_, value.TYPES());
            out.writeInt(LENGTH, value.length());
            out.writeInt(IN_, value.in_());
            out.writeInt(CLASS, value.class_());
            out.writeInt(CODECS, value.Codecs());
            out.writeInt(USER_CODEC___, value.USER_CODEC());
            out.writeInt(USER_NAME__, value.userName());
            out.writeInt(USER_NAME___, value.user_name());
            out.writeInt(USER_NAME_, value.UserName());
            out.writeInt(USER_NAME, value.USER_NAME());
            out.writeInt(USER_ARRAY, value.USER_ARRAY());
            out.write(ARRAY, Codecs.INTS, value.array());
        }

        @Override
        protected Call.Accessors readFields(StructReader in__) {
            int getClass_ = in__.nextInt(GET_CLASS);
            int hashCode_ = in__.nextInt(HASH_CODE);
            int toString_ = in__.nextInt(TO_STRING);
            int wait_ = in__.nextInt(WAIT);
            int notify_ = in__.nextInt(NOTIFY);
            int notifyAll_ = in__.nextInt(NOTIFY_ALL);
            int clone__ = in__.nextInt(CLONE);
            int finalize_ = in__.nextInt(FINALIZE);
            int equals = in__.nextInt(EQUALS);
            int clone_ = in__.nextInt(CLONE_);
            int other = in__.nextInt(OTHER);
            int that = in__.nextInt(THAT);
            int result = in__.nextInt(RESULT__);
            int type = in__.nextInt(TYPE__);
            int messageType = in__.nextInt(MESSAGE_TYPE_);
            int in = in__.nextInt(IN);
            int out = in__.nextInt(OUT);
            int value = in__.nextInt(VALUE);
            int TYPE___ = in__.nextInt(TYPE_);
            int ID__ = in__.nextInt(ID_);
            int SERVICE__ = in__.nextInt(SERVICE_);
            int RESULT___ = in__.nextInt(RESULT_);
            int TYPES__ = in__.nextInt(TYPES_);
            int length = in__.nextInt(LENGTH);
            int in_ = in__.nextInt(IN_);
            int class_ = in__.nextInt(CLASS);
            int Codecs_ = in__.nextInt(CODECS);
            int USER_CODEC____ = in__.nextInt(USER_CODEC___);
            int userName = in__.nextInt(USER_NAME__);
            int user_name = in__.nextInt(USER_NAME___);
            int UserName = in__.nextInt(USER_NAME_);
            int USER_NAME____ = in__.nextInt(USER_NAME);
            int USER_ARRAY___ = in__.nextInt(USER_ARRAY);
            int[] array = in__.next(ARRAY, Codecs.INTS);
            while (in__.nextField(TYPE)) {
                switch (in__.field()) {
                    case GET_CLASS -> getClass_ = in__.readInt();
                    case HASH_CODE -> hashCode_ = in__.readInt();
                    case TO_STRING -> toString_ = in__.readInt();
                    case WAIT -> wait_ = in__.readInt();
                    case NOTIFY -> notify_ = in__.readInt();
                    case NOTIFY_ALL -> notifyAll_ = in__.readInt();
                    case CLONE -> clone__ = in__.readInt();
                    case FINALIZE -> finalize_ = in__.readInt();
                    case EQUALS -> equals = in__.readInt();
                    case CLONE_ -> clone_ = in__.readInt();
                    case OTHER -> other = in__.readInt();
                    case THAT -> that = in__.readInt();
                    case RESULT__ -> result = in__.readInt();
                    case TYPE__ -> type = in__.readInt();
                    case MESSAGE_TYPE_ -> messageType = in__.readInt();
                    case IN -> in = in__.readInt();
                    case OUT -> out = in__.readInt();
                    case VALUE -> value = in__.readInt();
                    case TYPE_ -> TYPE___ = in__.readInt();
                    case ID_ -> ID__ = in__.readInt();
                    case SERVICE_ -> SERVICE__ = in__.readInt();
                    case RESULT_ -> RESULT___ = in__.readInt();
                    case TYPES_ -> TYPES__ = in__.readInt();
                    case LENGTH -> length = in__.readInt();
                    case IN_ -> in_ = in__.readInt();
                    case CLASS -> class_ = in__.readInt();
                    case CODECS -> Codecs_ = in__.readInt();
                    case USER_CODEC___ -> USER_CODEC____ = in__.readInt();
                    case USER_NAME__ -> userName = in__.readInt();
                    case USER_NAME___ -> user_name = in__.readInt();
                    case USER_NAME_ -> UserName = in__.readInt();
                    case USER_NAME -> USER_NAME____ = in__.readInt();
                    case USER_ARRAY -> USER_ARRAY___ = in__.readInt();
                    case ARRAY -> array = in__.read(Codecs.INTS);
                    default -> in__.skip();
                }
            }
            return new Call.Accessors(getClass_, hashCode_, toString_, wait_, notify_, notifyAll_,
                    clone__, finalize_, equals, clone_, other, that, result, type, messageType, in,
                    out, value, TYPE___, ID__, SERVICE__, RESULT___, TYPES__, length, in_, class_,
                    Codecs_, USER_CODEC____, userName, user_name, UserName, USER_NAME____,
                    USER_ARRAY___, array);
        }

        @Override
        protected Call.Accessors[] newArray(int length) {
            return new Call.Accessors[length];
        }
    }

    private static final class BaseCodec extends StructCodec<Call.Base> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Base", "wait", "yield",
                "other");

        BaseCodec() {
            super(TYPE, Call.Base.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Base value) {
            out.writeInt(WAIT, value.wait_());
            out.writeInt(YIELD, value.yield());
            out.writeInt(OTHER, value.other());
        }

        @Override
        protected Call.Base readFields(StructReader in) {
            int wait_ = in.nextInt(WAIT);
            int yield = in.nextInt(YIELD);
            int other = in.nextInt(OTHER);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WAIT -> wait_ = in.readInt();
                    case YIELD -> yield = in.readInt();
                    case OTHER -> other = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.Base(wait_, yield, other);
        }

        @Override
        protected Call.Base[] newArray(int length) {
            return new Call.Base[length];
        }
    }

    private static final class DerivedCodec extends StructCodec<Call.Derived> {
        private static final StructType TYPE = StructType.extending(BASE_CODEC.type(),
                SERVICE + ".Derived", "wait_", "that", "class");

        DerivedCodec() {
            super(TYPE, Call.Derived.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Derived value) {
            out.writeInt(WAIT, value.wait_());
            out.writeInt(YIELD, value.yield());
            out.writeInt(OTHER, value.other());
            out.writeInt(WAIT_, value.wait__());
            out.writeInt(THAT, value.that());
            out.writeInt(CLASS, value.class_());
        }

        @Override
        protected Call.Derived readFields(StructReader in) {
            int wait_ = in.nextInt(WAIT);
            int yield = in.nextInt(YIELD);
            int other = in.nextInt(OTHER);
            int wait__ = in.nextInt(WAIT_);
            int that = in.nextInt(THAT);
            int class_ = in.nextInt(CLASS);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case WAIT -> wait_ = in.readInt();
                    case YIELD -> yield = in.readInt();
                    case OTHER -> other = in.readInt();
                    case WAIT_ -> wait__ = in.readInt();
                    case THAT -> that = in.readInt();
                    case CLASS -> class_ = in.readInt();
                    default -> in.skip();
                }
            }
            return new Call.Derived(wait_, yield, other, wait__, that, class_);
        }

        @Override
        protected Call.Derived[] newArray(int length) {
            return new Call.Derived[length];
        }
    }

    private static final class EmptyCodec extends StructCodec<Call.Empty> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Empty");

        EmptyCodec() {
            super(TYPE, Call.Empty.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Empty value) {}

        @Override
        protected Call.Empty readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Call.Empty();
        }

        @Override
        protected Call.Empty[] newArray(int length) {
            return new Call.Empty[length];
        }
    }

    private static final class EmptyDerivedCodec extends StructCodec<Call.EmptyDerived> {
        private static final StructType TYPE = StructType.extending(EMPTY_CODEC.type(),
                SERVICE + ".EmptyDerived");

        EmptyDerivedCodec() {
            super(TYPE, Call.EmptyDerived.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.EmptyDerived value) {}

        @Override
        protected Call.EmptyDerived readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Call.EmptyDerived();
        }

        @Override
        protected Call.EmptyDerived[] newArray(int length) {
            return new Call.EmptyDerived[length];
        }
    }

    private static final class HolderCodec extends StructCodec<Call.Holder> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Holder", "a", "b", "c",
                "d", "e", "f", "g", "h", "i", "j", "k", "l", "m", "n", "o", "r", "s", "s2", "t",
                "u", "v", "w");

        HolderCodec() {
            super(TYPE, Call.Holder.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Holder value) {
            out.write(A, STRING_CODEC, value.a());
            out.write(B, OBJECT_CODEC, value.b());
            out.write(C, OVERRIDE_CODEC, value.c());
            out.write(D, INTEGER_CODEC, value.d());
            out.write(E, VOID_CODEC, value.e());
            out.write(F, INSTANT_CODEC, value.f());
            out.write(G, CALL_PORT_CODEC, value.g());
            out.write(H, CALL_SERVER_CODEC, value.h());
            out.write(I, CALL_WIRE_CODEC, value.i());
            out.write(J, ASYNC_CODEC, value.j());
            out.write(K, RECORD_CODEC, value.k());
            out.write(L, VAR_CODEC, value.l());
            out.write(M, USER_CODEC, value.m());
            out.write(N, USER_CODEC_, value.n());
            out.write(O, USER_CODEC__, value.o());
            out.write(R, GOLDEN_CODEC, value.r());
            out.write(S, MINE_ARRAY_, value.s());
            out.write(S2, CodecsWire.MINE_CODEC, value.s2());
            out.write(T, TRANSIENT_ARRAY, value.t());
            out.write(U, USER_ARRAY__, value.u());
            out.write(V, USER_ARRAY_, value.v());
            out.write(W, ARRAYS_ARRAY_2, value.w());
        }

        @Override
        protected Call.Holder readFields(StructReader in) {
            Call.String_ a = in.next(A, STRING_CODEC);
            Call.Object_ b = in.next(B, OBJECT_CODEC);
            Call.Override_ c = in.next(C, OVERRIDE_CODEC);
            Call.Integer_ d = in.next(D, INTEGER_CODEC);
            Call.Void_ e = in.next(E, VOID_CODEC);
            Call.Instant f = in.next(F, INSTANT_CODEC);
            Call.CallPort g = in.next(G, CALL_PORT_CODEC);
            Call.CallServer_ h = in.next(H, CALL_SERVER_CODEC);
            Call.CallWire_ i = in.next(I, CALL_WIRE_CODEC);
            Call.Async j = in.next(J, ASYNC_CODEC);
            Call.record_ k = in.next(K, RECORD_CODEC);
            Call.var_ l = in.next(L, VAR_CODEC);
            Call.User m = in.next(M, USER_CODEC);
            Call.USER_ n = in.next(N, USER_CODEC_);
            Call.user__ o = in.next(O, USER_CODEC__);
            Call.golden_ r = in.next(R, GOLDEN_CODEC);
            Call.Mine[] s = in.next(S, MINE_ARRAY_);
            default_.package_.Codecs.Mine s2 = in.next(S2, CodecsWire.MINE_CODEC);
            Call.transient_[] t = in.next(T, TRANSIENT_ARRAY);
            Call.User[] u = in.next(U, USER_ARRAY__);
            Call.USER_[] v = in.next(V, USER_ARRAY_);
            Call.Arrays_[][] w = in.next(W, ARRAYS_ARRAY_2);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case A -> a = in.read(STRING_CODEC);
                    case B -> b = in.read(OBJECT_CODEC);
                    case C -> c = in.read(OVERRIDE_CODEC);
                    case D -> d = in.read(INTEGER_CODEC);
                    case E -> e = in.read(VOID_CODEC);
                    case F -> f = in.read(INSTANT_CODEC);
                    case G -> g = in.read(CALL_PORT_CODEC);
                    case H -> h = in.read(CALL_SERVER_CODEC);
                    case I -> i = in.read(CALL_WIRE_CODEC);
                    case J -> j = in.read(ASYNC_CODEC);
                    case K -> k = in.read(RECORD_CODEC);
                    case L -> l = in.read(VAR_CODEC);
                    case M -> m = in.read(USER_CODEC);
                    case N -> n = in.read(USER_CODEC_);
                    case O -> o = in.read(USER_CODEC__);
                    case R -> r = in.read(GOLDEN_CODEC);
                    case S -> s = in.read(MINE_ARRAY_);
                    case S2 -> s2 = in.read(CodecsWire.MINE_CODEC);
                    case T -> t = in.read(TRANSIENT_ARRAY);
                    case U -> u = in.read(USER_ARRAY__);
                    case V -> v = in.read(USER_ARRAY_);
                    case W -> w = in.read(ARRAYS_ARRAY_2);
                    default -> in.skip();
                }
            }
            return new Call.Holder(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, r, s, s2, t, u, v,
                    w);
        }

        @Override
        protected Call.Holder[] newArray(int length) {
            return new Call.Holder[length];
        }
    }

    private static final class ThrowableCodec extends StructCodec<Call.Throwable> {
        private static final StructType TYPE = StructType.of(SERVICE + ".Throwable", "getMessage",
                "getCause", "message", "cause", "serialVersionUID", "getStackTrace",
                "printStackTrace", "toString", "suppressed");

        ThrowableCodec() {
            super(TYPE, Call.Throwable.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Throwable value) {
            out.writeInt(GET_MESSAGE, value.getMessage_());
            out.writeInt(GET_CAUSE, value.getCause_());
            out.writeInt(MESSAGE, value.message());
            out.writeInt(CAUSE, value.cause());
            out.writeInt(SERIAL_VERSION_UID, value.serialVersionUID_());
            out.writeInt(GET_STACK_TRACE, value.getStackTrace_());
            out.writeInt(PRINT_STACK_TRACE, value.printStackTrace_());
            out.writeInt(TO_STRING, value.toString_());
            out.write(SUPPRESSED, Codecs.LIST, value.suppressed());
        }

        @Override
        protected Call.Throwable readFields(StructReader in) {
            int getMessage_ = in.nextInt(GET_MESSAGE);
            int getCause_ = in.nextInt(GET_CAUSE);
            int message = in.nextInt(MESSAGE);
            int cause = in.nextInt(CAUSE);
            int serialVersionUID_ = in.nextInt(SERIAL_VERSION_UID);
            int getStackTrace_ = in.nextInt(GET_STACK_TRACE);
            int printStackTrace_ = in.nextInt(PRINT_STACK_TRACE);
            int toString_ = in.nextInt(TO_STRING);
            List<?> suppressed = in.next(SUPPRESSED, Codecs.LIST);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case GET_MESSAGE -> getMessage_ = in.readInt();
                    case GET_CAUSE -> getCause_ = in.readInt();
                    case MESSAGE -> message = in.readInt();
                    case CAUSE -> cause = in.readInt();
                    case SERIAL_VERSION_UID -> serialVersionUID_ = in.readInt();
                    case GET_STACK_TRACE -> getStackTrace_ = in.readInt();
                    case PRINT_STACK_TRACE -> printStackTrace_ = in.readInt();
                    case TO_STRING -> toString_ = in.readInt();
                    case SUPPRESSED -> suppressed = in.read(Codecs.LIST);
                    default -> in.skip();
                }
            }
            return new Call.Throwable(getMessage_, getCause_, message, cause, serialVersionUID_,
                    getStackTrace_, printStackTrace_, toString_, suppressed);
        }

        @Override
        protected Call.Throwable[] newArray(int length) {
            return new Call.Throwable[length];
        }
    }

    private static final class ExceptionCodec extends StructCodec<Call.Exception_> {
        private static final StructType TYPE = StructType.extending(THROWABLE_CODEC.type(),
                SERVICE + ".Exception", "Exception");

        ExceptionCodec() {
            super(TYPE, Call.Exception_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.Exception_ value) {
            out.writeInt(GET_MESSAGE, value.getMessage_());
            out.writeInt(GET_CAUSE, value.getCause_());
            out.writeInt(MESSAGE, value.message());
            out.writeInt(CAUSE, value.cause());
            out.writeInt(SERIAL_VERSION_UID, value.serialVersionUID_());
            out.writeInt(GET_STACK_TRACE, value.getStackTrace_());
            out.writeInt(PRINT_STACK_TRACE, value.printStackTrace_());
            out.writeInt(TO_STRING, value.toString_());
            out.write(SUPPRESSED, Codecs.LIST, value.suppressed());
            out.writeString(EXCEPTION, value.Exception_());
        }

        @Override
        protected Call.Exception_ readFields(StructReader in) {
            int getMessage_ = in.nextInt(GET_MESSAGE);
            int getCause_ = in.nextInt(GET_CAUSE);
            int message = in.nextInt(MESSAGE);
            int cause = in.nextInt(CAUSE);
            int serialVersionUID_ = in.nextInt(SERIAL_VERSION_UID);
            int getStackTrace_ = in.nextInt(GET_STACK_TRACE);
            int printStackTrace_ = in.nextInt(PRINT_STACK_TRACE);
            int toString_ = in.nextInt(TO_STRING);
            List<?> suppressed = in.next(SUPPRESSED, Codecs.LIST);
            String Exception_ = in.nextString(EXCEPTION);
            while (in.nextField(TYPE)) {
                switch (in.field()) {
                    case GET_MESSAGE -> getMessage_ = in.readInt();
                    case GET_CAUSE -> getCause_ = in.readInt();
                    case MESSAGE -> message = in.readInt();
                    case CAUSE -> cause = in.readInt();
                    case SERIAL_VERSION_UID -> serialVersionUID_ = in.readInt();
                    case GET_STACK_TRACE -> getStackTrace_ = in.readInt();
                    case PRINT_STACK_TRACE -> printStackTrace_ = in.readInt();
                    case TO_STRING -> toString_ = in.readInt();
                    case SUPPRESSED -> suppressed = in.read(Codecs.LIST);
                    case EXCEPTION -> Exception_ = in.readString();
                    default -> in.skip();
                }
            }
            return new Call.Exception_(getMessage_, getCause_, message, cause, serialVersionUID_,
                    getStackTrace_, printStackTrace_, toString_, suppressed, Exception_);
        }

        @Override
        protected Call.Exception_[] newArray(int length) {
            return new Call.Exception_[length];
        }
    }

    private static final class RuntimeExceptionCodec extends StructCodec<Call.RuntimeException_> {
        private static final StructType TYPE = StructType.of(SERVICE + ".RuntimeException");

        RuntimeExceptionCodec() {
            super(TYPE, Call.RuntimeException_.class);
        }

        @Override
        protected void writeFields(StructWriter out, Call.RuntimeException_ value) {}

        @Override
        protected Call.RuntimeException_ readFields(StructReader in) {
            while (in.nextField(TYPE)) {
                in.skip();
            }
            return new Call.RuntimeException_();
        }

        @Override
        protected Call.RuntimeException_[] newArray(int length) {
            return new Call.RuntimeException_[length];
        }
    }
}
