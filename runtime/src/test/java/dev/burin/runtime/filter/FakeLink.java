package dev.burin.runtime.filter;

import dev.burin.runtime.IdleBlock;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportControl;
import dev.burin.runtime.TransportQuery;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A link without a peer, whose time moves when the test says so. */
final class FakeLink implements FilterLink {
    final List<FilterMessage> sent = new ArrayList<>();
    final List<Consumer<SessionListener>> told = new ArrayList<>();
    Throwable closed;
    long bytes;
    boolean confidential;
    private final SessionOptions options;
    private final boolean server;
    private final PriorityQueue<Task> tasks = new PriorityQueue<>((a, b) -> Long.compare(a.at, b.at));
    private long millis;

    private record Task(long at, Runnable body, CompletableFuture<Void> future) {}

    FakeLink(SessionOptions options, boolean server) {
        this.options = options;
        this.server = server;
    }

    void advance(long seconds) {
        long end = millis + TimeUnit.SECONDS.toMillis(seconds);
        while (!tasks.isEmpty() && tasks.peek().at <= end) {
            Task task = tasks.remove();
            millis = task.at;
            if (!task.future.isCancelled()) {
                task.body.run();
            }
        }
        millis = end;
    }

    @Override
    public Session session() {
        return new Session() {
            @Override
            public void transportControl(TransportControl control, Object value) {}

            @Override
            public Object transportQuery(TransportQuery query) {
                return null;
            }

            @Override
            public void waitUp(long limit) {}

            @Override
            public void waitDown(long limit) {}

            @Override
            public IdleBlock holdUp() {
                return () -> {};
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public SessionOptions options() {
        return options;
    }

    @Override
    public boolean isServer() {
        return server;
    }

    @Override
    public <T> T find(Class<T> role) {
        return options.services(role).stream().findFirst().orElse(null);
    }

    @Override
    public boolean isConfidential() {
        return confidential;
    }

    @Override
    public long bytesReceived() {
        return bytes;
    }

    @Override
    public void send(FilterMessage message) {
        sent.add(message);
    }

    @Override
    public void tell(Consumer<SessionListener> event) {
        told.add(event);
    }

    @Override
    public void setPeerPrincipal(Principal principal) {}

    @Override
    public void execute(Runnable task) {
        task.run();
    }

    @Override
    public Future<?> schedule(Runnable task, long delayMillis) {
        CompletableFuture<Void> future = new CompletableFuture<>();
        tasks.add(new Task(millis + delayMillis, task, future));
        return future;
    }

    @Override
    public long nanoTime() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    @Override
    public void closeWhenFlushed() {
        close(null);
    }

    @Override
    public void close(Throwable cause) {
        closed = cause == null ? new IllegalStateException("closed without a cause") : cause;
    }
}
