package golden.int_.switch_.dangerous;

import default_.package_.Codecs;
import default_.package_.CodecsWire;
import default_.package_.StubCodecsServer;
import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Call} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubCallServer implements Dispatcher {
    private final CallServer implementation;
    private final StubCodecsServer codecs;

    public StubCallServer(CallServer implementation) {
        this.implementation = implementation;
        this.codecs = new StubCodecsServer(implementation);
    }

    @Override
    public String service() {
        return "golden.int.switch.dangerous.Call";
    }

    @Override
    public TypeTable types() {
        return CallWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public dev.burin.runtime.stub.Call<?> newCall(int messageId) {
        return switch (messageId) {
            case CallWire.GetClass.ID -> new CallWire.GetClass();
            case CallWire.HashCode.ID -> new CallWire.HashCode();
            case CallWire.ToString.ID -> new CallWire.ToString();
            case CallWire.Notify.ID -> new CallWire.Notify();
            case CallWire.NotifyAll.ID -> new CallWire.NotifyAll();
            case CallWire.Wait.ID -> new CallWire.Wait();
            case CallWire.Finalize.ID -> new CallWire.Finalize();
            case CallWire.Clone.ID -> new CallWire.Clone();
            case CallWire.Equals.ID -> new CallWire.Equals();
            case CallWire.Close.ID -> new CallWire.Close();
            case CallWire.With.ID -> new CallWire.With();
            case CallWire.TransportControl.ID -> new CallWire.TransportControl();
            case CallWire.TransportQuery.ID -> new CallWire.TransportQuery();
            case CallWire.HoldUp.ID -> new CallWire.HoldUp();
            case CallWire.Run.ID -> new CallWire.Run();
            case CallWire.NewCall.ID -> new CallWire.NewCall();
            case CallWire.Types.ID -> new CallWire.Types();
            case CallWire.Implementation.ID -> new CallWire.Implementation();
            case CallWire.Abstract.ID -> new CallWire.Abstract();
            case CallWire.Final.ID -> new CallWire.Final();
            case CallWire.New.ID -> new CallWire.New();
            case CallWire.Synchronized.ID -> new CallWire.Synchronized();
            case CallWire.This.ID -> new CallWire.This();
            case CallWire.Yield.ID -> new CallWire.Yield();
            case CallWire.Mine.ID -> new CallWire.Mine();
            case CallWire.USER___.ID -> new CallWire.USER___();
            case CallWire.IdleBlock.ID -> new CallWire.IdleBlock();
            case CallWire.Call_.ID -> new CallWire.Call_();
            case CallWire.Codecs_.ID -> new CallWire.Codecs_();
            case CallWire.StructWriter_.ID -> new CallWire.StructWriter_();
            case CallWire.Async.ID -> new CallWire.Async();
            case CallWire.UserCodec.ID -> new CallWire.UserCodec();
            case CallWire.UserCodec_.ID -> new CallWire.UserCodec_();
            case CallWire.Chat.ID -> new CallWire.Chat();
            case CallWire.WireName.ID -> new CallWire.WireName();
            case CallWire.Guarded.ID -> new CallWire.Guarded();
            case CallWire.Guarded2.ID -> new CallWire.Guarded2();
            case CallWire.IsIn.ID -> new CallWire.IsIn();
            case CallWire.ServerMessage.ID -> new CallWire.ServerMessage();
            case CodecsWire.Codecs_.ID, CodecsWire.Wait.ID,
                    CodecsWire.Query.ID -> codecs.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(dev.burin.runtime.stub.Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case CallWire.GetClass.ID -> runGetClass((CallWire.GetClass) call);
            case CallWire.HashCode.ID -> runHashCode((CallWire.HashCode) call);
            case CallWire.ToString.ID -> runToString((CallWire.ToString) call);
            case CallWire.Notify.ID -> runNotify((CallWire.Notify) call);
            case CallWire.NotifyAll.ID -> runNotifyAll((CallWire.NotifyAll) call);
            case CallWire.Wait.ID -> runWait((CallWire.Wait) call);
            case CallWire.Finalize.ID -> runFinalize((CallWire.Finalize) call);
            case CallWire.Clone.ID -> runClone((CallWire.Clone) call);
            case CallWire.Equals.ID -> runEquals((CallWire.Equals) call);
            case CallWire.Close.ID -> runClose((CallWire.Close) call);
            case CallWire.With.ID -> runWith((CallWire.With) call);
            case CallWire.TransportControl.ID -> runTransportControl((CallWire.TransportControl) call);
            case CallWire.TransportQuery.ID -> runTransportQuery((CallWire.TransportQuery) call);
            case CallWire.HoldUp.ID -> runHoldUp((CallWire.HoldUp) call);
            case CallWire.Run.ID -> runRun((CallWire.Run) call);
            case CallWire.NewCall.ID -> runNewCall((CallWire.NewCall) call);
            case CallWire.Types.ID -> runTypes((CallWire.Types) call);
            case CallWire.Implementation.ID -> runImplementation((CallWire.Implementation) call);
            case CallWire.Abstract.ID -> runAbstract((CallWire.Abstract) call);
            case CallWire.Final.ID -> runFinal((CallWire.Final) call);
            case CallWire.New.ID -> runNew((CallWire.New) call);
            case CallWire.Synchronized.ID -> runSynchronized((CallWire.Synchronized) call);
            case CallWire.This.ID -> runThis((CallWire.This) call);
            case CallWire.Yield.ID -> runYield((CallWire.Yield) call);
            case CallWire.Mine.ID -> runMine((CallWire.Mine) call);
            case CallWire.USER___.ID -> runUSER___((CallWire.USER___) call);
            case CallWire.IdleBlock.ID -> runIdleBlock((CallWire.IdleBlock) call);
            case CallWire.Call_.ID -> runCall_((CallWire.Call_) call);
            case CallWire.Codecs_.ID -> runCodecs_((CallWire.Codecs_) call);
            case CallWire.StructWriter_.ID -> runStructWriter_((CallWire.StructWriter_) call);
            case CallWire.Async.ID -> runAsync((CallWire.Async) call);
            case CallWire.UserCodec.ID -> runUserCodec((CallWire.UserCodec) call);
            case CallWire.UserCodec_.ID -> runUserCodec_((CallWire.UserCodec_) call);
            case CallWire.Chat.ID -> runChat((CallWire.Chat) call);
            case CallWire.WireName.ID -> runWireName((CallWire.WireName) call);
            case CallWire.Guarded.ID -> runGuarded((CallWire.Guarded) call);
            case CallWire.Guarded2.ID -> runGuarded2((CallWire.Guarded2) call);
            case CallWire.IsIn.ID -> runIsIn((CallWire.IsIn) call);
            case CallWire.ServerMessage.ID -> runServerMessage((CallWire.ServerMessage) call);
            case CodecsWire.Codecs_.ID, CodecsWire.Wait.ID, CodecsWire.Query.ID -> codecs.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runGetClass(CallWire.GetClass call) {
        call.result = implementation.getClass_();
    }

    private void runHashCode(CallWire.HashCode call) {
        call.result = implementation.hashCode_();
    }

    private void runToString(CallWire.ToString call) {
        call.result = implementation.toString_();
    }

    private void runNotify(CallWire.Notify call) {
        implementation.notify_();
    }

    private void runNotifyAll(CallWire.NotifyAll call) {
        implementation.notifyAll_();
    }

    private void runWait(CallWire.Wait call) {
        implementation.wait__(call.a);
    }

    private void runFinalize(CallWire.Finalize call) {
        implementation.finalize_();
    }

    private void runClone(CallWire.Clone call) {
        call.result = implementation.clone_();
    }

    private void runEquals(CallWire.Equals call) {
        call.result = implementation.equals_(call.other);
    }

    private void runClose(CallWire.Close call) {
        implementation.close();
    }

    private void runWith(CallWire.With call) {
        implementation.with(call.options);
    }

    private void runTransportControl(CallWire.TransportControl call) {
        implementation.transportControl(call.control);
    }

    private void runTransportQuery(CallWire.TransportQuery call) {
        call.result = implementation.transportQuery(call.query);
    }

    private void runHoldUp(CallWire.HoldUp call) {
        implementation.holdUp();
    }

    private void runRun(CallWire.Run call) {
        implementation.run(call.messageId);
    }

    private void runNewCall(CallWire.NewCall call) {
        call.result = implementation.newCall(call.messageId);
    }

    private void runTypes(CallWire.Types call) {
        call.result = implementation.types();
    }

    private void runImplementation(CallWire.Implementation call) {
        call.result = implementation.implementation();
    }

    private void runAbstract(CallWire.Abstract call) {
        call.result = implementation.abstract_(call.assert_, call.break_, call.case_, call.catch_,
                call.char_, call.class_, call.continue_, call.default_, call.do_, call.else_);
    }

    private void runFinal(CallWire.Final call) {
        call.result = implementation.final_(call.finally_, call.for_, call.goto_, call.if_,
                call.implements_, call.import_, call.instanceof_, call.interface_, call.native_);
    }

    private void runNew(CallWire.New call) {
        call.result = implementation.new_(call.package_, call.private_, call.protected_,
                call.public_, call.return_, call.static_, call.strictfp_, call.super_,
                call.switch_);
    }

    private void runSynchronized(CallWire.Synchronized call) {
        call.result = implementation.synchronized_(call.this_, call.throw_, call.throws_,
                call.transient_, call.try_, call.volatile_, call.while_);
    }

    private void runThis(CallWire.This call) {
        call.result = implementation.this_(call.yield, call.var, call.record, call.sealed,
                call.permits, call.when);
    }

    private void runYield(CallWire.Yield call) {
        call.result = implementation.yield(call.class_, call.class__);
    }

    private void runMine(CallWire.Mine call) throws Call.Exception_, Call.RuntimeException_ {
        call.result = implementation.mine(call.Mine, call.mine);
    }

    private void runUSER___(CallWire.USER___ call) {
        call.result = implementation.uSER(call.User, call.USER___, call.user);
    }

    private void runIdleBlock(CallWire.IdleBlock call) throws Codecs.IdleBlock {
        call.result = implementation.idleBlock(call.RemoteCallServer_, call.TransportQuery);
    }

    private void runCall_(CallWire.Call_ call) {
        call.result = implementation.call(call.call, call.port, call.options, call.in, call.out,
                call.result_, call.type, call.messageType, call.ID__, call.TYPE___, call.RESULT___,
                call.SERVICE__, call.TYPES__, call.CALL___, call.server, call.client, call.uri,
                call.listener);
    }

    private void runCodecs_(CallWire.Codecs_ call) {
        call.result = implementation.Codecs(call.Codecs_, call.MessageType_, call.StructType_,
                call.Call_, call.java_, call.dev_, call.codecs, call.implementation);
    }

    private void runStructWriter_(CallWire.StructWriter_ call) {
        call.result = implementation.StructWriter(call.StructWriter_, call.StructReader_, call.out,
                call.out_);
    }

    private void runAsync(CallWire.Async call) {
        call.result = implementation.async(call.Async);
    }

    private void runUserCodec(CallWire.UserCodec call) {
        call.result = implementation.userCodec(call.userName, call.user_name, call.UserName);
    }

    private void runUserCodec_(CallWire.UserCodec_ call) {
        call.result = implementation.UserCodec(call.USER_NAME____, call.USER_CODEC____,
                call.MINE_ARRAY__);
    }

    private void runChat(CallWire.Chat call) {
        call.result = implementation.Chat(call.wire);
    }

    private void runWireName(CallWire.WireName call) {
        call.result = implementation.wireName(call.value);
    }

    private void runGuarded(CallWire.Guarded call) {
        if (!implementation.equals_(call.call)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize guarded using equals");
        }
        implementation.guarded(call.call, call.implementation);
    }

    private void runGuarded2(CallWire.Guarded2 call) {
        if (!implementation.isIn(Call.Color.class_, Call.class_)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize guarded2 using isIn");
        }
        implementation.guarded2();
    }

    private void runIsIn(CallWire.IsIn call) {
        call.result = implementation.isIn(call.color, call.class_);
    }

    private void runServerMessage(CallWire.ServerMessage call) {
        call.result = implementation.serverMessage(call.server);
    }
}
