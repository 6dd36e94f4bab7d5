package dev.burin.runtime.stack;

import dev.burin.runtime.Outcome;
import dev.burin.runtime.stub.Call;

/**
 * What a layer that keeps operations beyond a link has to know of them from above. A plain link keeps nothing: {@link #NONE}.
 * Thread-safe.
 */
public interface Operations {
    /** For links without such a layer. */
    Operations NONE = new Operations() {};

    /**
     * Whether operations outlive a link: then this layer ends each call that is not answered, and messages that are run one
     * after the other keep their order, whether they are declared so or queued.
     */
    default boolean outliveLinks() {
        return false;
    }

    /** A message that was received is about to be run, on the calling thread; false when it must not be any more. */
    default boolean begin(Call<?> call) {
        return true;
    }

    /** A message that is not answered has been run. */
    default void done(Call<?> call) {}

    /** A message was not run, because there is no room; whether the peer is told. */
    default boolean refusedForOverload(Call<?> call, String why) {
        return false;
    }

    /** The result of a message is too large to travel; whether the peer is told. */
    default boolean resultTooLarge(Call<?> call, String why) {
        return false;
    }

    /** The calling thread may run the user's code next: others may hand messages up meanwhile. */
    default void beforeUserCode() {}

    /** Nobody waits for the answer to a call any more; what is known of it. */
    default Outcome abandon(Call<?> call) {
        return Outcome.UNKNOWN;
    }
}
