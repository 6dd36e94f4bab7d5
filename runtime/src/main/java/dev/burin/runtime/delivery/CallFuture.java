package dev.burin.runtime.delivery;

import dev.burin.runtime.stub.Call;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The future of a call. Cancelling it gives the call up. */
final class CallFuture<R> extends CompletableFuture<R> implements Runnable {
    private final Call<R> call;
    private final Delivery delivery;
    private volatile @Nullable Future<?> timer;

    CallFuture(Call<R> call, Delivery delivery) {
        this.call = call;
        this.delivery = delivery;
    }

    void setTimer(Future<?> scheduled) {
        timer = scheduled;
        if (call.isDone()) {
            scheduled.cancel(false);
        }
    }

    /** Called when the call is done. */
    @Override
    public void run() {
        Future<?> scheduled = timer;
        if (scheduled != null) {
            scheduled.cancel(false);
        }
        Throwable failure = call.failure();
        if (failure == null) {
            complete(call.result());
        } else {
            completeExceptionally(failure);
        }
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        boolean cancelled = super.cancel(mayInterruptIfRunning);
        if (cancelled) {
            delivery.abandon(call);
        }
        return cancelled;
    }
}
