package dev.burin.runtime.transport;

import dev.burin.runtime.stack.ReaderThread;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A thread that may lead an {@link EventLoop}: one at a time, and none after it lost the role until it is called again. */
final class LoopThread extends ReaderThread {
    /** In the loop itself: nobody may take the role away. */
    private static final int LEADING = 0;
    /** In user code: the role can be taken away. */
    private static final int IN_HANDLER = 1;
    /** In user code, or on the way out of it, without the role. */
    private static final int DEPOSED = 2;

    private final AtomicInteger role = new AtomicInteger(DEPOSED);
    private long handlers; // how many were begun; published by setting the role
    private int depth; // how many have begun and not ended: one may find messages that came before it, and run them
    private @Nullable EventLoop loop;

    LoopThread(Runnable body, String name) {
        super(body, name);
        setDaemon(true);
    }

    /** Leads the loop until the role is lost or the loop is closed. Called on this thread. */
    void lead(EventLoop led) {
        loop = led;
        depth = 0;
        role.set(LEADING);
        led.lead(this);
        role.set(DEPOSED);
    }

    @Override
    public void beginHandler() {
        depth++;
        if (depth == 1 && role.get() == LEADING) {
            handlers++;
            role.setRelease(IN_HANDLER);
        }
    }

    @Override
    public boolean endHandler() {
        depth--;
        return depth > 0 ? isReading() : role.compareAndSet(IN_HANDLER, LEADING);
    }

    /** Leaves user code that has ended with a failure that nobody expects; whether the thread still has the role. */
    boolean recover() {
        depth = 0;
        return role.compareAndSet(IN_HANDLER, LEADING) || role.get() == LEADING;
    }

    @Override
    public void handOver() {
        depose();
    }

    /** Whether the thread leads that loop and is not in user code. */
    boolean leads(EventLoop led) {
        return loop == led && role.get() == LEADING;
    }

    /** As {@link EventLoop#invite}, of the loop that the thread leads; false when it leads none, or is in user code. */
    boolean invite(Runnable guest) {
        EventLoop led = loop;
        return led != null && leads(led) && led.invite(guest);
    }

    @Override
    public boolean isReading() {
        return role.get() != DEPOSED;
    }

    @Override
    public boolean isOutsideHandlers() {
        return role.get() == LEADING;
    }

    /** Takes the role away if the thread is in user code, and gives it to another thread. */
    boolean depose() {
        if (!role.compareAndSet(IN_HANDLER, DEPOSED)) {
            return false;
        }
        Objects.requireNonNull(loop).replaceLeader();
        return true;
    }

    /** A number that stays the same as long as the thread is in the same user code; negative when it is in none. */
    long handler() {
        return role.get() == IN_HANDLER ? handlers : -1;
    }
}
