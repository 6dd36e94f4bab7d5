package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;

class LocalContractTest extends TransportContract {
    @Override
    TransportFactory factory() {
        return new LocalTransport();
    }

    @Override
    SessionOptions listenOptions() {
        return SessionOptions.of("local:contract");
    }

    @Override
    SessionOptions connectOptions(String uri) {
        return SessionOptions.of(uri);
    }

    @Override
    SessionOptions nowhere() {
        return SessionOptions.of("local:nowhere");
    }
}
