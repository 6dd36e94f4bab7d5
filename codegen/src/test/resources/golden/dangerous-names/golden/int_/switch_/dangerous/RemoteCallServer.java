package golden.int_.switch_.dangerous;

import default_.package_.CodecsWire;
import dev.burin.runtime.CallOptions;
import dev.burin.runtime.stub.RemoteService;

/**
 * The server of {@link golden.int_.switch_.dangerous.Call}, as the client calls it. Thread-safe.
 */
@dev.burin.runtime.stub.Generated("dev.burin.codegen")
public final class RemoteCallServer extends RemoteService implements CallServer {
    public RemoteCallServer(dev.burin.runtime.stub.CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private RemoteCallServer(dev.burin.runtime.stub.CallPort port, CallOptions options) {
        super(port, options);
    }

    @Override
    public int getClass_() {
        return _call(new CallWire.GetClass()).result;
    }

    @Override
    public int hashCode_() {
        return _call(new CallWire.HashCode()).result;
    }

    @Override
    public String toString_() {
        return _call(new CallWire.ToString()).result;
    }

    @Override
    public void notify_() {
        _call(new CallWire.Notify());
    }

    @Override
    public void notifyAll_() {
        _call(new CallWire.NotifyAll());
    }

    @Override
    public void wait__(long a) {
        _call(new CallWire.Wait(a));
    }

    @Override
    public void finalize_() {
        _call(new CallWire.Finalize());
    }

    @Override
    public Object clone_() {
        return _call(new CallWire.Clone()).result;
    }

    @Override
    public boolean equals_(Object other) {
        return _call(new CallWire.Equals(other)).result;
    }

    @Override
    public void close() {
        _call(new CallWire.Close());
    }

    @Override
    public void with(int options) {
        _call(new CallWire.With(options));
    }

    @Override
    public void transportControl(String control) {
        _call(new CallWire.TransportControl(control));
    }

    @Override
    public int transportQuery(int query) {
        return _call(new CallWire.TransportQuery(query)).result;
    }

    @Override
    public void holdUp() {
        _call(new CallWire.HoldUp());
    }

    @Override
    public void run(int messageId) {
        _call(new CallWire.Run(messageId));
    }

    @Override
    public golden.int_.switch_.dangerous.Call.Mine newCall(int messageId) {
        return _call(new CallWire.NewCall(messageId)).result;
    }

    @Override
    public int types() {
        return _call(new CallWire.Types()).result;
    }

    @Override
    public Object implementation() {
        return _call(new CallWire.Implementation()).result;
    }

    @Override
    public int abstract_(int assert_, int break_, int case_, int catch_, int char_, int class_,
            int continue_, int default_, int do_, int else_) {
        return _call(new CallWire.Abstract(assert_, break_, case_, catch_, char_, class_, continue_,
                default_, do_, else_)).result;
    }

    @Override
    public int final_(int finally_, int for_, int goto_, int if_, int implements_, int import_,
            int instanceof_, int interface_, int native_) {
        return _call(new CallWire.Final(finally_, for_, goto_, if_, implements_, import_,
                instanceof_, interface_, native_)).result;
    }

    @Override
    public int new_(int package_, int private_, int protected_, int public_, int return_,
            int static_, int strictfp_, int super_, int switch_) {
        return _call(new CallWire.New(package_, private_, protected_, public_, return_, static_,
                strictfp_, super_, switch_)).result;
    }

    @Override
    public int synchronized_(int this_, int throw_, int throws_, int transient_, int try_,
            int volatile_, int while_) {
        return _call(new CallWire.Synchronized(this_, throw_, throws_, transient_, try_, volatile_,
                while_)).result;
    }

    @Override
    public int this_(int yield, int var, int record, int sealed, int permits, int when) {
        return _call(new CallWire.This(yield, var, record, sealed, permits, when)).result;
    }

    @Override
    public int yield(int class_, int class__) {
        return _call(new CallWire.Yield(class_, class__)).result;
    }

    @Override
    public User mine(golden.int_.switch_.dangerous.Call.Mine Mine,
            default_.package_.Codecs.Mine mine) throws Exception_, RuntimeException_ {
        return _call(new CallWire.Mine(Mine, mine)).result;
    }

    @Override
    public User uSER(User User, USER_ USER, user__ user) {
        return _call(new CallWire.USER___(User, USER, user)).result;
    }

    @Override
    public IdleBlock2 idleBlock(RemoteCallServer RemoteCallServer, TransportQuery[] TransportQuery)
            throws IdleBlock {
        return _call(new CallWire.IdleBlock(RemoteCallServer, TransportQuery)).result;
    }

    @Override
    public int call(int call, int port, int options, int in, int out, int result, int type,
            int messageType, int ID, int TYPE, int RESULT, int SERVICE, int TYPES, int CALL,
            int server, int client, int uri, int listener) {
        return _call(new CallWire.Call_(call, port, options, in, out, result, type, messageType, ID,
                TYPE, RESULT, SERVICE, TYPES, CALL, server, client, uri, listener)).result;
    }

    @Override
    public int Codecs(int Codecs, int MessageType, int StructType, int Call, int java, int dev,
            int codecs, int implementation) {
        return _call(new CallWire.Codecs_(Codecs, MessageType, StructType, Call, java, dev, codecs,
                implementation)).result;
    }

    @Override
    public int StructWriter(int StructWriter, int StructReader, int out, int out_) {
        return _call(new CallWire.StructWriter_(StructWriter, StructReader, out, out_)).result;
    }

    @Override
    public int async(golden.int_.switch_.dangerous.Call.Async Async) {
        return _call(new CallWire.Async(Async)).result;
    }

    @Override
    public int userCodec(int userName, int user_name, int UserName) {
        return _call(new CallWire.UserCodec(userName, user_name, UserName)).result;
    }

    @Override
    public int UserCodec(int USER_NAME, int USER_CODEC, int MINE_ARRAY) {
        return _call(new CallWire.UserCodec_(USER_NAME, USER_CODEC, MINE_ARRAY)).result;
    }

    @Override
    public int Chat(int wire) {
        return _call(new CallWire.Chat(wire)).result;
    }

    @Override
    public int wireName(int value) {
        return _call(new CallWire.WireName(value)).result;
    }

    @Override
    public void guarded(Object call, Object implementation) {
        _call(new CallWire.Guarded(call, implementation));
    }

    @Override
    public void guarded2() {
        _call(new CallWire.Guarded2());
    }

    @Override
    public boolean isIn(Color color, int class_) {
        return _call(new CallWire.IsIn(color, class_)).result;
    }

    @Override
    public int serverMessage(int server) {
        return _call(new CallWire.ServerMessage(server)).result;
    }

    @Override
    public Call codecs(Call call, default_.package_.Codecs.Mine mine, RemoteCallServer port,
            CallWire2 x) throws IdleBlock {
        return _call(new CodecsWire.Codecs_(call, mine, port, x)).result;
    }

    @Override
    public void wait_(long millis) {
        _call(new CodecsWire.Wait(millis));
    }

    @Override
    public TransportQuery query(TransportQuery query) {
        return _call(new CodecsWire.Query(query)).result;
    }

    /** Returns the same messages, answering with futures. */
    public Async _async() {
        return new Async(_port(), _options());
    }

    /** Returns the same proxy, whose calls have these options. */
    public golden.int_.switch_.dangerous.RemoteCallServer _with(CallOptions options) {
        return new golden.int_.switch_.dangerous.RemoteCallServer(_port(), options);
    }

    /** The messages that are answered, called without waiting. Thread-safe. */
    public static final class Async {
        private final dev.burin.runtime.stub.CallPort port_;
        private final CallOptions options_;

        private Async(dev.burin.runtime.stub.CallPort port_, CallOptions options_) {
            this.port_ = port_;
            this.options_ = options_;
        }

        public java.util.concurrent.CompletableFuture<Integer> getClass_() {
            return port_.callAsync(new CallWire.GetClass(), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> hashCode_() {
            return port_.callAsync(new CallWire.HashCode(), options_);
        }

        public java.util.concurrent.CompletableFuture<String> toString_() {
            return port_.callAsync(new CallWire.ToString(), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> notify_() {
            return port_.callAsync(new CallWire.Notify(), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> notifyAll_() {
            return port_.callAsync(new CallWire.NotifyAll(), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> wait__(long a) {
            return port_.callAsync(new CallWire.Wait(a), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> finalize_() {
            return port_.callAsync(new CallWire.Finalize(), options_);
        }

        public java.util.concurrent.CompletableFuture<Object> clone_() {
            return port_.callAsync(new CallWire.Clone(), options_);
        }

        public java.util.concurrent.CompletableFuture<Boolean> equals_(Object other) {
            return port_.callAsync(new CallWire.Equals(other), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> close() {
            return port_.callAsync(new CallWire.Close(), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> with(int options) {
            return port_.callAsync(new CallWire.With(options), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> transportControl(String control) {
            return port_.callAsync(new CallWire.TransportControl(control), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> transportQuery(int query) {
            return port_.callAsync(new CallWire.TransportQuery(query), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> holdUp() {
            return port_.callAsync(new CallWire.HoldUp(), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> run(int messageId) {
            return port_.callAsync(new CallWire.Run(messageId), options_);
        }

        public java.util.concurrent.CompletableFuture<golden.int_.switch_.dangerous.Call.Mine> newCall(
                int messageId) {
            return port_.callAsync(new CallWire.NewCall(messageId), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> types() {
            return port_.callAsync(new CallWire.Types(), options_);
        }

        public java.util.concurrent.CompletableFuture<Object> implementation() {
            return port_.callAsync(new CallWire.Implementation(), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> abstract_(int assert_, int break_,
                int case_, int catch_, int char_, int class_, int continue_, int default_, int do_,
                int else_) {
            return port_.callAsync(new CallWire.Abstract(assert_, break_, case_, catch_, char_,
                    class_, continue_, default_, do_, else_), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> final_(int finally_, int for_,
                int goto_, int if_, int implements_, int import_, int instanceof_, int interface_,
                int native_) {
            return port_.callAsync(new CallWire.Final(finally_, for_, goto_, if_, implements_,
                    import_, instanceof_, interface_, native_), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> new_(int package_, int private_,
                int protected_, int public_, int return_, int static_, int strictfp_, int super_,
                int switch_) {
            return port_.callAsync(new CallWire.New(package_, private_, protected_, public_,
                    return_, static_, strictfp_, super_, switch_), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> synchronized_(int this_, int throw_,
                int throws_, int transient_, int try_, int volatile_, int while_) {
            return port_.callAsync(new CallWire.Synchronized(this_, throw_, throws_, transient_,
                    try_, volatile_, while_), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> this_(int yield, int var, int record,
                int sealed, int permits, int when) {
            return port_.callAsync(new CallWire.This(yield, var, record, sealed, permits,
                    when), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> yield(int class_, int class__) {
            return port_.callAsync(new CallWire.Yield(class_, class__), options_);
        }

        public java.util.concurrent.CompletableFuture<User> mine(
                golden.int_.switch_.dangerous.Call.Mine Mine, default_.package_.Codecs.Mine mine) {
            return port_.callAsync(new CallWire.Mine(Mine, mine), options_);
        }

        public java.util.concurrent.CompletableFuture<User> uSER(User User, USER_ USER,
                user__ user) {
            return port_.callAsync(new CallWire.USER___(User, USER, user), options_);
        }

        public java.util.concurrent.CompletableFuture<IdleBlock2> idleBlock(
                RemoteCallServer RemoteCallServer, TransportQuery[] TransportQuery) {
            return port_.callAsync(new CallWire.IdleBlock(RemoteCallServer,
                    TransportQuery), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> call(int call, int port, int options,
                int in, int out, int result, int type, int messageType, int ID, int TYPE,
                int RESULT, int SERVICE, int TYPES, int CALL, int server, int client, int uri,
                int listener) {
            return port_.callAsync(new CallWire.Call_(call, port, options, in, out, result, type,
                    messageType, ID, TYPE, RESULT, SERVICE, TYPES, CALL, server, client, uri,
                    listener), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> Codecs(int Codecs, int MessageType,
                int StructType, int Call, int java, int dev, int codecs, int implementation) {
            return port_.callAsync(new CallWire.Codecs_(Codecs, MessageType, StructType, Call, java,
                    dev, codecs, implementation), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> StructWriter(int StructWriter,
                int StructReader, int out, int out_) {
            return port_.callAsync(new CallWire.StructWriter_(StructWriter, StructReader, out,
                    out_), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> async(
                golden.int_.switch_.dangerous.Call.Async Async) {
            return port_.callAsync(new CallWire.Async(Async), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> userCodec(int userName,
                int user_name, int UserName) {
            return port_.callAsync(new CallWire.UserCodec(userName, user_name, UserName), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> UserCodec(int USER_NAME,
                int USER_CODEC, int MINE_ARRAY) {
            return port_.callAsync(new CallWire.UserCodec_(USER_NAME, USER_CODEC,
                    MINE_ARRAY), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> Chat(int wire) {
            return port_.callAsync(new CallWire.Chat(wire), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> wireName(int value) {
            return port_.callAsync(new CallWire.WireName(value), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> guarded(Object call,
                Object implementation) {
            return port_.callAsync(new CallWire.Guarded(call, implementation), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> guarded2() {
            return port_.callAsync(new CallWire.Guarded2(), options_);
        }

        public java.util.concurrent.CompletableFuture<Boolean> isIn(Color color, int class_) {
            return port_.callAsync(new CallWire.IsIn(color, class_), options_);
        }

        public java.util.concurrent.CompletableFuture<Integer> serverMessage(int server) {
            return port_.callAsync(new CallWire.ServerMessage(server), options_);
        }

        public java.util.concurrent.CompletableFuture<Call> codecs(Call call,
                default_.package_.Codecs.Mine mine, RemoteCallServer port, CallWire2 x) {
            return port_.callAsync(new CodecsWire.Codecs_(call, mine, port, x), options_);
        }

        public java.util.concurrent.CompletableFuture<Void> wait_(long millis) {
            return port_.callAsync(new CodecsWire.Wait(millis), options_);
        }

        public java.util.concurrent.CompletableFuture<TransportQuery> query(TransportQuery query) {
            return port_.callAsync(new CodecsWire.Query(query), options_);
        }
    }
}
