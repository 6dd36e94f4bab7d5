package dev.burin.runtime.stub;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.Session;
import java.util.concurrent.CompletableFuture;

/** Where the proxies of a service put their calls. Thread-safe. */
public interface CallPort {
    /** Sends the call and waits; afterwards it has a result or a failure. */
    void call(Call<?> call, CallOptions options);

    /** Sends the call; the future gets the result or the failure. */
    <R> CompletableFuture<R> callAsync(Call<R> call, CallOptions options);

    /** Sends a message that is not answered. Returns when it is on its way, not when it has arrived. */
    void send(Call<?> message, CallOptions options);

    /** The session that the calls belong to. */
    Session session();
}
