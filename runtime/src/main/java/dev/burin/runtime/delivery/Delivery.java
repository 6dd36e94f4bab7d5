package dev.burin.runtime.delivery;

import dev.burin.runtime.CallException;
import dev.burin.runtime.CancelledException;
import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Outcome;
import dev.burin.runtime.OutcomeUnknownException;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.ResultLostException;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionMessage;
import dev.burin.runtime.stack.TransportMessage;
import dev.burin.runtime.stub.Awaited;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Message;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.wire.MessageTooLargeException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The calls of one link: sends them and waits for their answers, and gives those that arrive to {@link Execution}. Thread-safe
 * downwards; upwards called by the thread that has the reading role.
 */
public final class Delivery implements SessionMessage {
    private final TransportMessage below;
    private final Operations operations;
    private final Dispatcher dispatcher;
    private final Execution execution;
    private final Handlers handlers;
    private final Scheduler scheduler;
    private final DeliveryEvents events;
    private final AtomicLong nextId = new AtomicLong(1);
    private volatile @Nullable ReadingCallers callers; // made by the first: a session of a listener mostly has none
    private volatile @Nullable Throwable closeCause;
    private volatile boolean closesWhenQuiet;

    /**
     * @param scheduler for deadlines
     * @param mostWaiting how many messages may wait for the one that runs
     */
    public Delivery(
            TransportMessage below,
            Operations operations,
            Dispatcher dispatcher,
            Handlers handlers,
            Scheduler scheduler,
            int mostWaiting,
            DeliveryEvents events) {
        this.below = below;
        this.operations = operations;
        this.dispatcher = dispatcher;
        this.handlers = handlers;
        this.scheduler = scheduler;
        this.events = events;
        this.execution = new Execution(this, below, operations, dispatcher, handlers, scheduler, mostWaiting);
    }

    private ReadingCallers callers() {
        ReadingCallers made = callers;
        return made == null ? makeCallers() : made;
    }

    private synchronized ReadingCallers makeCallers() {
        ReadingCallers made = callers == null ? new ReadingCallers(below, new OpenCalls(), handlers) : callers;
        callers = made;
        return made;
    }

    /** Takes out the open call with that id, or gives null. */
    private @Nullable Call<?> take(long id) {
        ReadingCallers made = callers;
        return made == null ? null : made.open().take(id);
    }

    /** How many calls wait for their answers. */
    private int openCount() {
        ReadingCallers made = callers;
        return made == null ? 0 : made.open().size();
    }

    // ---- calls to the peer ----

    /**
     * Sends a call and waits for its answer, which is then in the call.
     *
     * @param timeoutMillis 0 waits for ever
     * @throws LinkClosedException when the link is closed: the call has not been sent, and may be over another one
     */
    public void call(Call<?> call, long timeoutMillis) {
        ReaderThread.beforeWaiting();
        Place place = Place.current();
        SerialQueue queue = place != null && place.delivery() == this ? place.queue() : null;
        if (queue == null) {
            sendAndWait(call, timeoutMillis);
            return;
        }
        queue.lendTurn();
        try {
            sendAndWait(call, timeoutMillis);
        } finally {
            queue.takeTurnBack();
        }
    }

    private void sendAndWait(Call<?> call, long timeoutMillis) {
        call.expectedBy(Thread.currentThread());
        if (timeoutMillis > 0 && !scheduler.time().isOfSystem()) {
            sendAndWaitByTicker(call, timeoutMillis);
            return;
        }
        long deadline = timeoutMillis == 0 ? 0 : scheduler.time().in(timeoutMillis);
        send(call, openCount() == 0 ? Flush.NOW : Flush.TOGETHER);
        if (openCount() > 1) {
            below.stopReading(); // the loop reads for all of them
        } else if (callers().readUntil(call, deadline)) {
            return;
        }
        await(call, deadline, timeoutMillis);
    }

    /** By a time that no thread can sleep for: the scheduler ends the call. */
    private void sendAndWaitByTicker(Call<?> call, long timeoutMillis) {
        send(call, Flush.NOW);
        below.stopReading();
        Future<?> limit = scheduler.schedule(() -> expire(call, timeoutMillis), timeoutMillis);
        try {
            await(call, 0, timeoutMillis);
        } finally {
            limit.cancel(false);
        }
    }

    /** Called when a message of the peer is to be run. */
    void leaveReadingToLoop() {
        ReadingCallers made = callers;
        if (made != null) {
            made.leaveToLoop();
        }
    }

    /**
     * A message of the peer has been run, not by the reader. If it read the answers to calls of its own, the loop goes on at
     * once: the peer has its answer, and its next message would wait for the warden, for two to four milliseconds.
     */
    void leftHandler() {
        below.stopReading();
    }

