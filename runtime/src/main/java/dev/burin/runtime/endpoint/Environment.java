package dev.burin.runtime.endpoint;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.delivery.Handlers;
import dev.burin.runtime.filter.FilterFactory;
import dev.burin.runtime.filter.Filters;
import dev.burin.runtime.time.Scheduler;
import dev.burin.runtime.time.Time;
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
        Scheduler scheduler,
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
                new Scheduler(Time.of(options), threads.timer()),
                new Handlers(threads.workers(), options.get(Options.FREE_HANDLERS)),
                new WriterPool(options.get(Options.NAMES_ON_WIRE)),
                filters);
    }

    /** As {@link Scheduler#schedule}. */
    Future<?> schedule(Runnable task, long millis) {
        return scheduler.schedule(task, millis);
    }

    /** As {@link Scheduler#repeat}. */
    Future<?> repeat(Runnable task, long first, long pause) {
        return scheduler.repeat(task, first, pause);
    }

    /** Gives the threads back. */
    void release() {
        threads.release();
    }
}
