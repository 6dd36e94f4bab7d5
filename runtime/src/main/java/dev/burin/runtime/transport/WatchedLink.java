package dev.burin.runtime.transport;

import dev.burin.runtime.StackListener;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** A link whose end somebody is told about. Thread-safe. */
final class WatchedLink extends ForwardingLink {
    private final TransportData link;
    private final StackListener listener;
    private final boolean accepted;
    private final AtomicBoolean told = new AtomicBoolean();
    private volatile boolean started;

    WatchedLink(TransportData link, StackListener listener, boolean accepted) {
        super(link);
        this.link = link;
        this.listener = listener;
        this.accepted = accepted;
    }

    private void tellClosed(@Nullable Throwable cause) {
        if (told.compareAndSet(false, true)) {
            listener.linkClosed(remoteAddress(), accepted, bytesReceived(), bytesSent(), cause);
        }
    }

    @Override
    public void start(SessionData above) {
        started = true;
        link.start(new SessionData() {
            @Override
            public boolean data(byte[] data, int offset, int length) {
                return above.data(data, offset, length);
            }

            @Override
            public @Nullable ByteBuffer target() {
                return above.target();
            }

            @Override
            public void detach() {
                above.detach();
            }

            @Override
            public boolean resume() {
                return above.resume();
            }

            @Override
            public void closed(@Nullable Throwable cause) {
                tellClosed(cause);
                above.closed(cause);
            }
        });
    }

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {
        link.write(data, offset, length, flush);
    }

    @Override
    public boolean takesInserts() {
        return link.takesInserts();
    }

    @Override
    public void write(byte[] data, int offset, int length, Insert insert, Flush flush) {
        link.write(data, offset, length, insert, flush);
    }

    @Override
    public void closeWhenFlushed() {
        super.closeWhenFlushed();
        tellIfUnused(null);
    }

    @Override
    public void close(@Nullable Throwable cause) {
        super.close(cause);
        tellIfUnused(cause);
    }

    /** A link that was closed before it was used has nobody above to be told. */
    private void tellIfUnused(@Nullable Throwable cause) {
        if (!started) {
            tellClosed(cause);
        }
    }
}
