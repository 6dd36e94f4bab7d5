package dev.burin.runtime.filter;

import dev.burin.runtime.stub.StructType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees the messages of one link, in both directions, and says what becomes of them. Each method that is not overridden
 * lets everything pass. Made by a {@link FilterFactory} for each link.
 *
 * <p>Threads: {@link #sending} is called by whoever sends, several at once. The other methods are called by the thread that
 * reads, and {@link #arriving} moreover by a filter below that lets go what it has held back. None of them may wait for
 * anything: what does belongs on {@link FilterLink#execute}, with the message on {@link Verdict#HOLD} meanwhile. What they
 * throw fails the message that is being sent; while one is being taken, it closes the link.
 */
public interface MessageFilter {
    /**
     * The types of messages that the filters of both ends send each other. Those that arrive are given to {@link #arriving}
     * and go no further.
     */
    default List<StructType> ownTypes() {
        return List.of();
    }

    /** The link is there, and nothing has come over it. Messages may be sent from now on. */
    default void opened() {}

    /** A message is about to be sent. Those that this filter sends itself do not pass here. */
    default Verdict sending(FilteredMessage message) {
        return Verdict.PASS;
    }

    /** A message has come. */
    default Verdict arriving(FilteredMessage message) {
        return Verdict.PASS;
    }

    /**
     * Whether it may say {@link Verdict#HOLD}, now or later. One that never does saves the callers of the link a change of
     * threads for each answer.
     */
    default boolean mayHold() {
        return true;
    }

    /** The link is closed; nothing follows. */
    default void closed(@Nullable Throwable cause) {}
}
