package dev.burin.runtime.delivery;

import dev.burin.runtime.stub.Awaited;
import dev.burin.runtime.stub.Call;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The future of a call. Cancelling it gives the call up. A thread that waits for it sends and reads meanwhile. */
final class CallFuture<R> extends CompletableFuture<R> implements Runnable, Awaited {
    private final Call<R> call;
    private final Delivery delivery;
    private volatile @Nullable Future<?> timer;
    private volatile int
            ownDependents; // written under this: of those that the future has, the ones that are not the user's code

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

    // ---- waiting ----

    @Override
    public R join() {
        help(0);
        return super.join();
    }

    @Override
    public R get() throws InterruptedException, ExecutionException {
        help(0);
        return super.get();
    }

    @Override
    public R get(long timeout, TimeUnit unit) throws InterruptedException, ExecutionException, TimeoutException {
        long deadline = System.nanoTime() + unit.toNanos(timeout);
        help(deadline == 0 ? 1 : deadline);
        return super.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    private void help(long deadline) {
        if (isDone()) {
            return;
        }
        boolean first;
        synchronized (this) {
            first = ownDependents == 0;
            ownDependents += first ? 2 : 1; // the thread itself, which will wait in another way if it may not read
        }
        if (first) { // it may be completed otherwise: by its timer, by the user
            CompletableFuture<R> told = whenComplete((result, failure) -> delivery.wakeReader());
            assert told != this;
        }
        delivery.help(this, deadline);
    }

    /** Whether threads may wait for it, but no code of the user is to run when it is done. A guess: that may change at any time. */
    boolean isOnlyAwaited() {
        int own = ownDependents; // first: it is counted before it is there
        return getNumberOfDependents() <= own;
    }
}
