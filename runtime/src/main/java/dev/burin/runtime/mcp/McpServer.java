package dev.burin.runtime.mcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.security.SecureRandom;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * Answers the requests of {@link McpClient}s and of libmuscle's clients. Thread-safe.
 *
 * <p>Each request is handled exactly once while this server lives, on a thread of its own, and its response is kept until
 * the next request of that session. A session without connection is forgotten after an hour; a server that is started
 * anew knows none of the old ones. There is no password: whoever reaches the port can call. The ids of sessions cannot be
 * guessed.
 */
public final class McpServer implements AutoCloseable {
    /** How often the sessions are looked through, in milliseconds. */
    private static final int SWEEP_MILLIS = 1000;

    private static final long PAUSE_NANOS = 50_000_000;

    private final McpServerOptions options;
    private final GuardedHandler handler;
    private final ServerSessions sessions;
    private final ServerSocket listening;
    private final ExecutorService threads;
    private final Location location;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    McpServer(
            McpServerOptions options,
            RequestHandler handler,
            Function<Throwable, byte[]> onFailure,
            LongSupplier ids,
            LongSupplier nanoTime)
            throws IOException {
        this.options = options;
        this.handler = new GuardedHandler(handler, onFailure, options.maxLength());
        this.sessions = new ServerSessions(options, ids, nanoTime);
        listening = new ServerSocket();
        try {
            listening.setReuseAddress(true);
            listening.bind(options.address());
            listening.setSoTimeout(SWEEP_MILLIS);
            location = Location.of((InetSocketAddress) listening.getLocalSocketAddress());
        } catch (IOException e) {
            listening.close();
            throw new IOException("cannot listen on " + options.address() + ": " + e.getMessage(), e);
        }
        threads = Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "burin-mcp-server");
            thread.setDaemon(true);
            return thread;
        });
        threads.execute(this::accept);
    }

    /**
     * Starts a server.
     *
     * @param onFailure makes the response to a request whose handler threw; peers read it, so let it say no more than
     *     they may know
     * @throws IOException when it cannot listen there
     */
    public static McpServer start(
            McpServerOptions options, RequestHandler handler, Function<Throwable, byte[]> onFailure)
            throws IOException {
        return new McpServer(options, handler, onFailure, new SecureRandom()::nextLong, System::nanoTime);
    }

    /** Where clients reach it: {@code tcp:host:port}, and more addresses behind commas when it listens on all. */
    public String location() {
        return location.toString();
    }

    /** How many sessions are kept. */
    public int sessions() {
        return sessions.size();
    }

    /** Closes all connections, forgets all sessions and interrupts the handlers that run. Does not wait for them. */
    @Override
    public void close() {
        closed = true;
        try {
            listening.close();
        } catch (IOException e) {
            // nothing arrives any more, which is all we want
        }
        sessions.close();
        open.forEach(McpServer::close);
        threads.shutdownNow();
    }

    /** Waits until no thread of this server runs any more. */
    boolean awaitThreads(long timeout, TimeUnit unit) throws InterruptedException {
        return threads.awaitTermination(timeout, unit);
    }

    private void accept() {
        while (!closed) {
            sessions.forgetIdle();
            try {
                serve(listening.accept());
            } catch (SocketTimeoutException e) {
                // time to look through the sessions
            } catch (IOException | RejectedExecutionException | OutOfMemoryError e) {
                // out of file descriptors or of threads, or closed: connections that end make room
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    private void serve(Socket socket) {
        if (open.size() >= options.maxConnections()) {
            close(socket);
            return;
        }
        open.add(socket);
        boolean served = false;
        try {
            threads.execute(() -> run(socket));
            served = !closed;
        } finally {
            if (!served) {
                open.remove(socket);
                close(socket);
            }
        }
    }

    private void run(Socket socket) {
        try {
            new ServerConnection(new McpStream(socket), options, sessions, handler).serve();
        } catch (IOException | OutOfMemoryError e) {
            // there is no room for the request, the connection broke, or the peer does not keep the rules; its session
            // waits for another connection
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.remove(socket);
            close(socket);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // it is gone, which is all we want
        }
    }
}
