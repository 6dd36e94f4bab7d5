package dev.burin.runtime.transport;

import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.SessionData;
import java.nio.ByteBuffer;
import java.security.Principal;
import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.jspecify.annotations.Nullable;

/**
 * A TCP connection inside TLS, after the handshake. Downwards thread-safe; upwards used by the thread that has the reading
 * role.
 *
 * <p>Whoever writes waits for room before it takes the lock, because the thread that reads may have to write, too.
 */
final class TlsLink extends ForwardingLink implements SessionData {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final byte[] NO_BYTES = {};

    /** The head of a record: one byte of type, two of version, two of length. */
    private static final int HEAD = 5;

    /** A link that has nothing to read keeps no buffer larger than this. */
    private static final int KEPT = 1024;

    private static final BufferPool BUFFERS = new BufferPool(ByteBuffer::allocate);

    private final TcpLink below;
    private final SSLEngine engine;
    private final @Nullable Principal peer;
    private final ReentrantLock writing = new ReentrantLock(); // the order of records is the order of bytes
    private @Nullable SessionData above;
    private volatile boolean goodbye; // somebody has said that the link is to end
    private volatile @Nullable Throwable ownCause; // why this end has said so
    private boolean ended; // nothing more is taken

    private ByteBuffer in; // what has come and is not decrypted
    private boolean inIsOwn; // else it stands in the buffer of the link below
    private byte[] plain = NO_BYTES;

    /**
     * @param early what has come behind the handshake
     */
    TlsLink(TcpLink below, SSLEngine engine, byte[] early) {
        super(below);
        this.below = below;
        this.engine = engine;
        this.in = ByteBuffer.wrap(early);
        this.inIsOwn = true;
        this.peer = peer(engine);
    }

    private static @Nullable Principal peer(SSLEngine engine) {
        try {
            return engine.getSession().getPeerPrincipal();
        } catch (SSLPeerUnverifiedException e) {
            return null; // it was not asked
        }
    }

    @Override
    public void start(SessionData layer) {
        above = layer;
        if (in.hasRemaining()) {
            below.startResuming(this);
        } else {
            below.start(this);
        }
    }

    // ---- downwards ----

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {
        below.awaitRoomToWrite();
        writing.lock();
        try {
            encrypt(ByteBuffer.wrap(data, offset, length), flush);
        } catch (SSLException e) {
            TransportException why = failure(e);
            below.close(why);
            throw new LinkClosedException(why);
        } finally {
            writing.unlock();
        }
    }

    private void encrypt(ByteBuffer data, Flush flush) throws SSLException {
        ByteBuffer out = BUFFERS.take(engine.getSession().getPacketBufferSize());
        try {
            do {
                out.clear();
                SSLEngineResult result = engine.wrap(data, out);
                if (result.getStatus() == SSLEngineResult.Status.CLOSED && data.hasRemaining()) {
                    throw new LinkClosedException(null);
                }
                if (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
                    out = ByteBuffer.allocate(2 * out.capacity());
                } else if (out.position() > 0) {
                    Flush when = data.hasRemaining() ? Flush.SOON : flush;
                    below.write(out.array(), 0, out.position(), null, when, false);
                }
            } while (data.hasRemaining());
        } finally {
            BUFFERS.giveBack(out);
        }
    }

    private TransportException failure(SSLException e) {
        return new TransportException("TLS with " + remoteAddress() + " failed: " + e.getMessage(), e);
    }

    /** Sends what TLS itself has to say. */
    private void sendControl(Flush flush) {
        writing.lock();
        try {
            while (engine.getHandshakeStatus() == SSLEngineResult.HandshakeStatus.NEED_WRAP) {
                encrypt(NOTHING.duplicate(), flush);
                if (engine.isOutboundDone()) {
                    return;
                }
            }
        } catch (SSLException | LinkClosedException e) {
            assert e != null; // who closes has said why
        } finally {
            writing.unlock();
        }
    }

    private void sayGoodbye() {
        goodbye = true;
        engine.closeOutbound();
        sendControl(Flush.NOW);
    }

    @Override
    public void closeWhenFlushed() {
        sayGoodbye();
        below.closeWhenFlushed();
    }

