package dev.burin.runtime.transport;

import dev.burin.runtime.ClientAuth;
import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;

/** Makes the engines of an endpoint. Thread-safe. */
final class TlsSettings {
    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    private final SSLContext context;
    private final String peerName;
    private final int peerPort;
    private final ClientAuth clientAuth;

    private TlsSettings(SSLContext context, String peerName, int peerPort, ClientAuth clientAuth) {
        this.context = context;
        this.peerName = peerName;
        this.peerPort = peerPort;
        this.clientAuth = clientAuth;
    }

    /**
     * The settings of an end that connects.
     *
     * @throws IllegalArgumentException when a file that the options name cannot be used
     */
    static TlsSettings ofClient(SessionOptions options) {
        String name = options.get(Options.TLS_HOST_NAME);
        return new TlsSettings(
                context(options), name.isEmpty() ? options.host() : name, options.port(), ClientAuth.none);
    }

    /** As {@link #ofClient}, of an end that listens. */
    static TlsSettings ofListener(SessionOptions options) {
        ClientAuth auth = options.get(Options.TLS_CLIENT_AUTH);
        if (auth != ClientAuth.none && !TlsStores.hasTrust(options)) {
            throw new IllegalArgumentException("Tls.clientAuth=" + auth
                    + " needs to know whom to trust: name a file of certificates with the option Tls.trustStore");
        }
        if (TlsStores.keys(options) == null) {
            throw new IllegalArgumentException(
                    "a listener with TLS needs a key and a certificate: name the file with the"
                            + " option Tls.keyStore, or with the system property javax.net.ssl.keyStore");
        }
        return new TlsSettings(context(options), "", 0, auth);
    }

    private static SSLContext context(SessionOptions options) {
        try {
            SSLContext made = SSLContext.getInstance("TLS");
            made.init(TlsStores.keys(options), TlsStores.trust(options), null);
            return made;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("TLS cannot be used here: " + e.getMessage(), e);
        }
    }

    SSLEngine newClientEngine() {
        SSLEngine engine = context.createSSLEngine(peerName, peerPort);
        engine.setUseClientMode(true);
        SSLParameters parameters = parameters(engine);
        parameters.setEndpointIdentificationAlgorithm("HTTPS"); // the certificate must name the host
        engine.setSSLParameters(parameters);
        return engine;
    }

    SSLEngine newServerEngine() {
        SSLEngine engine = context.createSSLEngine();
        engine.setUseClientMode(false);
        SSLParameters parameters = parameters(engine);
        if (clientAuth == ClientAuth.required) {
            parameters.setNeedClientAuth(true);
        } else if (clientAuth == ClientAuth.optional) {
            parameters.setWantClientAuth(true);
        }
        engine.setSSLParameters(parameters);
        return engine;
    }

    private static SSLParameters parameters(SSLEngine engine) {
        SSLParameters parameters = engine.getSSLParameters();
        parameters.setProtocols(PROTOCOLS);
        return parameters;
    }
}
