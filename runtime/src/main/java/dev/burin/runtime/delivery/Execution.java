package dev.burin.runtime.delivery;

import dev.burin.runtime.RemoteException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkControl;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stub.AsyncReceiver;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.StructCodec;
import dev.burin.runtime.time.Scheduler;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Runs the messages that arrive over one link, each where its {@code @AsyncReceiver} says, and sends their answers.
 *
 * <p>Nothing runs before {@link #open}: what arrives waits, so that the session can be told that it is up.
 */
final class Execution {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.delivery");

    private final Delivery delivery;
    private final Operations operations;
    private final Dispatcher dispatcher;
    private final Handlers handlers;
    private final int mostWaiting;
    private final @Nullable Backlog backlog; // null where the peer waits by itself, before too many are under way
    private final SerialQueue inOrder;
    private final SerialQueue queued;
    private final Place inOrderPlace;
    private final Place queuedPlace;
    private final AtomicInteger free = new AtomicInteger();
    private @Nullable Queue<Call<?>> early = new ArrayDeque<>(); // guarded by this; null once it is open
    private volatile int earlyCount; // written under this
    private volatile boolean isOpen;
    private long arrivals; // written by the reader; a stale view does no harm

    Execution(
            Delivery delivery,
            LinkControl link,
            Operations operations,
            Dispatcher dispatcher,
            Handlers handlers,
            Scheduler scheduler,
            int mostWaiting) {
        this.delivery = delivery;
        this.operations = operations;
        this.dispatcher = dispatcher;
        this.handlers = handlers;
        this.mostWaiting = mostWaiting;
        this.backlog = operations.outliveLinks() ? null : new Backlog(link, scheduler, this::waitingCount, mostWaiting);
        this.inOrder = new SerialQueue(handlers, delivery::checkQuiet);
        this.queued = operations.outliveLinks() ? inOrder : new SerialQueue(handlers, delivery::checkQuiet);
        this.inOrderPlace = new Place(delivery, inOrder);
        this.queuedPlace = inOrder.equals(queued) ? inOrderPlace : new Place(delivery, queued);
    }

    /** Whether no message waits or runs, but for those that wait for the peer. */
    boolean isQuiet() {
        return inOrder.isQuiet() && queued.isQuiet() && free.get() == 0;
    }

    void open() {
        synchronized (this) {
            Queue<Call<?>> waiting = early;
            while (waiting != null && !waiting.isEmpty()) {
                Call<?> call = waiting.remove();
                earlyCount = waiting.size();
                start(call);
            }
            early = null;
            isOpen = true;
        }
        oneLessWaits();
    }

    /** How many messages wait for those that run, or for {@link #open}. */
    private int waitingCount() {
        return earlyCount + inOrder.waitingCount() + queued.waitingCount();
    }

    private void oneMoreWaits() {
        if (backlog != null) {
            backlog.added();
        }
    }

    private void oneLessWaits() {
        if (backlog != null) {
            backlog.taken();
        }
    }

    /** The link is closed. */
    void closed() {
        if (backlog != null) {
            backlog.end();
        }
    }

    /** How many messages have arrived. */
    long arrivals() {
        return arrivals;
    }

    /** Takes a message; whether the calling thread, if it is a reader, still has the reading role. */
    boolean arrived(Call<?> call, @Nullable String problem) {
        arrivals++;
        if (problem != null) {
            refuse(call, "the message could not be understood: " + problem);
            return true;
        }
        if (!isOpen && keptForLater(call)) {
            oneMoreWaits();
            return true;
        }
        return start(call);
    }

    private synchronized boolean keptForLater(Call<?> call) {
        Queue<Call<?>> waiting = early;
        if (waiting == null) {
            return false;
        }
        if (waiting.size() >= mostWaiting) {
            refuseForOverload(call, tooMany());
        } else {
            waiting.add(call);
            earlyCount = waiting.size();
        }
        return true;
    }

    private String tooMany() {
        return mostWaiting + " messages of the session wait already (option Limits.waitingMessages)";
    }

    private boolean start(Call<?> call) {
        AsyncReceiver receiver = call.messageType().receiver();
        if (receiver == AsyncReceiver.FREE) {
            startFree(call);
            return true;
        }
        delivery.leaveReadingToLoop();
        if (receiver == AsyncReceiver.NONE
                && Thread.currentThread() instanceof ReaderThread reader
                && reader.isReading()
                && inOrder.tryEnter()) {
            return runOnReader(reader, call);
        }
        Place place = receiver == AsyncReceiver.NONE ? inOrderPlace : queuedPlace;
        SerialQueue queue = receiver == AsyncReceiver.NONE ? inOrder : queued;
        if (queue.waitingCount() >= mostWaiting) {
            refuseForOverload(call, tooMany());
        } else {
            queue.execute(new Waiting(call, place));
            oneMoreWaits();
        }
        return true;
    }

    /** Runs a message on the thread that read it; whether that one still has the reading role. */
    private boolean runOnReader(ReaderThread reader, Call<?> call) {
        boolean reading = true;
        if (operations.begin(call)) {
            reader.beginHandler();
            Throwable failure = run(call, inOrderPlace);
            reading = reader.endHandler();
            finish(call, failure, reading ? Flush.SOON : Flush.TOGETHER);
            if (!reading) {
                delivery.leftHandler();
            }
        }
        inOrder.leave(!reading);
        delivery.checkQuiet();
        return reading;
    }

    private void runHere(Call<?> call, Place place) {
        if (operations.begin(call)) {
            finish(call, run(call, place), Flush.TOGETHER);
            delivery.leftHandler();
        }
    }

    /** A message that waits for its turn. */
    private final class Waiting extends SerialQueue.Task {
        private final Call<?> call;
        private final Place place;

        Waiting(Call<?> call, Place place) {
            this.call = call;
            this.place = place;
        }

        @Override
        void run() {
            oneLessWaits();
            runHere(call, place);
        }
    }

    private void startFree(Call<?> call) {
        free.incrementAndGet();
        boolean started = handlers.executeFree(() -> {
            runHere(call, new Place(delivery, null));
            free.decrementAndGet();
            delivery.checkQuiet();
        });
        if (!started) {
            free.decrementAndGet();
            refuseForOverload(call, handlers.mostFree() + " messages run already (option Limits.freeHandlers)");
        }
    }

    /** Runs a message, and nothing else: the user's code. What it threw, or null. */
    private @Nullable Throwable run(Call<?> call, Place place) {
        Running running = Running.next();
        Place outerPlace = running.place();
        Call<?> outerCall = running.call();
        running.set(place, call);
        try {
            dispatcher.run(call);
            return null;
        } catch (Throwable thrown) { // whatever it is, the caller waits for it
            return thrown;
        } finally {
            running.set(outerPlace, outerCall);
        }
    }

    /** Sends the answer. */
    private void finish(Call<?> call, @Nullable Throwable failure, Flush flush) {
        boolean oneway = call.messageType().isOneway();
        if (failure == null && oneway) {
            operations.done(call);
            return;
        }
        call.becomeReply(failure == null || isDeclared(failure) ? failure : undeclared(call, failure));
        delivery.reply(call, flush);
        if (failure != null && oneway) {
            tell(() -> delivery.events().failed(failure));
        }
    }

    private boolean isDeclared(Throwable failure) {
        StructCodec<?> codec = dispatcher.types().codecOf(failure.getClass());
        return codec != null && !(failure instanceof RemoteException);
    }

    /** Logs a failure that the interface does not declare, and makes what the caller is told of it. */
    RemoteException undeclared(Call<?> call, Throwable failure) {
        String incident = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
        LOGGER.log(
                System.Logger.Level.WARNING,
                call.messageType().name() + " failed with what its interface does not declare [incident " + incident
                        + "]",
                failure);
        return new RemoteException(RemoteException.textOf(failure, incident));
    }

    private void refuse(Call<?> call, String why) {
        IllegalStateException refusal =
                new IllegalStateException(call.messageType().name() + " was not run: " + why);
        call.becomeReply(new RemoteException(refusal.toString()));
        delivery.reply(call, Flush.SOON);
        tell(() -> delivery.events().failed(refusal));
    }

    private void refuseForOverload(Call<?> call, String why) {
        if (operations.refusedForOverload(call, why)) {
            tell(() -> delivery.events()
                    .failed(new IllegalStateException(call.messageType().name() + " was not run: overload: " + why)));
        } else {
            refuse(call, "overload: " + why);
        }
    }

    /** Runs an event on the calling thread, before what comes once {@code start} has been run. */
    void begin(Runnable start, Runnable event) {
        boolean isFirst = inOrder.tryEnter();
        if (!isFirst) {
            throw new IllegalStateException("there is something before the beginning");
        }
        try {
            start.run();
            event.run();
        } finally {
            inOrder.leave(false); // the calling thread is not there for messages
        }
        delivery.checkQuiet();
    }

    /** Tells the session something, in order with the messages. */
    void tell(Runnable event) {
        inOrder.execute(() -> {
            oneLessWaits(); // it stands among the messages
            event.run();
        });
    }

    /** As {@link #tell}, of what runs no code of the user's: on the calling thread, if no message is before it. */
    void note(Runnable event) {
        if (!inOrder.tryEnter()) {
            tell(event);
            return;
        }
        try {
            event.run();
        } finally {
            inOrder.leave(false);
        }
        delivery.checkQuiet();
    }
}
