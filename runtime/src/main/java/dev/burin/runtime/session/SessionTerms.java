package dev.burin.runtime.session;

import dev.burin.runtime.Durability;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionInit;
import dev.burin.runtime.SessionOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The session settings that options ask for. */
final class SessionTerms {
    private static final int CLOSE_TIMEOUT = 2_000; // milliseconds (2.12)
    private static final int TOMBSTONES = 10_000; // 2.7
    private static final int TOMBSTONE_TIME = 3_600_000; // milliseconds
    private static final int RETRY_AFTER = 1_000; // milliseconds

    private SessionTerms() {}

    static SessionSettings settings(SessionOptions options) {
        return new SessionSettings(
                new SessionLimits(
                        options.get(Options.SESSION_LEASE),
                        options.get(Options.SESSION_IDLE_LEASE),
                        options.get(Options.SESSION_WINDOW),
                        options.get(Options.SESSION_CREDIT),
                        options.get(Options.SESSION_MAX_FRAME),
                        options.get(Options.SESSION_KEEP_ALIVE)),
                options.get(Options.SESSION_RECORD_BYTES),
                options.get(Options.QUEUE_LIMIT),
                options.get(Options.SESSION_QUEUE_BYTES),
                options.get(Options.SESSION_ACK_DELAY),
                options.get(Options.SESSION_DIGEST),
                options.get(Options.SESSION_INIT) == SessionInit.ALWAYS,
                CLOSE_TIMEOUT,
                options.get(Options.CONNECT_TIMEOUT));
    }

    /** The store that a listener is to keep its sessions in; null for none. */
    static @Nullable SessionStore store(SessionOptions options) {
        if (options.get(Options.SESSION_DURABILITY) == Durability.none) {
            return null;
        }
        List<SessionStore> given = options.services(SessionStore.class);
        if (!given.isEmpty()) {
            return given.get(0);
        }
        String directory = options.get(Options.SESSION_STORE);
        if (directory.isEmpty()) {
            throw new IllegalArgumentException(
                    "the option Session.durability needs a store: name a directory with the option"
                            + " Session.store, or give a SessionStore");
        }
        return FileSessionStore.open(Path.of(directory));
    }

    static Acceptor.Room room(SessionOptions options) {
        return new Acceptor.Room(
                options.get(Options.SESSIONS),
                options.get(Options.SESSIONS_PER_PEER),
                TOMBSTONES,
                TOMBSTONE_TIME,
                RETRY_AFTER);
    }
}
