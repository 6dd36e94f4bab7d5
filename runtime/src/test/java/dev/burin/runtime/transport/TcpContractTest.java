package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;

class TcpContractTest extends TransportContract {
    @Override
    TransportFactory factory() {
        return new TcpTransport();
    }

    @Override
    SessionOptions listenOptions() {
        return SessionOptions.of("tcp://127.0.0.1:0");
    }

    @Override
    SessionOptions connectOptions(String uri) {
        return SessionOptions.of(uri);
    }

    @Override
    SessionOptions nowhere() {
        return SessionOptions.of("tcp://127.0.0.1:1");
    }
}
