package dev.burin.runtime.session;

import java.util.concurrent.atomic.AtomicLong;

class MemorySessionStoreTest extends SessionStoreContract {
    private final AtomicLong time = new AtomicLong();

    @Override
    SessionStore open() {
        return new MemorySessionStore(time::get);
    }

    @Override
    SessionStore reopen(SessionStore store) {
        return store; // it lives as long as the process: the next one finds nothing
    }

    @Override
    void passAnHour() {
        time.addAndGet(3_600_000);
    }
}
