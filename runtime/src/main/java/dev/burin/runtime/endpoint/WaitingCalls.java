package dev.burin.runtime.endpoint;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.Options;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stub.Call;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** The calls of a client that wait until there is something that everybody may send over. Guarded by the client's lock. */
final class WaitingCalls {
    private final ClientSession owner;
    private final Deque<WaitingCall<?>> waiting = new ArrayDeque<>();

    WaitingCalls(ClientSession owner) {
        this.owner = owner;
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** The first, which stays; null when there is none. */
    @Nullable
    WaitingCall<?> peek() {
        return waiting.peek();
    }

    /** Takes the first out; null when there is none. */
    @Nullable
    WaitingCall<?> poll() {
        return waiting.poll();
    }

    /** As {@link SessionBase#await}: the calling thread waits. Called without the lock. */
    Delivery await(Call<?> call, CallOptions callOptions, long timeout, int since) {
        ReaderThread.beforeWaiting();
        long limit = mostToWait(timeout);
        long deadline = limit == 0 ? 0 : owner.time.in(limit);
        while (true) {
            if (!owner.demand(callOptions, since)) {
                throw owner.notUp(call, owner.monitor.lastCause());
            }
            Stack usable = owner.open();
            if (usable != null) {
                return usable.delivery();
            }
            if (!owner.monitor.awaitChange(() -> owner.open() == null && isOnItsWay(), deadline)) {
                throw new DeadlineException(
                        Outcome.NOT_EXECUTED,
                        call.messageType().simpleName() + " waited " + limit + " ms: " + owner.monitor.describe(),
                        owner.monitor.lastCause());
            }
        }
    }

    /** Milliseconds that a call may wait for a link; 0 for ever. */
    private long mostToWait(long timeout) {
        int most = owner.options.get(Options.CALL_WAIT);
        return timeout == 0 || (most > 0 && most < timeout) ? most : timeout;
    }

    private boolean isOnItsWay() {
        return !ClientSession.isResting(owner.monitor.state());
    }

    /** As {@link SessionBase#queue}. */
    <R> CompletableFuture<R> queue(Call<R> call, CallOptions callOptions, long timeout, int since) {
        WaitingCall<R> added = WaitingCall.of(call, callOptions, timeout);
        add(added, since);
        return added.result();
    }

    /** As {@link SessionBase#queueOneway}. */
    void queueOneway(Call<?> message, CallOptions callOptions, int since) {
        WaitingCall<?> added = WaitingCall.of(message, callOptions, 0);
        add(added, since);
        if (added.result().isCompletedExceptionally()) {
            throw owner.notUp(message, owner.monitor.lastCause());
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what becomes of the call is what the first future says
    private void add(WaitingCall<?> added, int since) {
        if (!owner.demand(added.options(), since)) {
            added.fail(owner.notUp(added.call(), owner.monitor.lastCause()));
            return;
        }
        if (sendNow(added)) {
            return;
        }
        int most = owner.options.get(Options.QUEUE_LIMIT);
        if (waiting.size() >= most) {
            added.fail(
                    ClientSession.notUp(added.call(), null, most + " calls wait already (option Session.queueLimit)"));
            return;
        }
        waiting.add(added);
        long limit = mostToWait(added.timeout());
        if (limit > 0) {
            Future<?> timer = owner.environment().schedule(() -> expire(added, limit), limit);
            added.result().whenComplete((value, failure) -> timer.cancel(false));
        }
    }

    private boolean sendNow(WaitingCall<?> call) {
        Stack usable = owner.open();
        if (usable == null) {
            return false;
        }
        try {
            call.send(usable.delivery());
            return true;
        } catch (LinkClosedException e) {
            owner.setOpen(null);
            return false;
        }
    }

    private void expire(WaitingCall<?> call, long limit) {
        synchronized (owner) { // for all of it: a client that is stopped has no thread to run that, and would get one
            if (waiting.remove(call)) {
                DeadlineException failure = new DeadlineException(
                        Outcome.NOT_EXECUTED,
                        call.call().messageType().simpleName() + " waited " + limit + " ms: "
                                + owner.monitor.describe(),
                        owner.monitor.lastCause());
                owner.later(() -> call.result().completeExceptionally(failure));
            }
        }
    }

    /** There will be nothing to send over: all are told. */
    void fail(Throwable cause) {
        List<WaitingCall<?>> failed = new ArrayList<>(waiting);
        waiting.clear();
        if (!failed.isEmpty()) {
            owner.later(() -> failed.forEach(call -> call.fail(owner.notUp(call.call(), cause))));
        }
    }
}
