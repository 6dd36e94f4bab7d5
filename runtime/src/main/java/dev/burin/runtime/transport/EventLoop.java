package dev.burin.runtime.transport;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.VirtualThreads;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads for many links, on one thread at a time: the leader. When user code holds the leader up, another thread is made
 * leader and the old one finishes that user code and no more (a leader-and-followers pattern; Schmidt et al., 2000).
 *
 * <p>The fields below "owned by the leader" pass from one to the next through the state of {@link LoopThread}: they are
 * written before the old leader enters user code, and read after the new one has taken the role away from it.
 */
final class EventLoop {
    /** The size of the buffer that all links of the loop are read with, in bytes. */
    private static final int BUFFER = 64 * 1024;

    /** So many guests go to workers after one that took long: the loop would be led by another thread for each of them. */
    private static final int TO_WORKERS = 64;

    /** So many looks at the link that was read last for one at all links. */
    private static final int LOOKS_AT_LAST = 16;

    private final Selector selector;
    private final Consumer<SelectionKey> noting = this::found; // a field: 16 bytes less for each selection
    private final IoThreads threads;
    private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private volatile @Nullable LoopThread leader;
    private volatile boolean asleep;
    private volatile boolean parked; // while asleep: not in the selector
    private volatile boolean closed;

    // Owned by the leader.
    private final List<Selectable> ready = new ArrayList<>();
    private int nextReady;
    private final List<TcpLink> dirty = new ArrayList<>();
    private final ArrayDeque<Input> unfinished = new ArrayDeque<>();
    private final ArrayDeque<Runnable> guests = new ArrayDeque<>(); // what may take long
    private int toWorkers; // so many of them do not come here
    private @Nullable Input current;
    private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    private final Set<Input> spinners = new HashSet<>(); // for whose sake the loop spins
    private @Nullable Spinning spinning;
    private final FirstLook firstLook = new FirstLook();
    private @Nullable Input last; // was fed last: the likeliest to be next
    private int looksAtLast; // since the last one at all links, which comes however soon it is fed each time
    private long fed; // counts
    private boolean hasClosed; // a link, which the selector may still hold

    EventLoop(IoThreads threads) {
        this.threads = threads;
        try {
            selector = Selector.open();
        } catch (IOException e) {
            throw new UncheckedIOException("no selector could be opened: are there too many open files?", e);
        }
    }

    /** What is registered with the loop. Called by the leader. */
    interface Selectable {
        /** Does what the channel is ready for; whether the thread still leads. */
        boolean ready();
    }

    /** What bytes are fed to. Called by the leader, except for {@link #detach}. */
    interface Input {
        /** Looks at bytes; whether the thread still leads. */
        boolean data(byte[] data, int offset, int length);

        /** Takes a copy of what {@link #data} has not looked at. Called by the thread that took the role of leader away. */
        void detach();

        /** Goes on with what {@link #detach} has copied; whether the thread still leads. */
        boolean resume();

        /** Feeding it has failed: it cannot be known what has become of its bytes. */
        void close(@Nullable Throwable cause);

        /** Reads what there is, without having been told that there is anything; whether the thread still leads. */
        default boolean look() {
            return true;
        }
    }

    IoThreads threads() {
        return threads;
    }

    void start() {
        threads.lead(this);
    }

    /** Runs {@code task} on the leader, soon. The task must not run user code. */
    void execute(Runnable task) {
        tasks.add(task);
        wakeUp();
    }

    /**
     * Has the leader, which is the calling thread, run what may be or call code of the user's, as soon as what it serves now
     * is served: for a connection that was accepted two hand-overs less. Returns whether it will.
     */
    boolean invite(Runnable guest) {
        if (toWorkers > 0) {
            toWorkers--;
            return false;
        }
        guests.add(guest);
        return true;
    }

    /** Wakes the leader up if it is asleep. A leader that is not looks at its tasks before it sleeps. */
    private void wakeUp() {
        if (!asleep) {
            return;
        }
        if (parked) {
            LockSupport.unpark(leader);
        } else {
            selector.wakeup();
        }
    }

    /** To be called by the leader: flushes the link when what is being read has been worked off. */
    void flushLater(TcpLink link) {
        dirty.add(link);
    }

    /** Whether the calling thread leads and is not in user code: then what the leader owns is its own. */
    boolean isLedByCaller() {
        return Thread.currentThread() instanceof LoopThread thread && thread.leads(this);
    }

