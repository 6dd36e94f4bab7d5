package dev.burin.runtime.delivery;

import dev.burin.runtime.CallContext;
import dev.burin.runtime.RunningCalls;
import dev.burin.runtime.stub.Call;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What one thread runs. Of that thread only. */
final class Running implements Supplier<@Nullable CallContext> {
    private static final ThreadLocal<Running> CURRENT = ThreadLocal.withInitial(Running::new);

    private @Nullable Place place;
    private @Nullable Call<?> call;

    private Running() {
        RunningCalls.setSource(this);
    }

    /** That of the calling thread. */
    static Running current() {
        return CURRENT.get();
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
