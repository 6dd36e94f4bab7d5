package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;

class UdpContractTest extends TransportContract {
    @Override
    TransportFactory factory() {
        return new UdpTransport();
    }

    @Override
    SessionOptions listenOptions() {
        return SessionOptions.of("udp://127.0.0.1:0");
    }

    @Override
    SessionOptions connectOptions(String uri) {
        return SessionOptions.of(uri);
    }

    @Override
    SessionOptions nowhere() {
        return SessionOptions.of("udp://127.0.0.1:1");
    }

    @Override
    boolean isStream() {
        return false;
    }
}
