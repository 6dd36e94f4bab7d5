package dev.burin.runtime.mcp;

import dev.burin.runtime.CallException;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.ResultLostException;
import dev.burin.runtime.mcp.McpStream.LengthException;
import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Calls an {@link McpServer}, or a server of libmuscle, over connections that may break: a call connects again and again
 * until it has the response, and the server handles its request exactly once. Thread-safe; calls run one after the other.
 *
 * <p>The first call connects. When a call ends with {@link OutcomeUnknownException}, the session can no longer be used: a
 * later request might be answered with the response of that one. Then every further call fails; use another client.
 */
public final class McpClient implements AutoCloseable {
    private final McpClientOptions options;
    private final Connector connector;
    private final Retry retry;
    private final ReentrantLock calling = new ReentrantLock(true);

    // guarded by calling
    private long session;
    private long lastNumber;
    private @Nullable CallException broken;

    private volatile @Nullable McpStream stream;
    private volatile boolean closed;

    McpClient(McpClientOptions options, Connector connector, Retry retry) {
        this.options = options;
        this.connector = connector;
        this.retry = retry;
    }

    /**
     * A client that is not connected yet.
     *
     * @param location {@code mcp://host:port}, or what a server calls its location: {@code tcp:host:port}, where more
     *     addresses of the same server can follow behind commas
     * @throws IllegalArgumentException when that is no location
     */
    public static McpClient of(String location) {
        return of(location, McpClientOptions.defaults());
    }

    /**
     * A client that is not connected yet.
     *
     * @see #of(String)
     */
    public static McpClient of(String location, McpClientOptions options) {
        Connector connector = new Connector(Location.parse(location), options);
        return new McpClient(options, connector, new Retry(options.giveUpAfter()));
    }

    /**
     * Sends a request and waits for its response, however long that takes. {@link #close} ends the waiting; interrupting
     * the thread does so between two attempts to connect.
     *
     * @return the response
     * @throws NotExecutedException when the request has not been sent and never will be: the server could not be reached,
     *     or this client is closed or broken
     * @throws OutcomeUnknownException when the server may have handled it, but could not be reached any more
     * @throws ResultLostException when the server handled it, but the response is too long for this client, which can
     *     still be used
     * @throws IllegalArgumentException when the request is longer than the limit
     */
    public byte[] call(byte[] request) {
        if (request.length > options.maxLength()) {
            throw new IllegalArgumentException("the request has " + request.length + " bytes; at most "
                    + options.maxLength() + " are sent; give client and server a larger maxLength");
        }
        calling.lock();
        try {
            if (broken != null) {
                throw new NotExecutedException("this client is of no use any more; make another one", broken);
            }
            if (closed) {
                throw new NotExecutedException("the client was closed", null);
            }
            return exchange(request);
        } finally {
            calling.unlock();
        }
    }

    private byte[] exchange(byte[] request) {
        boolean sent = false;
        Retry.Row failures = retry.begin();
        while (true) {
            try {
                McpStream connected = connected(failures);
                sent = true;
                connected.writeRequest(lastNumber + 1, request);
                connected.timeout(Bounds.millis(options.silenceTimeout()));
                byte[] response = connected.readBody(options.maxLength());
                lastNumber++;
                return response;
            } catch (LengthException e) {
                disconnect();
                throw strange(e);
            } catch (IOException e) {
                disconnect();
                if (closed || e instanceof WrongSessionException || !failures.pause(e)) {
                    throw ended(sent, e, failures);
                }
            }
        }
    }

    /** The connection; a new one when there is none. */
    private McpStream connected(Retry.Row failures) throws IOException {
        McpStream present = stream;
        if (present != null) {
            return present;
        }
        McpStream made = connector.connect(connecting -> {
            stream = connecting;
            if (closed) {
                connecting.close();
            }
        });
        long answered = connector.greet(made, session);
        session = answered;
        failures.connected();
        return made;
    }

    private CallException strange(LengthException failure) {
        if (failure.length() > 0) {
            lastNumber++;
            return new ResultLostException(
                    "the server handled the request, but " + failure.getMessage()
                            + "; give the client a larger maxLength",
                    failure);
        }
        broken = new OutcomeUnknownException(
                "what answers at " + connector + " does not speak mcp: " + failure.getMessage(), failure);
        return broken;
    }

    private CallException ended(boolean sent, IOException failure, Retry.Row failures) {
        String why = closed
                ? "the client was closed"
                : "could not get an answer of " + connector + " (" + failures + "); the last failure: "
                        + failure.getMessage();
        if (!sent) {
            return new NotExecutedException(why, failure);
        }
        broken = new OutcomeUnknownException(why + "; the server may have handled the request", failure);
        return broken;
    }

    /**
     * Ends the session, when no call is under way, and closes the connection. A call under way ends with an exception. The
     * server forgets a session whose end it did not hear of after an hour.
     */
    @Override
    public void close() {
        closed = true;
        retry.close();
        if (calling.tryLock()) {
            try {
                McpStream present = stream;
                if (present != null && broken == null) {
                    present.writeInteger(0);
                }
            } catch (IOException e) {
                // the server forgets the session by itself
            } finally {
                disconnect();
                calling.unlock();
            }
        } else {
            disconnect();
        }
    }

    private void disconnect() {
        McpStream present = stream;
        stream = null;
        try {
            if (present != null) {
                present.close();
            }
        } catch (IOException e) {
            // it is gone, which is all we want
        }
    }
}
