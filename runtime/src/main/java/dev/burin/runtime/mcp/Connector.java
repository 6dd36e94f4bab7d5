package dev.burin.runtime.mcp;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Makes the connections of a client: tries the addresses in turn, and shakes hands. */
final class Connector {
    private final Location location;
    private final int timeoutMillis;

    Connector(Location location, McpClientOptions options) {
        this.location = location;
        timeoutMillis = Bounds.millis(options.connectTimeout());
    }

    /** Is told of a connection as soon as it can be closed from outside. */
    interface Taker {
        void take(McpStream stream) throws IOException;
    }

    /** Connects to the first address that can be reached. */
    McpStream connect(Taker taker) throws IOException {
        IOException failure = new IOException("there is no address");
        for (Location.Place place : location.places()) {
            Socket socket = new Socket();
            try {
                InetSocketAddress address = new InetSocketAddress(place.host(), place.port());
                if (address.isUnresolved()) {
                    throw new IOException("no host has the name '" + place.host() + "'");
                }
                socket.connect(address, timeoutMillis);
                McpStream stream = new McpStream(socket);
                taker.take(stream);
                return stream;
            } catch (IOException e) {
                socket.close();
                failure = e;
            }
        }
        throw failure;
    }

    /**
     * Says which session a new connection is for.
     *
     * @param session 0 for a new one
     * @return its id
     */
    long greet(McpStream stream, long session) throws IOException {
        stream.timeout(timeoutMillis);
        stream.writeInteger(session);
        long answer;
        try {
            answer = stream.readInteger();
        } catch (EOFException e) {
            EOFException words = new EOFException(
                    session == 0
                            ? "the server closed the connection instead of beginning a session; it may have too many"
                            : "the server closed the connection instead of resuming the session; it may have been"
                                    + " started anew, or have forgotten the session");
            words.initCause(e);
            throw words;
        }
        if (answer == 0 || (session != 0 && answer != session)) {
            throw new WrongSessionException("the server answered the handshake for session "
                    + (session == 0 ? "0 (a new one)" : "of this client") + " with another id");
        }
        return answer;
    }

    @Override
    public String toString() {
        return location.toString();
    }
}
