package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.StackListener;
import java.net.SocketAddress;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells several listeners, and keeps what they throw from whoever tells them. Thread-safe. */
final class StackListeners implements StackListener {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.endpoint");

    private final List<StackListener> listeners;

    private StackListeners(List<StackListener> listeners) {
        this.listeners = listeners;
    }

    /** Those that the options name; null when there are none. */
    static @Nullable StackListener of(SessionOptions options) {
        List<StackListener> listeners = options.services(StackListener.class);
        return listeners.isEmpty() ? null : new StackListeners(listeners);
    }

    private void tell(Consumer<StackListener> event) {
        for (StackListener listener : listeners) {
            try {
                event.accept(listener);
            } catch (RuntimeException | Error e) {
                LOGGER.log(System.Logger.Level.WARNING, "a stack listener failed", e);
            }
        }
    }

    @Override
    public void linkOpened(@Nullable SocketAddress peer, boolean accepted) {
        tell(listener -> listener.linkOpened(peer, accepted));
    }

    @Override
    public void linkClosed(
            @Nullable SocketAddress peer,
            boolean accepted,
            long bytesReceived,
            long bytesSent,
            @Nullable Throwable cause) {
        tell(listener -> listener.linkClosed(peer, accepted, bytesReceived, bytesSent, cause));
    }

    @Override
    public void connectFailed(String uri, Throwable cause) {
        tell(listener -> listener.connectFailed(uri, cause));
    }

    @Override
    public void sessionUp(Session session, boolean again) {
        tell(listener -> listener.sessionUp(session, again));
    }

    @Override
    public void sessionDown(Session session, @Nullable Throwable cause) {
        tell(listener -> listener.sessionDown(session, cause));
    }

    @Override
    public void sessionResumed(Session session) {
        tell(listener -> listener.sessionResumed(session));
    }

    @Override
    public void linkFenced(Session session) {
        tell(listener -> listener.linkFenced(session));
    }

    @Override
    public void stateChanged(String what, ConnectionState from, ConnectionState to, @Nullable Throwable cause) {
        tell(listener -> listener.stateChanged(what, from, to, cause));
    }

    @Override
    public void called(String message, long nanos, @Nullable Throwable failure) {
        tell(listener -> listener.called(message, nanos, failure));
    }

    @Override
    public void sent(String message, @Nullable Throwable failure) {
        tell(listener -> listener.sent(message, failure));
    }

    @Override
    public void served(String message, long nanos, @Nullable Throwable failure) {
        tell(listener -> listener.served(message, nanos, failure));
    }
}
