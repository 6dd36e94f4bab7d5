package dev.burin.runtime.mcp;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The sessions of a server, and the connections that speak for each. Thread-safe. */
final class ServerSessions {
    /**
     * So many connections may speak for one session. More than one is met when the client noticed before us that a
     * connection is gone; beyond this the oldest is closed.
     */
    static final int MAX_CONNECTIONS_OF_ONE = 4;

    private final int maxSessions;
    private final long timeoutNanos;
    private final LongSupplier ids;
    private final LongSupplier nanoTime;
    private final Map<Long, Entry> entries = new LinkedHashMap<>(); // guarded by this; oldest first
    private boolean closed; // guarded by this

    /**
     * @param ids random numbers
     * @param nanoTime a clock, as {@link System#nanoTime}
     */
    ServerSessions(McpServerOptions options, LongSupplier ids, LongSupplier nanoTime) {
        this.maxSessions = options.maxSessions();
        this.timeoutNanos = Bounds.nanos(options.sessionTimeout());
        this.ids = ids;
        this.nanoTime = nanoTime;
    }

    /** One session; its fields are guarded by the sessions. */
    static final class Entry {
        final long id;
        final SessionState state = new SessionState();
        private final Deque<Closeable> connections = new ArrayDeque<>();
        private long detachedAt;

        Entry(long id) {
            this.id = id;
        }

        private boolean isDetached() {
            return connections.isEmpty();
        }
    }

    /** Begins a session; null when there is no room for one more. */
    synchronized @Nullable Entry begin(Closeable connection) {
        forgetIdle();
        if (closed || (entries.size() >= maxSessions && !forgetUnused())) {
            return null;
        }
        long id = newId();
        Entry entry = new Entry(id);
        entry.connections.add(connection);
        entries.put(id, entry);
        return entry;
    }

    /** Gives a session one more connection; null when there is none of that id. */
    @Nullable
    Entry resume(long id, Closeable connection) {
        Closeable surplus = null;
        Entry entry;
        synchronized (this) {
            forgetIdle();
            entry = entries.get(id);
            if (entry == null) {
                return null;
            }
            entry.connections.add(connection);
            if (entry.connections.size() > MAX_CONNECTIONS_OF_ONE) {
                surplus = entry.connections.remove();
            }
        }
        close(surplus);
        return entry;
    }

    /** A connection of a session is gone. */
    synchronized void detach(Entry entry, Closeable connection) {
        entry.connections.remove(connection);
        if (entry.isDetached()) {
            entry.detachedAt = nanoTime.getAsLong();
        }
    }

    /** Ends a session, and closes its connections. */
    void end(Entry entry) {
        List<Closeable> connections;
        synchronized (this) {
            entries.remove(entry.id);
            connections = List.copyOf(entry.connections);
        }
        entry.state.end();
        connections.forEach(ServerSessions::close);
    }

    /** Ends all sessions; there will be none any more. */
    void close() {
        List<Entry> all;
        synchronized (this) {
            closed = true;
            all = new ArrayList<>(entries.values());
        }
        all.forEach(this::end);
    }

    /** Forgets the sessions that have had no connection for too long. */
    synchronized void forgetIdle() {
        long now = nanoTime.getAsLong();
        Iterator<Entry> all = entries.values().iterator();
        while (all.hasNext()) {
            Entry entry = all.next();
            if (entry.isDetached() && now - entry.detachedAt >= timeoutNanos) {
                all.remove();
                entry.state.end();
            }
        }
    }

    synchronized int size() {
        return entries.size();
    }

    /** Makes room: nothing is lost with a session that never had a request, and whose client probably never knew its id. */
    private boolean forgetUnused() {
        for (Entry entry : entries.values()) {
            if (entry.isDetached() && entry.state.currentRequest() == 0) {
                entries.remove(entry.id);
                entry.state.end();
                return true;
            }
        }
        return false;
    }

    /** An id that cannot be guessed: positive, because peers differ in how they read the sign; 0 stands for new. */
    private long newId() {
        long id;
        do {
            id = ids.getAsLong() & Long.MAX_VALUE;
        } while (id == 0 || entries.containsKey(id));
        return id;
    }

    private static void close(@Nullable Closeable connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException e) {
            // it is gone, which is all we want
        }
    }
}
