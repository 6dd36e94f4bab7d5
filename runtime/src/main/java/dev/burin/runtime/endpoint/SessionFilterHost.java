package dev.burin.runtime.endpoint;

import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.filter.FilterHost;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;
import java.security.Principal;
import java.util.Objects;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a session offers to the filters of one of its links. Thread-safe. */
final class SessionFilterHost implements FilterHost {
    private final SessionBase session;
    private final Environment environment;
    private final Dispatcher dispatcher;
    private final Supplier<@Nullable TransportData> link;
    private @Nullable Delivery delivery; // set before the filters are told of anything

    SessionFilterHost(
            SessionBase session,
            Environment environment,
            Dispatcher dispatcher,
            Supplier<@Nullable TransportData> link) {
        this.session = session;
        this.environment = environment;
        this.dispatcher = dispatcher;
        this.link = link;
    }

    void setDelivery(Delivery made) {
        delivery = made;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public boolean isServer() {
        return session.isServer();
    }

    @Override
    public @Nullable Object implementation() {
        return dispatcher.implementation();
    }

    @Override
    public TypeTable types() {
        return dispatcher.types();
    }

    @Override
    public TransportData link() {
        return Objects.requireNonNull(link.get());
    }

    @Override
    public void tell(Consumer<SessionListener> event) {
        Objects.requireNonNull(delivery).tell(() -> session.tellAll(event));
    }

    @Override
    public void setPeerPrincipal(Principal principal) {
        session.setPeerPrincipal(principal);
    }

    @Override
    public void execute(Runnable task) {
        environment.threads().workers().execute(task);
    }

    @Override
    public Future<?> schedule(Runnable task, long delayMillis) {
        return environment.schedule(task, delayMillis);
    }

    @Override
    public long nanoTime() {
        return session.time.nanoTime();
    }
}
