package examples.deprecated;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Old} receives. Thread-safe. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public final class StubOldServer implements Dispatcher {
    private final OldServer implementation;
    private final StubOlderServer older;

    public StubOldServer(OldServer implementation) {
        this.implementation = implementation;
        this.older = new StubOlderServer(implementation);
    }

    @Override
    public String service() {
        return "examples.deprecated.Old";
    }

    @Override
    public TypeTable types() {
        return OldWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case OldWire.Old_.ID -> new OldWire.Old_();
            case OldWire.Older_.ID -> new OldWire.Older_();
            case OldWire.Fresh.ID -> new OldWire.Fresh();
            case OldWire.Guarded.ID -> new OldWire.Guarded();
            case OldWire.May.ID -> new OldWire.May();
            case OldWire.Both.ID -> new OldWire.Both();
            case OlderWire.Dig.ID -> older.newCall(messageId);
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case OldWire.Old_.ID -> runOld_((OldWire.Old_) call);
            case OldWire.Older_.ID -> runOlder_((OldWire.Older_) call);
            case OldWire.Fresh.ID -> runFresh((OldWire.Fresh) call);
            case OldWire.Guarded.ID -> runGuarded((OldWire.Guarded) call);
            case OldWire.May.ID -> runMay((OldWire.May) call);
            case OldWire.Both.ID -> runBoth((OldWire.Both) call);
            case OlderWire.Dig.ID -> older.run(call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runOld_(OldWire.Old_ call) throws Old.OldException {
        call.result = implementation.old(call.value);
    }

    private void runOlder_(OldWire.Older_ call) {
        call.result = implementation.older(call.value);
    }

    private void runFresh(OldWire.Fresh call) {
        call.result = implementation.fresh(call.value, call.base, call.item, call.ancients);
    }

    private void runGuarded(OldWire.Guarded call) {
        if (!implementation.may(Old.OLD_LIMIT)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize guarded using may");
        }
        implementation.guarded();
    }

    private void runMay(OldWire.May call) {
        call.result = implementation.may(call.limit);
    }

    private void runBoth(OldWire.Both call) {
        implementation.both(call.ancient);
    }
}
