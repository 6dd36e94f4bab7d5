package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Call;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** How the calls of a client travel: over each link anew, or in a session that outlives its links. */
abstract class Carrier {
    final ClientSession owner;

    Carrier(ClientSession owner) {
        this.owner = owner;
    }

    /**
     * Takes a link that an attempt has made.
     *
     * @param isWanted whether the attempt still counts; to be asked under the client's lock, once
     */
    abstract void use(TransportData data, Environment environment, long attempt, BooleanSupplier isWanted);

    /** Closes the link when nothing is under way any more. Called with the client's lock. */
    abstract void closeGracefully(boolean isStopping);

    /** Closes the link, if there is one. */
    abstract void closeLink(@Nullable Throwable cause);

    /** Lets everybody use the link. Called with the client's lock. */
    abstract void open();

    /** There will be no link: what waits for one is told. */
    abstract void failWaiting(Throwable cause);

    /** There will be no session: what is in it is told. */
    void giveUpSession(Throwable cause) {}

    /** Tells the lifecycle what it is about to be told, so that a stop finds the state as it is. Called with the client's lock. */
    void beforeStop() {}

    /** The lifecycle has dealt with a stop. Called with the client's lock. */
    void afterStop() {}

    /** Whether nothing is under way over the link, if there is one. */
    abstract boolean isQuiet();

    /** Whether the threads of the process are needed while the client is idle. */
    boolean keepsThreads() {
        return false;
    }

    /** As {@link SessionBase#await}. */
    abstract Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since);

    /** As {@link SessionBase#queue}. */
    abstract <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since);

    /** As {@link SessionBase#queueOneway}. */
    abstract void queueOneway(Call<?> message, CallOptions callOptions, int since);
}
