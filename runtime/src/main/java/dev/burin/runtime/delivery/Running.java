package dev.burin.runtime.delivery;

import dev.burin.runtime.CallContext;
import dev.burin.runtime.RunningCalls;
import dev.burin.runtime.stub.Call;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one thread runs. Of that thread only. */
final class Running implements Supplier<@Nullable CallContext> {
    /**
     * After so many messages a thread gets a new one, which is young as long as messages come fast: a collector like G1 takes note
     * of each reference that is written to an old object, with a fence of some 8 ns, and there are two for each message.
     */
    private static final int USES = 1024;

    private static final ThreadLocal<Running> CURRENT = ThreadLocal.withInitial(Running::new);

    private int uses;
    private @Nullable Place place;
    private @Nullable Call<?> call;

    private Running() {
        RunningCalls.setSource(this);
    }

    /** That of the calling thread. */
    static Running current() {
        return CURRENT.get();
    }

    /** As {@link #current}, for a thread that is about to run a message. */
    static Running next() {
        Running current = CURRENT.get();
        if (++current.uses < USES || current.call != null) {
            return current;
        }
        Running renewed = new Running();
        CURRENT.set(renewed);
        return renewed;
    }

    @Nullable
    Place place() {
        return place;
    }

    @Nullable
    Call<?> call() {
        return call;
    }

    /** From now on, or again, the thread runs that call there. */
    void set(@Nullable Place where, @Nullable Call<?> what) {
        place = where;
        call = what;
    }

    @Override
    public @Nullable CallContext get() {
        Place where = place;
        Call<?> what = call;
        return where == null || what == null ? null : new RunningContext(where.delivery(), what);
    }
}