    @Override
    public void close(@Nullable Throwable cause) {
        if (!goodbye) {
            ownCause = cause; // the peer may answer the goodbye before this end is closed
        }
        sayGoodbye();
        below.close(cause);
    }

    // ---- upwards ----

    @Override
    public boolean data(byte[] data, int offset, int length) {
        if (in.hasRemaining()) {
            byte[] joined = Arrays.copyOf(rest(), in.remaining() + length);
            System.arraycopy(data, offset, joined, in.remaining(), length);
            in = ByteBuffer.wrap(joined);
            inIsOwn = true;
        } else {
            in = ByteBuffer.wrap(data, offset, length);
            inIsOwn = false;
        }
        return takeRecords();
    }

    private byte[] rest() {
        return Arrays.copyOfRange(in.array(), in.arrayOffset() + in.position(), in.arrayOffset() + in.limit());
    }

    @Override
    public void detach() {
        keepRest();
        above().detach();
    }

    private void keepRest() {
        if (!inIsOwn) {
            in = in.hasRemaining() ? ByteBuffer.wrap(rest()) : NOTHING;
            inIsOwn = true;
        }
    }

    @Override
    public boolean resume() {
        return above().resume() && takeRecords();
    }

    private SessionData above() {
        return Objects.requireNonNull(above);
    }

    private boolean takeRecords() {
        while (!ended && isWhole()) {
            int length;
            try {
                length = decrypt();
            } catch (SSLException e) {
                ended = true;
                sendControl(Flush.NOW);
                goodbye = true;
                below.close(failure(e));
                break;
            }
            if (length > 0 && !above().data(plain, 0, length)) {
                return false;
            }
        }
        if (ended) {
            in = NOTHING;
        }
        keepRest();
        if (plain.length > KEPT) {
            plain = NO_BYTES;
        }
        return true;
    }

    /** Whether a whole record stands there, as far as its head can be believed. */
    private boolean isWhole() {
        if (in.remaining() < HEAD) {
            return false;
        }
        int length = Short.toUnsignedInt(in.getShort(in.position() + 3));
        boolean tls = in.get(in.position() + 1) == 3;
        return !tls || length > engine.getSession().getPacketBufferSize() || in.remaining() >= HEAD + length;
    }

    /** Takes one record; how many bytes of data were in it. */
    private int decrypt() throws SSLException {
        int room = Math.min(in.remaining(), engine.getSession().getApplicationBufferSize());
        if (plain.length < room) {
            plain = new byte[room];
        }
        ByteBuffer out = ByteBuffer.wrap(plain);
        SSLEngineResult result = engine.unwrap(in, out);
        if (result.getStatus() == SSLEngineResult.Status.BUFFER_OVERFLOW) {
            plain = new byte[2 * engine.getSession().getApplicationBufferSize()];
            out = ByteBuffer.wrap(plain);
            result = engine.unwrap(in, out);
        }
        switch (result.getStatus()) {
            case CLOSED -> {
                ended = true;
                closeWhenFlushed();
            }
            case BUFFER_UNDERFLOW, BUFFER_OVERFLOW -> throw new SSLException("a record has no proper length");
            case OK -> afterwards(result.getHandshakeStatus());
        }
        return out.position();
    }

    private void afterwards(SSLEngineResult.HandshakeStatus status) throws SSLException {
        switch (status) {
            case NEED_WRAP -> sendControl(Flush.SOON); // new keys are asked for
            case NEED_TASK -> throw new SSLException("the peer wants to negotiate anew, which is not done here");
            case NOT_HANDSHAKING, FINISHED, NEED_UNWRAP, NEED_UNWRAP_AGAIN -> {}
        }
    }

    @Override
    public void closed(@Nullable Throwable cause) {
        if (cause == null && goodbye) {
            above().closed(ownCause);
            return;
        }
        if (cause == null) {
            above().closed(new TransportException(
                    "the connection to " + remoteAddress()
                            + " was cut off: it ended without the goodbye that TLS demands",
                    null));
            return;
        }
        above().closed(cause);
    }

    // ---- what it is ----

    @Override
    public boolean isConfidential() {
        return true;
    }

    @Override
    public @Nullable Principal peerPrincipal() {
        return peer;
    }
}
