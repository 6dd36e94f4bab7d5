package dev.burin.runtime.transport;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.security.cert.CertificateException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/** The handshake of one connection, on a thread that may wait. Used by one thread. */
final class TlsHandshake {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);

    private final SocketChannel channel;
    private final SSLEngine engine;
    private ByteBuffer in; // to be flipped before it is read
    private final ByteBuffer out;
    private final ByteBuffer plain;
    private volatile boolean late;

    TlsHandshake(SocketChannel channel, SSLEngine engine) {
        this.channel = channel;
        this.engine = engine;
        int packet = engine.getSession().getPacketBufferSize();
        this.in = ByteBuffer.allocate(packet);
        this.out = ByteBuffer.allocate(packet);
        this.plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize());
    }

    /**
     * Shakes hands, within a time limit.
     *
     * @return what has come from the peer behind the handshake, still encrypted
     * @throws UntrustedPeerException when the peer could not prove who it is
     * @throws IOException when there is no connection: it has to be closed
     */
    byte[] run(int timeoutMillis, ScheduledExecutorService timer) throws IOException {
        Future<?> limit = timer.schedule(this::giveUp, timeoutMillis, TimeUnit.MILLISECONDS);
        try {
            channel.configureBlocking(true);
            engine.beginHandshake();
            shake();
        } catch (SSLException e) {
            sendAlert();
            throw explained(e);
        } catch (ClosedChannelException e) {
            if (late) {
                throw new IOException(
                        "the TLS handshake was not finished within " + timeoutMillis
                                + " ms (option Limits.handshakeTimeout)",
                        e);
            }
            throw e;
        } finally {
            limit.cancel(false);
        }
        in.flip();
        byte[] rest = new byte[in.remaining()];
        in.get(rest);
        return rest;
    }

    private void giveUp() {
        late = true;
        try {
            channel.close();
        } catch (IOException e) {
            assert !channel.isOpen();
        }
    }

    private void shake() throws IOException {
        while (true) {
            switch (engine.getHandshakeStatus()) {
                case NOT_HANDSHAKING, FINISHED -> {
                    return;
                }
                case NEED_TASK -> {
                    for (Runnable task = engine.getDelegatedTask(); task != null; task = engine.getDelegatedTask()) {
                        task.run();
                    }
                }
                case NEED_WRAP -> wrap();
                case NEED_UNWRAP, NEED_UNWRAP_AGAIN -> unwrap();
            }
        }
    }

    private void wrap() throws IOException {
        out.clear();
        SSLEngineResult result = engine.wrap(NOTHING, out);
        out.flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
        if (result.getStatus() == SSLEngineResult.Status.CLOSED) {
            throw new EOFException("the peer ended the TLS handshake");
        }
    }

    private void unwrap() throws IOException {
        in.flip();
        SSLEngineResult result = engine.unwrap(in, plain);
        in.compact();
        switch (result.getStatus()) {
            case OK -> {}
            case BUFFER_UNDERFLOW -> read();
            case BUFFER_OVERFLOW -> throw new SSLException("the peer sent data before the handshake was finished");
            case CLOSED -> throw new EOFException("the peer ended the TLS handshake");
        }
    }

    private void read() throws IOException {
        if (!in.hasRemaining()) {
            in.flip();
            in = ByteBuffer.allocate(2 * in.capacity()).put(in); // bounded by the largest record of TLS
        }
        if (channel.read(in) < 0) {
            throw new EOFException("the peer closed the connection during the TLS handshake; does it speak TLS?");
        }
    }

    /** Tells the peer what was wrong, if it can be told. */
    private void sendAlert() {
        try {
            while (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_WRAP) {
                wrap();
            }
        } catch (IOException e) {
            assert e != null; // the first failure says more
        }
    }

    private static IOException explained(SSLException e) {
        CertificateException untrusted = cause(e, CertificateException.class);
        if (untrusted != null) {
            return new UntrustedPeerException(
                    "the peer could not prove who it is: " + untrusted.getMessage()
                            + "; see the options Tls.trustStore and Tls.hostName",
                    e);
        }
        return new IOException("the TLS handshake failed: " + e.getMessage() + "; does the peer speak TLS?", e);
    }

    private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> type) {
        Throwable found = e;
        for (int depth = 0; found != null && depth < 20; depth++) {
            if (type.isInstance(found)) {
                return type.cast(found);
            }
            found = found.getCause();
        }
        return null;
    }
}
