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
            case CallWire.USER.ID -> new CallWire.USER();
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
            case CallWire.GetClass.ID -> run((CallWire.GetClass) call);
            case CallWire.HashCode.ID -> run((CallWire.HashCode) call);
            case CallWire.ToString.ID -> run((CallWire.ToString) call);
            case CallWire.Notify.ID -> run((CallWire.Notify) call);
            case CallWire.NotifyAll.ID -> run((CallWire.NotifyAll) call);
            case CallWire.Wait.ID -> run((CallWire.Wait) call);
            case CallWire.Finalize.ID -> run((CallWire.Finalize) call);
            case CallWire.Clone.ID -> run((CallWire.Clone) call);
            case CallWire.Equals.ID -> run((CallWire.Equals) call);
            case CallWire.Close.ID -> run((CallWire.Close) call);
            case CallWire.With.ID -> run((CallWire.With) call);
            case CallWire.TransportControl.ID -> run((CallWire.TransportControl) call);
            case CallWire.TransportQuery.ID -> run((CallWire.TransportQuery) call);
            case CallWire.HoldUp.ID -> run((CallWire.HoldUp) call);
            case CallWire.Run.ID -> run((CallWire.Run) call);
            case CallWire.NewCall.ID -> run((CallWire.NewCall) call);
            case CallWire.Types.ID -> run((CallWire.Types) call);
            case CallWire.Implementation.ID -> run((CallWire.Implementation) call);
            case CallWire.Abstract.ID -> run((CallWire.Abstract) call);
            case CallWire.Final.ID -> run((CallWire.Final) call);
            case CallWire.New.ID -> run((CallWire.New) call);
            case CallWire.Synchronized.ID -> run((CallWire.Synchronized) call);
            case CallWire.This.ID -> run((CallWire.This) call);
            case CallWire.Yield.ID -> run((CallWire.Yield) call);
            case CallWire.Mine.ID -> run((CallWire.Mine) call);
            case CallWire.USER.ID -> run((CallWire.USER) call);
            case CallWire.IdleBlock.ID -> run((CallWire.IdleBlock) call);
            case CallWire.Call_.ID -> run((CallWire.Call_) call);
            case CallWire.Codecs_.ID -> run((CallWire.Codecs_) call);
            case CallWire.StructWriter_.ID -> run((CallWire.StructWriter_) call);
            case CallWire.Async.ID -> run((CallWire.Async) call);
            case CallWire.UserCodec.ID -> run((CallWire.UserCodec) call);
            case CallWire.UserCodec_.ID -> run((CallWire.UserCodec_) call);
            case CallWire.Chat.ID -> run((CallWire.Chat) call);
            case CallWire.WireName.ID -> run((CallWire.WireName) call);
            case CallWire.Guarded.ID -> run((CallWire.Guarded) call);
            case CallWire.Guarded2.ID -> run((CallWire.Guarded2) call);
            case CallWire.IsIn.ID -> run((CallWire.IsIn) call);
            case CallWire.ServerMessage.ID -> run((CallWire.ServerMessage) call);
            case CodecsWire.Codecs_.ID, CodecsWire.Wait.ID, CodecsWire.Query.ID -> codecs.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void run(CallWire.GetClass call) {
        call.result = implementation.getClass_();
    }

    private void run(CallWire.HashCode call) {
        call.result = implementation.hashCode_();
    }

    private void run(CallWire.ToString call) {
        call.result = implementation.toString_();
    }

    private void run(CallWire.Notify call) {
        implementation.notify_();
    }

    private void run(CallWire.NotifyAll call) {
        implementation.notifyAll_();
    }

    private void run(CallWire.Wait call) {
        implementation.wait__(call.a);
    }

    private void run(CallWire.Finalize call) {
        implementation.finalize_();
    }

    private void run(CallWire.Clone call) {
        call.result = implementation.clone_();
    }

    private void run(CallWire.Equals call) {
        call.result = implementation.equals_(call.other);
    }

    private void run(CallWire.Close call) {
        implementation.close();
    }

    private void run(CallWire.With call) {
        implementation.with(call.options);
    }

    private void run(CallWire.TransportControl call) {
        implementation.transportControl(call.control);
    }

    private void run(CallWire.TransportQuery call) {
        call.result = implementation.transportQuery(call.query);
    }

    private void run(CallWire.HoldUp call) {
        implementation.holdUp();
    }

    private void run(CallWire.Run call) {
        implementation.run(call.messageId);
    }

    private void run(CallWire.NewCall call) {
        call.result = implementation.newCall(call.messageId);
    }

    private void run(CallWire.Types call) {
        call.result = implementation.types();
    }

    private void run(CallWire.Implementation call) {
        call.result = implementation.implementation();
    }

    private void run(CallWire.Abstract call) {
        call.result = implementation.abstract_(call.assert_, call.break_, call.case_, call.catch_, call.char_, call.class_, call.continue_, call.default_, call.do_, call.else_);
    }

    private void run(CallWire.Final call) {
        call.result = implementation.final_(call.finally_, call.for_, call.goto_, call.if_, call.implements_, call.import_, call.instanceof_, call.interface_, call.native_);
    }

    private void run(CallWire.New call) {
        call.result = implementation.new_(call.package_, call.private_, call.protected_, call.public_, call.return_, call.static_, call.strictfp_, call.super_, call.switch_);
    }

    private void run(CallWire.Synchronized call) {
        call.result = implementation.synchronized_(call.this_, call.throw_, call.throws_, call.transient_, call.try_, call.volatile_, call.while_);
    }

    private void run(CallWire.This call) {
        call.result = implementation.this_(call.yield, call.var, call.record, call.sealed, call.permits, call.when);
    }

    private void run(CallWire.Yield call) {
        call.result = implementation.yield(call.class_, call.class__);
    }

    private void run(CallWire.Mine call) throws Call.Exception_, Call.RuntimeException_ {
        call.result = implementation.mine(call.Mine, call.mine);
    }

    private void run(CallWire.USER call) {
        call.result = implementation.uSER(call.User, call.USER___, call.user);
    }

    private void run(CallWire.IdleBlock call) throws Codecs.IdleBlock {
        call.result = implementation.idleBlock(call.RemoteCallServer_, call.TransportQuery);
    }

    private void run(CallWire.Call_ call) {
        call.result = implementation.call(call.call, call.port, call.options, call.in, call.out, call.result_, call.type, call.messageType, call.ID__, call.TYPE___, call.RESULT___, call.SERVICE__, call.TYPES__, call.CALL___, call.server, call.client, call.uri, call.listener);
    }

    private void run(CallWire.Codecs_ call) {
        call.result = implementation.Codecs(call.Codecs_, call.MessageType_, call.StructType_, call.Call_, call.java_, call.dev_, call.codecs, call.implementation);
    }

    private void run(CallWire.StructWriter_ call) {
        call.result = implementation.StructWriter(call.StructWriter_, call.StructReader_, call.out, call.out_);
    }

    private void run(CallWire.Async call) {
        call.result = implementation.async(call.Async);
    }

    private void run(CallWire.UserCodec call) {
        call.result = implementation.userCodec(call.userName, call.user_name, call.UserName);
    }

    private void run(CallWire.UserCodec_ call) {
        call.result = implementation.UserCodec(call.USER_NAME____, call.USER_CODEC____, call.MINE_ARRAY__);
    }

    private void run(CallWire.Chat call) {
        call.result = implementation.Chat(call.wire);
    }

    private void run(CallWire.WireName call) {
        call.result = implementation.wireName(call.value);
    }

    private void run(CallWire.Guarded call) {
        if (!implementation.equals_(call.call)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize guarded using equals");
        }
        implementation.guarded(call.call, call.implementation);
    }

    private void run(CallWire.Guarded2 call) {
        if (!implementation.isIn(Call.Color.class_, Call.class_)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize guarded2 using isIn");
        }
        implementation.guarded2();
    }

    private void run(CallWire.IsIn call) {
        call.result = implementation.isIn(call.color, call.class_);
    }

    private void run(CallWire.ServerMessage call) {
        call.result = implementation.serverMessage(call.server);
    }
}
