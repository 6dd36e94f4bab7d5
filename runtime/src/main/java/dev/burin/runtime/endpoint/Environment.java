package dev.burin.runtime.endpoint;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.delivery.Handlers;
import dev.burin.runtime.filter.FilterFactory;
import dev.burin.runtime.filter.Filters;
import dev.burin.runtime.transport.IoThreads;
import dev.burin.runtime.transport.TransportFactory;
import dev.burin.runtime.wire.WriterPool;
import java.util.List;
import java.util.concurrent.Future;

/** What the sessions of one endpoint share. */
record Environment(
        SessionOptions options,
        TransportFactory transport,
        IoThreads threads,
        Time time,
        Handlers handlers,
        WriterPool writers,
        List<FilterFactory> filters) {
    /** The environment of an endpoint that is about to start; to be released. */
    static Environment start(SessionOptions options, TransportFactory transport) {
        List<FilterFactory> filters = Filters.of(options);
        IoThreads threads = IoThreads.acquire();
        return new Environment(
                options,
                transport,
                threads,
                Time.of(options),
                new Handlers(threads.workers(), options.get(Options.FREE_HANDLERS)),
                new WriterPool(options.get(Options.NAMES_ON_WIRE)),
                filters);
    }

    /** Runs a task that only takes a note or hands on, in so many milliseconds. */
    Future<?> schedule(Runnable task, long millis) {
        return time.schedule(threads, task, millis);
    }

    /** Runs a task that only takes a note or hands on, again and again. */
    Future<?> repeat(Runnable task, long first, long pause) {
        return time.repeat(threads, task, first, pause);
    }

    /** Gives the threads back. */
    void release() {
        threads.release();
    }
}
