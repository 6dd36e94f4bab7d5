package dev.burin.runtime.endpoint;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.TransportData;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a thread that starts or stops a client, and waits for that, does itself: it connects, reads until the client is up, and reads
 * and tells of the end. To connect takes two hand-overs less so, to end a link one, to end a session four. No code of the user's
 * runs meanwhile. Thread-safe.
 */
final class WaitingThread {
    private final ClientSession client;
    private final Errand connecting = new Errand();
    private final Errand ending = new Errand();
    private volatile @Nullable Thread connector;
    private volatile @Nullable EndReader endReader;

    WaitingThread(ClientSession client) {
        this.client = client;
    }

    // ---- to be up ----

    /**
     * Starts the client, and does what can be done until that is up.
     *
     * @param limit for how many milliseconds the thread waits; 0 if there is no limit
     */
    void start(long limit) {
        long deadline = deadline(limit);
        LongConsumer connect = connecting.during(client::start);
        if (connect != null) {
            ReaderThread.beforeWaiting();
            connector = Thread.currentThread();
            try {
                connect.accept(limit);
                readUp(deadline);
            } finally {
                connector = null;
            }
        }
    }

    private long deadline(long limit) {
        return limit == 0 ? 0 : client.time.in(limit);
    }

    /**
     * Leaves it to the thread that starts the client to make a link, if one waits for that; whether it does. Called with the client's
     * lock.
     *
     * @param connect is told how long the thread waits, as in {@link #start}
     */
    boolean connects(LongConsumer connect) {
        return connecting.leave(connect);
    }

    /** Whether the calling thread makes the link, and waits for it to come up. */
    boolean isConnector() {
        return connector == Thread.currentThread();
    }

    /**
     * Reads what the link that the calling thread has made needs to come up, if the loop does not: from then on it may call. What it
     * has sent with {@link Flush#LATER} leaves with the call, or now if none is likely.
     */
    private void readUp(long deadline) {
        Stack made = client.link();
        TransportData data = made == null ? null : made.data();
        if (made == null || data == null) {
            return;
        }
        try {
            made.delivery().readHere(() -> client.monitor.state() != ConnectionState.STARTING, deadline);
        } finally {
            if (client.isQuietBelow()) {
                data.expectCall();
            } else { // others have begun to wait
                data.flush(Flush.NOW);
                data.stopReading();
            }
        }
    }

    // ---- to be down ----

    /**
     * Stops the client when nothing is under way any more, and does what can be done until that is down.
     *
     * @param closing whether the client is closed
     * @param limit for how many milliseconds the thread waits; 0 if there is no limit
     */
    void stop(boolean closing, long limit) {
        LongConsumer end = ending.during(() -> client.stop(false, closing));
        if (end != null) {
            end.accept(limit);
        }
    }

    /** Closes a link when nothing is under way any more. Called with the client's lock. */
    void close(Delivery delivery) {
        if (!ending.leave(limit -> delivery.closeHereWhenQuiet())) {
            delivery.closeWhenQuiet();
        }
    }

    /**
     * Leaves it to the thread that stops the client to read what the peer says to the end of a session, if one waits for that; whether
     * it does. Called with the client's lock.
     */
    boolean readsEnd(Delivery delivery) {
        return ending.leave(limit -> readEnd(delivery, limit));
    }

    private void readEnd(Delivery delivery, long limit) {
        EndReader reader = new EndReader();
        endReader = reader;
        try {
            delivery.readHere(() -> ClientSession.isResting(client.monitor.state()), deadline(limit));
        } finally {
            endReader = null;
            reader.finish();
        }
    }

    /** Whether the calling thread reads the end of a session, and will run that afterwards, without the client's lock. */
    boolean leaveToEndReader(Runnable task) {
        EndReader reader = endReader;
        return reader != null && reader.take(task);
    }

    /** What a step of the client's leaves to the thread that takes it, if that waits. Guarded by the client. */
    private final class Errand {
        private boolean isWelcome;
        private @Nullable LongConsumer task;

        boolean leave(LongConsumer next) {
            if (isWelcome) {
                task = next;
            }
            return isWelcome;
        }

        /** Takes a step under the client's lock; what that has left to do without it, null if nothing. */
        @Nullable
        LongConsumer during(Runnable step) {
            synchronized (client) {
                isWelcome = !client.hasListeners();
                try {
                    step.run();
                } finally {
                    isWelcome = false;
                }
                LongConsumer left = task;
                task = null;
                return left;
            }
        }
    }

    /** The thread that reads the end of a session, and what is left to it. */
    private static final class EndReader {
        private final Thread thread = Thread.currentThread();
        private @Nullable Runnable task; // of that thread

        boolean take(Runnable next) {
            boolean takes = thread == Thread.currentThread() && task == null;
            if (takes) {
                task = next;
            }
            return takes;
        }

        void finish() {
            if (task != null) {
                task.run();
            }
        }
    }
}
