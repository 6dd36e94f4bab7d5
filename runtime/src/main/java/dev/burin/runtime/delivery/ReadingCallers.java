package dev.burin.runtime.delivery;

import dev.burin.runtime.stack.LinkControl;
import dev.burin.runtime.stub.Awaited;
import dev.burin.runtime.stub.Call;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Callers that read the link while they wait for an answer: the loop need not be woken for it. Thread-safe.
 *
 * <p>A caller that reads has no time for the code of others. So what it reads for them is not completed by it before it has
 * given up reading.
 */
final class ReadingCallers {
    /**
     * So many calls leave the reading to the loop after one during which the peer called this end, or the code of others was to
     * run: the loop runs what it reads, where a caller has to hand it to another thread. A peer that calls back a hundred times
     * is answered in half the time; and one call in so many finds out whether it still does.
     */
    private static final int WAITING_CALLS = 64;

    /** So many buffers are read for others by a caller that is done. */
    private static final int MOST_FOR_OTHERS = 8;

    private final LinkControl link;
    private final OpenCalls open;
    private final Handlers handlers;
    private volatile @Nullable Answered answered; // set under this; cleared by the thread that it is of
    private volatile int callsToWait; // so many callers do not read; a lost update does no harm

    /**
     * Asynchronous calls whose answers a caller has read, and which it has not completed yet. Of that thread only, and young: each
     * atomic instruction, and each reference in an old object, that a call does not need is 0.6 to 0.8 % of the client's processor
     * time with 64 in flight.
     */
    private record Answered(Thread reader, Deque<Call<?>> calls) {
        boolean isOwn() {
            return reader == Thread.currentThread();
        }
    }

    ReadingCallers(LinkControl link, OpenCalls open, Handlers handlers) {
        this.link = link;
        this.open = open;
        this.handlers = handlers;
    }

    /** The calls that wait. */
    OpenCalls open() {
        return open;
    }

    /**
     * Reads on the calling thread, if it may, until that is done for which it waits; whether it is.
     *
     * @param deadline as of {@link System#nanoTime}; 0 for none
     */
    boolean readUntil(Awaited awaited, long deadline) {
        boolean done = mayRead() && read(awaited, deadline);
        if (done) {
            readForOthers();
        }
        if (!done) {
            link.stopReading(); // others came while this thread was reading
        } else if (open.size() > 0) {
            link.leaveReading(); // for others, or for the next one that this thread waits for
        }
        return done;
    }

    /** As {@link LinkControl#readHere}. */
    void readHere(Awaited awaited, long deadline) {
        try {
            link.readHere(awaited, deadline);
        } finally {
            completeAnswered();
        }
    }

    /**
     * Reads on as long as other answers are there: they came together with that one, and for them the loop would have to be woken,
     * once for each buffer.
     */
    private void readForOthers() {
        for (int times = 0; times < MOST_FOR_OTHERS && open.size() > 0 && callsToWait == 0 && readNow(); times++) {}
    }

    private boolean readNow() {
        try {
            return link.readNow();
        } finally {
            completeAnswered();
        }
    }

    private boolean mayRead() {
        int left = callsToWait;
        if (left > 0) {
            callsToWait = left - 1;
        }
        return left == 0;
    }

    private boolean read(Awaited awaited, long deadline) {
        boolean paused = true;
        while (paused && !awaited.isDone()) {
            try {
                link.readUntil(awaited, deadline);
            } finally {
                paused = completeAnswered();
            }
        }
        return awaited.isDone();
    }

    /** Completes what the calling thread has read for others; whether there was anything. */
    boolean completeAnswered() {
        Answered own = answered;
        if (own == null || !own.isOwn()) {
            return false;
        }
        answered = null;
        for (Call<?> call : own.calls()) {
            if (call.action() instanceof CallFuture<?> future && future.isOnlyAwaited()) {
                call.complete();
            } else {
                callsToWait = WAITING_CALLS;
                handlers.execute(call::complete);
            }
        }
        return true;
    }

    /** Completes a call that was answered, soon, if the calling thread is a caller that reads; whether it is. */
    boolean completeLater(Call<?> call) {
        if (!link.pauseReading()) {
            return false;
        }
        Answered all = answered == null ? begin() : answered;
        return all != null && all.isOwn() && all.calls().add(call);
    }

    /** The first to come has it: while a link is replaced, two callers may read, one the old and one the new. */
    private synchronized @Nullable Answered begin() {
        if (answered == null) {
            answered = new Answered(Thread.currentThread(), new ArrayDeque<>());
        }
        return answered;
    }

    /** Called when a message of the peer is to be run: callers that wait meanwhile had better not read. */
    void leaveToLoop() {
        if (open.size() > 0 && callsToWait < WAITING_CALLS) {
            callsToWait = WAITING_CALLS;
            link.stopReading();
        }
    }
}
