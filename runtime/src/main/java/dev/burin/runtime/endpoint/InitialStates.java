package dev.burin.runtime.endpoint;

import dev.burin.runtime.session.InitialState;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Has each initial state set up once, however often it is asked for, and one after the other: a session may be lost, and
 * the next one want its own, while that of the first is being set up. Thread-safe.
 */
final class InitialStates {
    private final Owner owner;
    private @Nullable InitialState last; // guarded by this: that was asked for
    private boolean running; // guarded by this

    InitialStates(Owner owner) {
        this.owner = owner;
    }

    /** Whose states they are. */
    interface Owner {
        /** A state is about to be set up. Called on the thread that asks. */
        void beginInitialState();

        /** Sets one up; runs the user's code, and tells of failures itself. */
        void setUp(InitialState state);
    }

    /** Has a state set up by the executor, unless it was asked for before. Called by one thread at a time. */
    @SuppressWarnings("ReferenceEquality") // that is how they are told apart
    void ask(InitialState wanted, Executor executor) {
        synchronized (this) {
            if (wanted == last) {
                return;
            }
        }
        owner.beginInitialState();
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
            owner.setUp(next);
            next = after(next);
        }
    }

    @SuppressWarnings("ReferenceEquality")
    private synchronized @Nullable InitialState after(InitialState done) {
        running = last != done;
        return running ? last : null;
    }
}
