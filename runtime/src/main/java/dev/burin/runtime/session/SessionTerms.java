package dev.burin.runtime.session;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionInit;
import dev.burin.runtime.SessionOptions;

/** The session settings that options ask for. */
final class SessionTerms {
    private static final int CLOSE_TIMEOUT = 2_000; // milliseconds (2.12)
    private static final int RETRY_AFTER = 1_000;

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

    static Acceptor.Room room(SessionOptions options) {
        return new Acceptor.Room(
                options.get(Options.SESSIONS),
                options.get(Options.SESSIONS_PER_PEER),
                Acceptor.Room.DEFAULT.tombstones(),
                Acceptor.Room.DEFAULT.tombstoneTime(),
                RETRY_AFTER);
    }
}
