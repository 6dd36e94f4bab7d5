package examples.interop;

import bar.interop.InteropHelper;
import bar.interop.InteropServer;
import bar.interop.RemoteInteropClient;
import bar.interop.RemoteInteropServer;
import dev.burin.runtime.Listener;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between clients and a server elsewhere and passes everything on, both ways. It needs no code for any message: what
 * an end calls and what the other end implements are the same interface. Thread-safe.
 */
public final class Relay implements SessionListener {
    private final SessionOptions target;
    private final Map<Session, RemoteInteropServer> connections = new ConcurrentHashMap<>();

    private Relay(SessionOptions target) {
        this.target = target;
    }

    /** A listener that passes on to {@code target}. It is not started. */
    public static Listener between(SessionOptions callers, SessionOptions target) {
        Relay relay = new Relay(target);
        return InteropHelper.newListener(callers.listener(relay), relay::connect);
    }

    private InteropServer connect(RemoteInteropClient caller) {
        RemoteInteropServer server = InteropHelper.newServer(target, me -> caller);
        server._startAndWaitUp(4000);
        connections.put(caller._session(), server);
        return server;
    }

    @Override
    public void onDown(Session session, Throwable cause) {
        RemoteInteropServer server = connections.remove(session);
        if (server != null) {
            server._stop();
        }
    }

    /** Takes the address to listen on and that of the server. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("usage: Relay ADDRESS-TO-LISTEN-ON ADDRESS-OF-THE-SERVER");
            System.exit(2);
        }
        try (Listener listener = between(SessionOptions.of(args[0]), SessionOptions.of(args[1]))) {
            listener._startAndWaitUp(4000);
            System.out.println("listening on " + listener.uri());
            System.in.read();
        }
    }
}
