package dev.burin.runtime.mcp;

import dev.burin.runtime.mcp.ServerSessions.Entry;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One connection of a server, from its handshake to its end. It has a thread of its own, on which requests are handled. */
final class ServerConnection {
    private final McpStream stream;
    private final McpServerOptions options;
    private final ServerSessions sessions;
    private final GuardedHandler handler;

    ServerConnection(McpStream stream, McpServerOptions options, ServerSessions sessions, GuardedHandler handler) {
        this.stream = stream;
        this.options = options;
        this.sessions = sessions;
        this.handler = handler;
    }

    /**
     * Serves the connection until it is over.
     *
     * @throws IOException when it broke, or the peer does not keep the rules; the session stays
     */
    void serve() throws IOException, InterruptedException {
        Entry entry = handshake();
        if (entry == null) {
            return;
        }
        try {
            stream.writeInteger(entry.id);
            int stallMillis = Bounds.millis(options.stallTimeout());
            long number = stream.readInteger(0, stallMillis);
            while (number != 0 && answer(entry.state, number)) {
                number = stream.readInteger(0, stallMillis);
            }
            if (number == 0) {
                sessions.end(entry);
            }
        } finally {
            sessions.detach(entry, stream);
        }
    }

    private @Nullable Entry handshake() throws IOException {
        long id = stream.readInteger(System.nanoTime() + Bounds.nanos(options.handshakeTimeout()));
        return id == 0 ? sessions.begin(stream) : sessions.resume(id, stream);
    }

    /** Reads the rest of a request and does what is to be done about it; false when the connection is to be closed. */
    private boolean answer(SessionState state, long number) throws IOException, InterruptedException {
        byte[] request = stream.readBody(options.maxLength());
        Triage triage = state.triageRequest(number);
        if (triage.shouldProcess()) {
            state.setResponse(handler.handle(request));
        }
        if (triage.shouldSend()) {
            byte[] response = state.waitGetResponse(number);
            if (response != null) {
                stream.writeResponse(response);
            }
        }
        return triage != Triage.OUT_OF_ORDER && triage != Triage.ENDED;
    }
}
