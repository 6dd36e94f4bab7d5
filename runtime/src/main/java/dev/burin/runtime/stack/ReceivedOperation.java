package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Message;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a session keeps of a request. Thread-safe, once it is attached. */
public interface ReceivedOperation {
    /** Attaches itself to the message that the request holds: it will be answered by way of that message. */
    void attachTo(Message message);

    /** Others may ask it from now on, when it is over, too. To be called while it runs, by who runs it. */
    void expose();

    /** Names the operation, however often it is repeated; null when there is no name. */
    @Nullable
    String key();

    /** How long its originator still waits; null when it waits for ever. */
    @Nullable
    Duration timeLeft();

    /** Whether nobody waits for its result. */
    boolean isCancelled();

    /** Has something run when nobody waits any more. */
    void whenCancelled(Runnable action);

    /** Whether its session has a link. */
    boolean isAttached();
}