    /**
     * Whether the leader had better write what the calling thread sends: if it is neither asleep nor in user code, or is asleep and
     * the calling thread is virtual, one of very many perhaps, for whom it has to be woken up only once.
     */
    boolean flushesForCaller() {
        LoopThread thread = leader;
        return thread != null && thread.leads(this) && (!asleep || VirtualThreads.isCurrent());
    }

    SelectionKey register(SelectableChannel channel, int interest, Selectable selectable) throws IOException {
        SelectionKey key;
        try {
            key = channel.register(selector, interest, selectable);
        } catch (ClosedSelectorException e) {
            throw new IOException("the loop is closed", e);
        }
        if (closed) { // its end may have come before it could see the channel
            throw new IOException("the loop is closed");
        }
        return key;
    }

    /** Has a channel watched for an operation or not; nothing happens when it is closed or was never registered. Called by the leader. */
    static void watch(@Nullable SelectionKey key, int operation, boolean wanted) {
        if (key == null) {
            return;
        }
        try {
            if (wanted) {
                key.interestOpsOr(operation);
            } else {
                key.interestOpsAnd(~operation);
            }
        } catch (CancelledKeyException e) {
            return; // it was closed, perhaps by another thread just now
        }
    }

    /** Lets go of channels that were closed. To be called by the leader in a task. */
    void letGo() {
        try {
            selector.selectNow(noting);
        } catch (IOException | ClosedSelectorException e) {
            threads.log("letting go of a channel failed", e);
        }
    }

    // ---- leading ----

    /** The life of a leader: until it loses the role, or the loop is closed. */
    void lead(LoopThread me) {
        leader = me;
        while (!closed && me.isReading()) {
            try {
                if (workOff() && !lookFirst() && !spin()) {
                    sleep();
                }
            } catch (RuntimeException | Error e) {
                threads.log("an event loop met a failure and goes on", e);
                if (me.recover()) {
                    closeCurrent(e);
                }
            }
        }
        if (me.isReading()) {
            end();
        }
    }

    /** Nobody will look any more: what was to leave still leaves, and nothing stays open. */
    private void end() {
        try {
            guests.forEach(threads.workers()::execute);
            runTasks();
            flushAll();
        } catch (RuntimeException | Error e) {
            threads.log("a task of an event loop failed", e);
        }
        closeAll();
    }

    private void closeCurrent(Throwable failure) {
        Input failed = current;
        current = null;
        if (failed != null) {
            failed.close(new TransportException("reading failed: " + failure, failure));
        }
    }

    /** Works off all there is; whether the thread still leads. */
    private boolean workOff() {
        for (Input input = unfinished.poll(); input != null; input = unfinished.poll()) {
            if (!resume(input)) {
                return false;
            }
        }
        while (nextReady < ready.size()) {
            if (!serve(ready.get(nextReady++))) {
                return false;
            }
        }
        ready.clear();
        nextReady = 0;
        for (Runnable guest = guests.poll(); guest != null; guest = guests.poll()) {
            if (!run(guest)) {
                return false;
            }
        }
        runTasks();
        if (!unfinished.isEmpty() || !guests.isEmpty()) {
            return workOff();
        }
        flushAll();
        return true;
    }

    /** Runs a guest; whether the thread still leads. */
    private boolean run(Runnable guest) {
        LoopThread me = (LoopThread) Thread.currentThread();
        toWorkers = TO_WORKERS; // unless it leaves as the leader: who is not that any more has no say
        me.beginHandler();
        boolean leads;
        try {
            guest.run();
        } finally {
            leads = me.endHandler();
        }
        if (leads) {
            toWorkers = 0;
        }
        return leads;
    }

