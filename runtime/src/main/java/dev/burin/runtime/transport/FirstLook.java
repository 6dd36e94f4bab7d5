package dev.burin.runtime.transport;

import java.io.IOException;
import java.nio.channels.WritableByteChannel;
import java.util.function.LongSupplier;

/**
 * Whether a thread that has written looks for bytes before it waits for them: a look is a system call, and one less if they are
 * there.
 *
 * <p>They are, as a rule, when writing has given the core to the peer: that has answered by the time the thread goes on. It shows
 * in the time of the write, which is twice that of others and more. With both ends on one core Linux does so at every other
 * write: two of five waits are saved then, with hardly a look in vain, and a call takes 3 to 5 % less time. With a core for each end
 * it takes as long as without.
 *
 * <p>Owned by the thread that reads. Others may write meanwhile: what they note is a stale view then, which costs a look.
 */
final class FirstLook {
    /** What it takes to write more than this, in bytes, depends on how much it is. */
    private static final int MOST = 1024;

    private final LongSupplier clock;
    private long quickest = Long.MAX_VALUE / 2; // nanoseconds
    private long took; // nanoseconds of the last write; 0 when that says nothing
    private long told; // nanoseconds of the write before the last wait

    FirstLook() {
        this(System::nanoTime);
    }

    /**
     * @param clock as {@link System#nanoTime}
     */
    FirstLook(LongSupplier clock) {
        this.clock = clock;
    }

    /** As {@link OutQueue#write}. */
    boolean write(OutQueue out, WritableByteChannel channel) throws IOException {
        long before = out.written();
        long begun = clock.getAsLong();
        boolean all = out.write(channel);
        if (out.written() - before > MOST) {
            took = 0;
        } else {
            took = clock.getAsLong() - begun;
            quickest = Math.min(quickest, took);
        }
        return all;
    }

    /** The thread is about to wait: whether it looks first. */
    boolean isDue() {
        told = took;
        took = 0;
        return told > 2 * quickest;
    }

    /** The look has found nothing: writes of that time do not mean what they seemed to. */
    void wasVain() {
        quickest = told / 2;
    }
}
