package dev.burin.runtime.endpoint;

import dev.burin.runtime.session.InitialState;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Has each initial state set up once, however often it is asked for, and one after the other: a session may be lost, and
 * the next one want its own, while that of the first is being set up. Thread-safe.
 */
final class InitialStates {
    private final Runnable begin;
    private final Consumer<InitialState> setUp;
    private @Nullable InitialState last; // guarded by this: that was asked for
    private boolean running; // guarded by this

    /**
     * @param begin is called before, on the thread that asks
     * @param setUp sets one up; runs the user's code, and tells of failures itself
     */
    InitialStates(Runnable begin, Consumer<InitialState> setUp) {
        this.begin = begin;
        this.setUp = setUp;
    }

    /** Has a state set up by the executor, unless it was asked for before. Called by one thread at a time. */
    @SuppressWarnings("ReferenceEquality") // that is how they are told apart
    void ask(InitialState wanted, Executor executor) {
        synchronized (this) {
            if (wanted == last) {
                return;
            }
        }
        begin.run();
        synchronized (this) {
            last = wanted;
            if (running) {
                return; // whoever runs goes on with it
            }
            running = true;
        }
        executor.execute(() -> run(wanted));
    }

    private void run(InitialState first) {
        InitialState next = first;
        while (next != null) {
            setUp.accept(next);
            next = after(next);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private synchronized @Nullable InitialState after(InitialState done) {
        running = last != done;
        return running ? last : null;
    }
}
