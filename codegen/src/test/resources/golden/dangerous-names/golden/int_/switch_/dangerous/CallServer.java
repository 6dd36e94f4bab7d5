package golden.int_.switch_.dangerous;

import default_.package_.CodecsServer;

/** What the server of {@link golden.int_.switch_.dangerous.Call} implements. */
@dev.burin.runtime.stub.Generated("dev.burin.codegen")
public interface CallServer extends golden.int_.switch_.dangerous.Call, CodecsServer {
    int getClass_();

    int hashCode_();

    String toString_();

    void notify_();

    void notifyAll_();

    void wait__(long a);

    void finalize_();

    Object clone_();

    boolean equals_(Object other);

    void close();

    void with(int options);

    void transportControl(String control);

    int transportQuery(int query);

    void holdUp();

    void run(int messageId);

    golden.int_.switch_.dangerous.Call.Mine newCall(int messageId);

    int types();

    Object implementation();

    int abstract_(int assert_, int break_, int case_, int catch_, int char_, int class_,
            int continue_, int default_, int do_, int else_);

    int final_(int finally_, int for_, int goto_, int if_, int implements_, int import_,
            int instanceof_, int interface_, int native_);

    int new_(int package_, int private_, int protected_, int public_, int return_, int static_,
            int strictfp_, int super_, int switch_);

    int synchronized_(int this_, int throw_, int throws_, int transient_, int try_, int volatile_,
            int while_);

    int this_(int yield, int var, int record, int sealed, int permits, int when);

    int yield(int class_, int class__);

    User mine(golden.int_.switch_.dangerous.Call.Mine Mine, default_.package_.Codecs.Mine mine)
            throws Exception_, RuntimeException_;

    User uSER(User User, USER_ USER, user__ user);

    IdleBlock2 idleBlock(RemoteCallServer RemoteCallServer, TransportQuery[] TransportQuery) throws
            IdleBlock;

    int call(int call, int port, int options, int in, int out, int result, int type,
            int messageType, int ID, int TYPE, int RESULT, int SERVICE, int TYPES, int CALL,
            int server, int client, int uri, int listener);

    int Codecs(int Codecs, int MessageType, int StructType, int Call, int java, int dev, int codecs,
            int implementation);

    int StructWriter(int StructWriter, int StructReader, int out, int out_);

    int async(Async Async);

    int userCodec(int userName, int user_name, int UserName);

    int UserCodec(int USER_NAME, int USER_CODEC, int MINE_ARRAY);

    int Chat(int wire);

    int wireName(int value);

    void guarded(Object call, Object implementation);

    void guarded2();

    boolean isIn(Color color, int class_);
}
