package dev.burin.runtime.transport;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.channels.SocketChannel;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import javax.net.ssl.SSLEngine;

/**
 * The scheme {@code tls}: TCP inside TLS 1.3 or 1.2. The peer that was connected to must always prove that it is the host of
 * the address.
 */
public final class TlsTransport implements TransportFactory {
    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.transport");

    /** Made by the one who looks transports up. */
    public TlsTransport() {}

    @Override
    public String scheme() {
        return "tls";
    }

    @Override
    public Connecting connect(SessionOptions options, IoThreads threads) {
        TlsSettings settings = TlsSettings.ofClient(options);
        TcpConnecting attempt = TcpTransport.connect(
                options, threads, channel -> shake(channel, settings.newClientEngine(), options, threads));
        return new Connecting() { // nobody knows how long a handshake takes: it is left to a thread that need not know
            @Override
            public TransportData await() throws IOException {
                return attempt.await();
            }

            @Override
            public void cancel() {
                attempt.cancel();
            }
        };
    }

    private static TransportData shake(
            SocketChannel channel, SSLEngine engine, SessionOptions options, IoThreads threads) throws IOException {
        byte[] early = new TlsHandshake(channel, engine).run(options.get(Options.HANDSHAKE_TIMEOUT), threads.timer());
        return new TlsLink(TcpTransport.link(channel, threads, options), engine, early);
    }

    @Override
    public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
            throws IOException {
        TlsSettings settings = TlsSettings.ofListener(options);
        int most = options.get(Options.HANDSHAKES);
        Semaphore handshakes = new Semaphore(most);
        int backlog = options.get(options.isSet(Options.TLS_BACKLOG) ? Options.TLS_BACKLOG : Options.TCP_BACKLOG);
        return TcpTransport.listen(options, threads, backlog, channel -> {
            if (!handshakes.tryAcquire()) {
                LOGGER.log(
                        System.Logger.Level.WARNING,
                        () -> "a connection was closed: " + most
                                + " TLS handshakes are under way already (option Limits.handshakes)");
                channel.close();
                return;
            }
            threads.workers().execute(() -> {
                try {
                    taker.accept(shake(channel, settings.newServerEngine(), options, threads));
                } catch (IOException | RuntimeException e) {
                    refuse(channel, e);
                } finally {
                    handshakes.release();
                }
            });
        });
    }

    private static void refuse(SocketChannel channel, Exception why) {
        LOGGER.log(System.Logger.Level.DEBUG, () -> "a TLS connection came to nothing: " + why.getMessage());
        try {
            channel.close();
        } catch (IOException e) {
            LOGGER.log(System.Logger.Level.WARNING, "closing a connection failed", e);
        }
    }

    @Override
    public String uri(SessionOptions options, SocketAddress address) {
        return TcpTransport.uriOf(options, address);
    }
}
