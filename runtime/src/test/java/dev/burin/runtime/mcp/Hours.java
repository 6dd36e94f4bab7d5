package dev.burin.runtime.mcp;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A clock that goes when the test says so. */
final class Hours implements LongSupplier {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5);

    @Override
    public long getAsLong() {
        return nanos.get();
    }

    void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
