package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.stub.Call;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call that waits for a link, without a thread that waits for it.
 *
 * @param result gets what becomes of it; for a message that is not answered, only whether it could not be sent
 * @param timeout milliseconds that it may take once it is sent; 0 for ever
 */
record WaitingCall<R>(Call<R> call, CallOptions options, CompletableFuture<@Nullable R> result, long timeout) {
    static <R> WaitingCall<R> of(Call<R> call, CallOptions options, long timeout) {
        return new WaitingCall<>(call, options, new CompletableFuture<>(), timeout);
    }

    /** Sends it, unless nobody wants it any more. Throws as {@link Delivery#call} when the link is closed. */
    @SuppressWarnings("FutureReturnValueIgnored") // what becomes of the call is what both futures say
    void send(Delivery delivery) {
        if (result.isDone()) {
            return;
        }
        if (call.messageType().isOneway()) {
            try {
                delivery.sendOneway(call);
                result.complete(null);
            } catch (NotExecutedException e) {
                result.completeExceptionally(e);
            }
            return;
        }
        CompletableFuture<R> sent = delivery.callAsync(call, timeout);
        sent.whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                result.completeExceptionally(failure);
            }
        });
        result.whenComplete((value, failure) -> {
            if (result.isCancelled()) {
                sent.cancel(false);
            }
        });
    }

    void fail(NotExecutedException cause) {
        result.completeExceptionally(cause);
    }

    /** Whether options let a call wait at all. */
    static boolean mayWait(CallOptions options) {
        return !options.isFailFast();
    }
}