    private void await(Call<?> call, long deadline, long timeoutMillis) {
        boolean interrupted = false;
        while (!call.isDone()) {
            if (Thread.interrupted()) {
                interrupted = true;
                if (take(call.messageId()) != null) {
                    Outcome outcome = operations.abandon(call);
                    checkQuiet();
                    Thread.currentThread().interrupt();
                    throw new CancelledException(
                            outcome, describe(call) + " was given up: its thread was interrupted", null);
                }
            }
            if (deadline == 0) {
                LockSupport.park(this);
                continue;
            }
            long left = deadline - System.nanoTime();
            if (left > 0) {
                LockSupport.parkNanos(this, left);
            } else if (take(call.messageId()) != null) {
                DeadlineException expired = expired(call, timeoutMillis);
                checkQuiet();
                throw expired;
            } else {
                Thread.onSpinWait(); // another thread has taken it and is about to complete it
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** What ends a call whose time is up, after it was taken out of the table. */
    private DeadlineException expired(Call<?> call, long timeoutMillis) {
        return new DeadlineException(
                operations.abandon(call), describe(call) + " was not answered within " + timeoutMillis + " ms", null);
    }

    /** Sends a call; the future gets its result or failure. Throws as {@link #call} when the link is closed. */
    public <R> CompletableFuture<R> callAsync(Call<R> call, long timeoutMillis) {
        CallFuture<R> future = new CallFuture<>(call, this);
        call.whenDone(future);
        try {
            send(call, Flush.WHEN_WAITING);
        } catch (NotExecutedException e) {
            future.completeExceptionally(e);
            return future;
        } finally {
            completeRead();
        }
        below.stopReadingSoon();
        if (timeoutMillis > 0) {
            future.setTimer(scheduler.schedule(() -> expire(call, timeoutMillis), timeoutMillis));
        }
        return future;
    }

    /**
     * Has the calling thread, which waits for a future, send what waits and read, if it may: nobody need be woken for that.
     *
     * @param deadline as of {@link System#nanoTime}; 0 for none
     */
    void help(CallFuture<?> future, long deadline) {
        ReaderThread.beforeWaiting();
        below.flush(Flush.TOGETHER);
        callers().readUntil(future, deadline);
    }

    /** Has a caller that reads see whether its future is done. */
    void wakeReader() {
        below.wakeReader();
    }

    /** Ends a call that is still open, from a thread that must not run the user's code. */
    private void expire(Call<?> call, long timeoutMillis) {
        if (take(call.messageId()) != null) {
            end(call, expired(call, timeoutMillis));
            checkQuiet();
        }
    }

    /** Forgets a call; its answer will be ignored. */
    void abandon(Call<?> call) {
        if (take(call.messageId()) != null) {
            operations.abandon(call);
            checkQuiet();
        }
    }

    private void send(Call<?> call, Flush flush) {
        long id = nextId.getAndIncrement();
        call.setMessageId(id);
        if (!callers().open().add(call)) {
            throw new LinkClosedException(closeCause);
        }
        try {
            below.message(call, flush);
        } catch (LinkClosedException e) {
            if (take(id) != null) {
                throw e;
            }
        } catch (RuntimeException e) {
            take(id);
            throw e instanceof NotExecutedException refused ? refused : unsendable(call, e);
        }
    }

    /** Sends a message that is not answered. Throws as {@link #call} when the link is closed. */
    public void sendOneway(Call<?> message) {
        message.setMessageId(nextId.getAndIncrement());
        try {
            below.message(message, Flush.WHEN_WAITING);
        } catch (LinkClosedException | NotExecutedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unsendable(message, e);
        } finally {
            completeRead();
        }
    }

    /** The calling thread may have read answers while it was sending. */
    private void completeRead() {
        ReadingCallers made = callers;
        if (made != null) {
            made.completeAnswered();
        }
    }

    private static NotExecutedException unsendable(Call<?> call, RuntimeException cause) {
        return new NotExecutedException(describe(call) + " was not sent: " + cause.getMessage(), cause);
    }

    static String describe(Call<?> call) {
        return call.messageType().simpleName();
    }

    // ---- from the peer ----

    @Override
    public @Nullable Message newMessage(int type) {
        return dispatcher.newCall(type);
    }

    @Override
    public @Nullable Call<?> takeCall(long messageId) {
        return take(messageId);
    }

    @Override
    public boolean answered(Call<?> call, @Nullable String problem) {
        if (problem != null) {
            call.replaceResult(new ResultLostException(
                    "the answer to " + describe(call) + " could not be understood: " + problem, null));
        }
        boolean reading = complete(call);
        checkQuiet();
        return reading;
    }

    private boolean complete(Call<?> call) {
        if (!call.hasAction()) {
            call.complete();
            return true;
        }
        if (Thread.currentThread() instanceof ReaderThread reader && reader.isReading()) {
            operations.beforeUserCode();
            reader.beginHandler();
            call.complete();
            return reader.endHandler();
        }
        if (!callers().completeLater(call)) {
            handlers.execute(call::complete);
        }
        return true;
    }

    @Override
    public boolean message(Message message, @Nullable String problem) {
        return execution.arrived((Call<?>) message, problem);
    }

    @Override
    public void unwanted(String description, @Nullable Throwable failure) {
        execution.tell(() -> events.failed(
                failure == null
                        ? new TransportException("the peer sent " + description + ", which nobody waits for", null)
                        : new TransportException(
                                "a one-way message failed at the peer: " + failure.getMessage(), failure)));
    }

    @Override
    public void failed(Call<?> call, CallException why) {
        if (take(call.messageId()) != null) {
            end(call, why);
            checkQuiet();
        }
    }

    private void end(Call<?> call, CallException why) {
        if (call.hasAction()) {
            handlers.execute(() -> call.fail(why));
        } else {
            call.fail(why);
        }
    }

    // ---- the end ----

    @Override
    public void closed(@Nullable Throwable cause) {
        closeCause = cause;
        List<Call<?>> lost =
                operations.outliveLinks() ? List.of() : callers().open().close();
        for (Call<?> call : lost) {
            OutcomeUnknownException failure = new OutcomeUnknownException(
                    "the connection was closed before " + describe(call) + " was answered"
                            + (cause == null ? "" : ": " + cause.getMessage()),
                    cause);
            end(call, failure);
        }
        if (!operations.outliveLinks()) {
            tell(() -> events.closed(cause));
        }
        execution.closed();
        checkQuiet();
    }

    /** Sends an answer; a failure to do so is told to the peer if there is a way. */
    void reply(Call<?> call, Flush flush) {
        try {
            call.setMessageId(nextId.getAndIncrement());
            below.message(call, flush);
        } catch (LinkClosedException e) {
            return; // nobody is there to be told
        } catch (RuntimeException e) {
            if (e instanceof MessageTooLargeException
                    && operations.resultTooLarge(call, String.valueOf(e.getMessage()))) {
                return;
            }
            if (call.failure() instanceof RemoteException) {
                below.close(e);
                return;
            }
            call.replaceResult(execution.undeclared(call, e));
            reply(call, flush);
        }
    }

    /**
     * A number that changes whenever something is sent or arrives: for those who want to know whether nothing has happened.
     */
    public long activity() {
        return nextId.get() + execution.arrivals();
    }

    /** How many messages were given a number. */
    public long messagesSent() {
        return nextId.get() - 1;
    }

    /** How many messages have come, answers not counted. */
    public long messagesReceived() {
        return execution.arrivals();
    }

    /** Whether the calling thread runs a message that arrived here. */
    public boolean isRunningOnThisThread() {
        Place place = Place.current();
        return place != null && place.delivery() == this;
    }

    /**
     * Runs an event on the calling thread, before all messages. To be called before the link is read.
     *
     * @param start has the link read
     */
    public void begin(Runnable start, Runnable event) {
        execution.begin(start, event);
    }

    /**
     * Has {@code event} run in order with the messages, on another thread only if code of the user's is told of it: a hand-over
     * is a tenth of what it takes to connect, call and close.
     */
    public void tell(Runnable event) {
        if (events.hasListeners()) {
            execution.tell(event);
        } else {
            execution.note(event);
        }
    }

    DeliveryEvents events() {
        return events;
    }

    /** Runs what arrives from now on, beginning with what has arrived before. */
    public void open() {
        execution.open();
    }

    /**
     * Closes the link, as {@link TransportMessage#closeWhenFlushed}, as soon as no call is under way in either direction. A
     * call that comes at that moment has either kept the link, or is refused as by a link that is closed.
     */
    public void closeWhenQuiet() {
        closesWhenQuiet = true;
        checkQuiet();
    }

    /** As {@link #closeWhenQuiet}, and {@link dev.burin.runtime.stack.LinkControl#closeHere}. */
    public void closeHereWhenQuiet() {
        closesWhenQuiet = true;
        if (closesNow()) {
            below.closeHere();
        }
    }

    /** As {@link dev.burin.runtime.stack.LinkControl#readHere}. */
    public void readHere(Awaited awaited, long deadline) {
        ReaderThread.beforeWaiting();
        if (deadline == 0 || scheduler.time().isOfSystem()) {
            callers().readHere(awaited, deadline);
        } else {
            below.stopReading(); // no thread can sleep by that time
        }
    }

    /** Whether no call is under way in either direction. */
    public boolean isQuiet() {
        return openCount() == 0 && execution.isQuiet();
    }

    void checkQuiet() {
        if (closesNow()) {
            below.closeWhenFlushed();
        }
    }

    private boolean closesNow() {
        return closesWhenQuiet && isQuiet() && callers().open().closeIfEmpty();
    }

    /** As {@link TransportMessage#closeWhenFlushed}. */
    public void closeWhenFlushed() {
        below.closeWhenFlushed();
    }

    /** As {@link TransportMessage#close}. */
    public void close(@Nullable Throwable cause) {
        below.close(cause);
    }
}