    private void runTasks() {
        for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            task.run();
        }
    }

    private void flushAll() {
        for (int i = 0; i < dirty.size(); i++) {
            dirty.get(i).flush();
        }
        dirty.clear();
    }

    private boolean serve(Selectable selectable) {
        try {
            return selectable.ready();
        } catch (CancelledKeyException e) {
            return true; // closed by another thread in between
        }
    }

    /** Looks for work before the wait for it, if some is likely to be there; whether there was any, or the role was lost over it. */
    private boolean lookFirst() {
        if (last == null || !spinners.isEmpty() || !firstLook.isDue()) {
            return false;
        }
        threads.noteActivity(); // first: what is found may be fed to user code at once
        long before = fed;
        if (!look()) {
            return true;
        }
        boolean found = hasFound(before);
        if (!found) {
            firstLook.wasVain();
        }
        return found;
    }

    /** Looks at the link that was read last, and now and then at all; whether the thread still leads. */
    private boolean look() {
        if (last != null && !last.look()) {
            return false;
        }
        if (last == null || ++looksAtLast >= LOOKS_AT_LAST) {
            looksAtLast = 0;
            selectNow();
        }
        return true;
    }

    private boolean hasFound(long fedBefore) {
        return fed != fedBefore || !ready.isEmpty() || !tasks.isEmpty();
    }

    /** Looks for work for a while, if a link wants that; whether there was any, or the role was lost over it. */
    private boolean spin() {
        Spinning own = spinning;
        if (own == null || spinners.isEmpty() || !own.begin()) {
            return false;
        }
        threads.noteActivity(); // first: what is found may be fed to user code at once
        long before = fed;
        boolean found;
        do {
            if (!look()) {
                return true;
            }
            found = hasFound(before);
        } while (!found && own.goesOn());
        own.end(found);
        return found;
    }

    private void selectNow() {
        try {
            selector.selectNow(noting);
        } catch (IOException e) {
            threads.log("looking at the network failed", e);
        }
    }

    /** That of the leader. */
    FirstLook firstLook() {
        return firstLook;
    }

    /** From now on, and until {@link #forget}, the loop looks for work for a while before it sleeps. Called by the leader. */
    void spinFor(Input input, int micros) {
        if (spinners.isEmpty()) {
            spinning = Spinning.of(micros);
        }
        spinners.add(input);
    }

    /** A link was closed. Called by the leader. */
    void forget(Input input) {
        hasClosed = true;
        spinners.remove(input);
        if (input.equals(last)) {
            last = null;
        }
    }

    /**
     * Waits until there is something to do. A loop that watches nothing does so outside the selector: a JVM that ends waits
     * 300 ms for threads in native code (HotSpot, VM_Exit::wait_for_threads_in_native_to_block).
     */
    private void sleep() {
        parked = selector.keys().isEmpty();
        asleep = true;
        try {
            if (!tasks.isEmpty() || closed || hasClosed) { // the first two were told while nobody was asleep
                hasClosed = false;
                selector.selectNow(noting);
            } else if (parked) {
                LockSupport.park(this);
            } else {
                selector.select(noting);
            }
        } catch (IOException e) {
            threads.log("waiting for the network failed", e);
        } finally {
            asleep = false;
        }
        threads.noteActivity();
    }

    /** Called inside the selection, which holds locks: only takes a note. */
    private void found(SelectionKey key) {
        ready.add((Selectable) key.attachment());
    }

    // ---- feeding links ----

    /** The buffer that the leader reads with, empty. */
    ByteBuffer buffer() {
        return buffer.clear();
    }

    /** Lets an input look at bytes; whether the thread still leads. Called by the leader. */
    boolean feed(Input input, byte[] data, int offset, int length) {
        current = input;
        last = input;
        fed++;
        if (!input.data(data, offset, length)) {
            return false;
        }
        current = null;
        return true;
    }

    /** To be called by the leader in a task: has {@link Input#resume} called as soon as no task is running. */
    void feedLater(Input input) {
        unfinished.add(input);
    }

    private boolean resume(Input input) {
        current = input;
        if (!input.resume()) {
            return false;
        }
        current = null;
        return true;
    }

    /**
     * Makes another thread leader, after the old one has lost the role. Called by whoever took it away; until the new
     * leader runs, the caller owns what the leader owns.
     */
    void replaceLeader() {
        Input interrupted = current;
        if (interrupted != null) {
            interrupted.detach(); // before the buffer is used again
            unfinished.add(interrupted);
            current = null;
        }
        threads.lead(this);
    }

    @Nullable
    LoopThread leader() {
        return leader;
    }

    void close() {
        closed = true;
        wakeUp();
    }

    private void closeAll() {
        try {
            for (SelectionKey key : selector.keys()) {
                key.channel().close();
            }
            selector.close();
        } catch (IOException e) {
            threads.log("closing a selector failed", e);
        }
    }
}
