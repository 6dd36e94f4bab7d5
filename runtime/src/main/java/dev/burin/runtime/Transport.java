package dev.burin.runtime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The lifecycle verbs that a connection and a listener have in common. Thread-safe.
 *
 * <p>Limits are milliseconds; 0 waits for ever, a negative one is an {@link IllegalArgumentException}. A wait throws
 * {@link TimeoutException} when the limit passes, and at once a {@link TransportException} with the cause when what is
 * waited for cannot happen any more.
 */
public interface Transport extends AutoCloseable {
    /**
     * Does what {@code control} says.
     *
     * @param value the limit in milliseconds for the two controls that wait, a Boolean for {@link TransportControl#STOP},
     *     else null
     */
    void transportControl(TransportControl control, @Nullable Object value);

    /** Answers {@code query}; the query says the type of the answer. */
    @Nullable
    Object transportQuery(TransportQuery query);

    /** Waits until it is up. */
    void waitUp(long millis);

    /** Waits until it is down. */
    void waitDown(long millis);

    /** Keeps it up, if it is to stop when idle, until the result is closed. */
    IdleBlock holdUp();

    /** Stops, waits for calls under way as long as the drain time says, and frees everything. May be called again. */
    @Override
    void close();

    // The verbs as users of Etch know them.

    default void _start() {
        transportControl(TransportControl.START, null);
    }

    default void _waitUp(long millis) {
        waitUp(millis);
    }

    default void _startAndWaitUp(long millis) {
        transportControl(TransportControl.START_AND_WAIT_UP, millis);
    }

    default void _startAndWaitUp(Duration limit) {
        _startAndWaitUp(limit.toMillis());
    }

    default void _stop() {
        transportControl(TransportControl.STOP, null);
    }

    default void _waitDown(long millis) {
        waitDown(millis);
    }

    default void _stopAndWaitDown(long millis) {
        transportControl(TransportControl.STOP_AND_WAIT_DOWN, millis);
    }

    default void _stopAndWaitDown(Duration limit) {
        _stopAndWaitDown(limit.toMillis());
    }

    default void transportControl(TransportControl control) {
        transportControl(control, null);
    }

    default void transportControl(String control, @Nullable Object value) {
        transportControl(TransportControl.of(control), value);
    }

    default @Nullable Object transportQuery(String query) {
        return transportQuery(TransportQuery.of(query));
    }
}
