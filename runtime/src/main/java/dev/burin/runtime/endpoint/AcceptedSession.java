package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.TransportException;
import org.jspecify.annotations.Nullable;

/** The session of the end that accepted the connection. It lives as long as its link. Thread-safe. */
final class AcceptedSession extends SessionBase {
    private final Environment environment;
    private final EndpointListener owner;

    AcceptedSession(Environment environment, EndpointListener owner, @Nullable Object peer) {
        super(environment.options(), "the connection from " + peer);
        this.environment = environment;
        this.owner = owner;
        monitor.change(ConnectionState.STARTING, null);
    }

    @Override
    void start() {
        if (monitor.state() != ConnectionState.STARTING && monitor.state() != ConnectionState.UP) {
            throw new IllegalStateException(
                    "a session that a listener accepted cannot be started again: its client has to connect anew");
        }
    }

    @Override
    void stop(boolean hard) {
        Stack link = stack();
        monitor.change(ConnectionState.UP, ConnectionState.DRAINING, null);
        if (link == null) {
            return;
        }
        if (hard) {
            link.delivery().close(null);
        } else {
            drain(link, environment);
        }
    }

    @Override
    void reset() {
        Stack link = stack();
        if (link != null) {
            link.delivery().close(new TransportException("the link was reset", null));
        }
    }

    @Override
    void linkClosed(boolean wanted, @Nullable Throwable cause) {
        monitor.change(ConnectionState.DOWN, cause);
        owner.ended(this);
    }

    @Override
    boolean isServer() {
        return true;
    }
}
