package dev.burin.runtime.filter;

import dev.burin.runtime.Options;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stub.StructType;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes a link whose peer has fallen silent. The connecting end sends a request each {@code delay} seconds, and the other
 * answers; whoever has heard nothing for {@code count} delays closes.
 *
 * <p>Anything that comes is life, even the bytes of a message that is not complete. The requests are sent all the same,
 * because a peer of Etch counts nothing else.
 */
final class KeepAlive implements MessageFilter {
    private static final StructType REQUEST = StructType.of("_Etch_KeepAliveReq", "delay", "count");
    private static final StructType RESPONSE = StructType.of("_Etch_KeepAliveResp");

    private final FilterLink link;
    private long delay; // guarded by this; seconds
    private long count; // guarded by this
    private long lastBytes; // guarded by this
    private @Nullable Future<?> timer; // guarded by this
    private boolean closed; // guarded by this
    private volatile long lastLife; // of the clock of the link

    KeepAlive(FilterLink link) {
        this.link = link;
        this.delay = link.options().get(Options.KEEP_ALIVE_DELAY);
        this.count = link.options().get(Options.KEEP_ALIVE_COUNT);
    }

    @Override
    public List<StructType> ownTypes() {
        return List.of(REQUEST, RESPONSE);
    }

    @Override
    public void opened() {
        lastLife = link.nanoTime();
        lookAfter(delaySeconds());
    }

    private synchronized long delaySeconds() {
        return delay;
    }

    private synchronized void lookAfter(long seconds) {
        if (!closed) {
            timer = link.schedule(this::look, TimeUnit.SECONDS.toMillis(seconds));
        }
    }

    private void look() {
        long limit;
        FilterMessage request;
        synchronized (this) {
            long bytes = link.bytesReceived();
            if (bytes != lastBytes) {
                lastBytes = bytes;
                lastLife = link.nanoTime();
            }
            limit = delay * count;
            request = new FilterMessage(REQUEST).with("delay", (int) delay).with("count", (int) count);
        }
        if (link.nanoTime() - lastLife >= TimeUnit.SECONDS.toNanos(limit)) {
            link.close(new TransportException(
                    "KeepAlive resetting dead connection: nothing has come for " + limit
                            + " s (options KeepAlive.delay and KeepAlive.count)",
                    null));
            return;
        }
        if (!link.isServer()) {
            link.execute(() -> send(request)); // it may have to wait for a peer that does not read
        }
        lookAfter(delaySeconds());
    }

    private void send(FilterMessage message) {
        try {
            link.send(message);
        } catch (LinkClosedException e) {
            // whoever reads the link says so
        }
    }

    @Override
    public boolean mayHold() {
        return false;
    }

    @Override
    public Verdict arriving(FilteredMessage message) {
        lastLife = link.nanoTime();
        if (message.message() instanceof FilterMessage own && own.type().id() == REQUEST.id() && link.isServer()) {
            takeOver(own.intValue("delay", 0), own.intValue("count", 0));
            send(new FilterMessage(RESPONSE));
        }
        return Verdict.PASS;
    }

    private synchronized void takeOver(int newDelay, int newCount) {
        if (newCount > 0) {
            count = newCount;
        }
        if (newDelay > 0 && newDelay != delay) {
            delay = newDelay;
            Future<?> running = timer;
            if (running != null) {
                running.cancel(false);
            }
            lookAfter(newDelay);
        }
    }

    @Override
    public synchronized void closed(@Nullable Throwable cause) {
        closed = true;
        Future<?> running = timer;
        if (running != null) {
            running.cancel(false);
        }
    }
}
