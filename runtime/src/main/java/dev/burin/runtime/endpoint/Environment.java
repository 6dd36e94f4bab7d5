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

/** What the sessions of one endpoint share. */
record Environment(
        SessionOptions options,
        TransportFactory transport,
        IoThreads threads,
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
                new Handlers(threads.workers(), options.get(Options.FREE_HANDLERS)),
                new WriterPool(options.get(Options.NAMES_ON_WIRE)),
                filters);
    }

    /** Gives the threads back. */
    void release() {
        threads.release();
    }
}
