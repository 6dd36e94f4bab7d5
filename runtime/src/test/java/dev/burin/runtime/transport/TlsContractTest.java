package dev.burin.runtime.transport;

import dev.burin.runtime.SessionOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class TlsContractTest extends TransportContract {
    @TempDir
    static Path directory;

    private static Path key;
    private static Path certificate;

    @BeforeAll
    static void makeCertificate() {
        key = Certificates.key(directory, "server", "ip:127.0.0.1");
        certificate = Certificates.certificate(key);
    }

    @Override
    TransportFactory factory() {
        return new TlsTransport();
    }

    @Override
    SessionOptions listenOptions() {
        return SessionOptions.of(
                "tls://127.0.0.1:0?Tls.keyStorePassword=" + Certificates.PASSWORD + "&Tls.keyStore=" + key);
    }

    @Override
    SessionOptions connectOptions(String uri) {
        return SessionOptions.of(uri + "?Tls.trustStore=" + certificate);
    }

    @Override
    SessionOptions nowhere() {
        return SessionOptions.of("tls://127.0.0.1:1?Tls.trustStore=" + certificate);
    }
}
