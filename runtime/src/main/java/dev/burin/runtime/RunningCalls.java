package dev.burin.runtime;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which message each thread runs. For the runtime, not for applications: they ask {@link CallContext#current}. */
public final class RunningCalls {
    private static final ThreadLocal<@Nullable Supplier<@Nullable CallContext>> SOURCES = new ThreadLocal<>();

    private RunningCalls() {}

    /** Names who knows what the calling thread runs; once for each thread. */
    public static void setSource(Supplier<@Nullable CallContext> source) {
        SOURCES.set(source);
    }

    static CallContext current() {
        Supplier<@Nullable CallContext> source = SOURCES.get();
        CallContext context = source == null ? null : source.get();
        if (context == null) {
            throw new IllegalStateException("CallContext.current(): this thread runs no message of a peer;"
                    + " ask while the message runs, and hand the context to other threads");
        }
        return context;
    }
}
