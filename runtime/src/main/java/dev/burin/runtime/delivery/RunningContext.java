package dev.burin.runtime.delivery;

import dev.burin.runtime.CallContext;
import dev.burin.runtime.Session;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.stack.ReceivedOperation;
import dev.burin.runtime.stub.Call;
import java.security.Principal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The context of a message that is being run. Thread-safe. */
final class RunningContext implements CallContext {
    private final Delivery delivery;
    private final @Nullable ReceivedOperation operation;

    RunningContext(Delivery delivery, Call<?> call) {
        this.delivery = delivery;
        this.operation = call.operation() instanceof ReceivedOperation received ? received : null;
        if (operation != null) {
            operation.expose();
        }
    }

    @Override
    public Session session() {
        return delivery.events().session();
    }

    @Override
    public @Nullable Principal principal() {
        return (Principal) session().transportQuery(TransportQuery.PEER_PRINCIPAL);
    }

    @Override
    public @Nullable String operationKey() {
        return operation == null ? null : operation.key();
    }

    @Override
    public @Nullable Duration timeLeft() {
        return operation == null ? null : operation.timeLeft();
    }

    @Override
    public boolean isCancelled() {
        return operation != null && operation.isCancelled();
    }

    @Override
    public void whenCancelled(Runnable action) {
        if (operation != null) {
            operation.whenCancelled(action);
        }
    }

    @Override
    public boolean isAttached() {
        return operation == null || operation.isAttached();
    }
}
