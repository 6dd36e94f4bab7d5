package dev.burin.runtime.stack;

/**
 * A thread that reads for many links and runs short handlers itself, which saves a hand-over for each message.
 *
 * <p>User code may block, and links must be read meanwhile. So user code runs between {@link #beginHandler} and {@link
 * #endHandler}; when it takes long, or is about to wait for the peer ({@link #handOver}), another thread takes over the
 * reading. The old one finishes the handler, and must then touch nothing that belongs to reading: that is what the
 * {@code false} of {@link #endHandler} says, and what the upward methods of the stack pass on.
 */
public abstract class ReaderThread extends Thread {
    protected ReaderThread(Runnable body, String name) {
        super(body, name);
    }

    /** To be called by the thread itself before it runs user code. Handlers may nest: the outermost counts. */
    public abstract void beginHandler();

    /** To be called by the thread itself after user code; whether it still has the reading role. */
    public abstract boolean endHandler();

    /** To be called by the thread itself, in a handler, before it waits for anything. */
    public abstract void handOver();

    /** Whether the thread has the reading role now. */
    public abstract boolean isReading();

    /** Whether it has, and runs no user code: until it does, nobody can take the role away. To be called by the thread itself. */
    public abstract boolean isOutsideHandlers();

    /** Lets another thread read, if the current one is a reader: to be called before any wait. */
    public static void beforeWaiting() {
        if (Thread.currentThread() instanceof ReaderThread reader) {
            reader.handOver();
        }
    }
}
