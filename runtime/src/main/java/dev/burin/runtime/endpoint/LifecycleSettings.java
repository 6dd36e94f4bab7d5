package dev.burin.runtime.endpoint;

import dev.burin.runtime.Jitter;
import dev.burin.runtime.Option;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionMode;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.lifecycle.Backoff;
import dev.burin.runtime.lifecycle.Lifecycle;
import dev.burin.runtime.lifecycle.LifecycleOptions;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The lifecycle that options ask for. */
final class LifecycleSettings {
    /** Any of these says that the client is to reconnect. */
    private static final List<Option<?>> RECONNECT_TERMS = List.of(
            Options.RECONNECT_MIN_DELAY,
            Options.RECONNECT_MAX_DELAY,
            Options.RECONNECT_FACTOR,
            Options.RECONNECT_JITTER,
            Options.RECONNECT_RESET_AFTER,
            Options.RECONNECT_GIVE_UP_AFTER,
            Options.RECONNECT_ON_DEMAND);

    private LifecycleSettings() {}

    static Lifecycle lifecycle(SessionOptions options) {
        return new Lifecycle(
                new LifecycleOptions(
                        options.get(Options.AUTO_START),
                        options.get(Options.IDLE_STOP),
                        reconnects(options),
                        options.get(Options.RECONNECT_RESET_AFTER),
                        options.get(Options.RECONNECT_GIVE_UP_AFTER),
                        options.get(Options.INIT_TIMEOUT),
                        options.get(Options.DRAIN_TIMEOUT),
                        options.get(Options.RECONNECT_ON_DEMAND)),
                backoff(options));
    }

    private static boolean reconnects(SessionOptions options) {
        if (options.isSet(Options.RECONNECT)) {
            return options.get(Options.RECONNECT);
        }
        return options.get(Options.SESSION_MODE) != SessionMode.off // sessions are there to go on after a loss
                || options.get(Options.RECONNECT_DELAY) > 0
                || isAnySet(options, RECONNECT_TERMS);
    }

    private static boolean isAnySet(SessionOptions options, List<Option<?>> terms) {
        for (Option<?> term : terms) {
            if (options.isSet(term)) {
                return true;
            }
        }
        return false;
    }

    private static Backoff backoff(SessionOptions options) {
        int fixed = options.get(Options.RECONNECT_DELAY);
        if (fixed > 0) {
            return new Backoff(fixed, fixed, 1, false, () -> 1);
        }
        return new Backoff(
                options.get(Options.RECONNECT_MIN_DELAY),
                options.get(Options.RECONNECT_MAX_DELAY),
                options.get(Options.RECONNECT_FACTOR),
                options.get(Options.RECONNECT_JITTER) == Jitter.full,
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
