package examples.authorize;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the client of {@link Authorize} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubAuthorizeClient implements Dispatcher {
    private final AuthorizeClient implementation;

    public StubAuthorizeClient(AuthorizeClient implementation) {
        this.implementation = implementation;
    }

    @Override
    public String service() {
        return "examples.authorize.Authorize";
    }

    @Override
    public TypeTable types() {
        return AuthorizeWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case AuthorizeWire.Client.ID -> new AuthorizeWire.Client();
            case AuthorizeWire.Both.ID -> new AuthorizeWire.Both();
            case AuthorizeWire.ToClient.ID -> new AuthorizeWire.ToClient();
            case AuthorizeWire.ToBoth.ID -> new AuthorizeWire.ToBoth();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case AuthorizeWire.Client.ID -> runClient((AuthorizeWire.Client) call);
            case AuthorizeWire.Both.ID -> runBoth((AuthorizeWire.Both) call);
            case AuthorizeWire.ToClient.ID -> runToClient((AuthorizeWire.ToClient) call);
            case AuthorizeWire.ToBoth.ID -> runToBoth((AuthorizeWire.ToBoth) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runClient(AuthorizeWire.Client call) {
        call.result = implementation.client(call.name);
    }

    private void runBoth(AuthorizeWire.Both call) {
        call.result = implementation.both(call.value);
    }

    private void runToClient(AuthorizeWire.ToClient call) {
        if (!implementation.client(call.name)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize toClient using client");
        }
        implementation.toClient(call.name);
    }

    private void runToBoth(AuthorizeWire.ToBoth call) {
        if (!implementation.both(1)) {
            throw new AuthorizationException(
                    "Remote side threw this runtime exception: stub could not authorize toBoth using both");
        }
        implementation.toBoth();
    }
}
