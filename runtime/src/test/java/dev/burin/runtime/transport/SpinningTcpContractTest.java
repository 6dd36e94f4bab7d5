package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;

/** Whoever reads spins: nothing else may be different. */
class SpinningTcpContractTest extends TransportContract {
    private static final String SPINNING = "?Tcp.spinMicros=200";

    @Override
    TransportFactory factory() {
        return new TcpTransport();
    }

    @Override
    SessionOptions listenOptions() {
        return SessionOptions.of("tcp://127.0.0.1:0" + SPINNING);
    }

    @Override
    SessionOptions connectOptions(String uri) {
        return SessionOptions.of(uri + SPINNING);
    }

    @Override
    SessionOptions nowhere() {
        return SessionOptions.of("tcp://127.0.0.1:1" + SPINNING);
    }
}
