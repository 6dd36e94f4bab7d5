package examples.layers;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkClosedException;
import dev.burin.runtime.stack.ReaderThread;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.transport.IoThreads;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;

/** A connection with a thread of its own that reads it: the simplest way to make a link. */
final class UnixLink implements TransportData {
    private static final int BUFFER = 16 * 1024;

    private final SocketChannel channel;
    private final IoThreads threads;
    private final ReentrantLock writing = new ReentrantLock();
    private final AtomicReference<Throwable> cause = new AtomicReference<>();

    UnixLink(SocketChannel channel, IoThreads threads) {
        this.channel = channel;
        this.threads = threads;
    }

    @Override
    public void start(SessionData above) {
        threads.workers().execute(() -> read(above));
    }

    private void read(SessionData above) {
        ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
        try {
            while (channel.read(buffer) >= 0) {
                above.data(buffer.array(), 0, buffer.position());
                buffer.clear();
            }
        } catch (IOException e) {
            cause.compareAndSet(null, channel.isOpen() ? e : null);
        }
        close(null);
        above.closed(cause.get());
    }

    @Override
    public void write(byte[] data, int offset, int length, Flush flush) {
        ReaderThread.beforeWaiting(); // a peer that does not read makes this wait
        writing.lock();
        try {
            ByteBuffer bytes = ByteBuffer.wrap(data, offset, length);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        } catch (IOException e) {
            throw new LinkClosedException(e);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void closeWhenFlushed() {
        close(null);
    }

    @Override
    public void close(Throwable why) {
        cause.compareAndSet(null, why);
        try {
            channel.close(); // ends the reading, which tells the layer above
        } catch (IOException e) {
            throw new IllegalStateException("closing a socket failed", e);
        }
    }

    @Override
    public boolean isConfidential() {
        return true;
    }

    @Override
    public SocketAddress localAddress() {
        return address(true);
    }

    @Override
    public SocketAddress remoteAddress() {
        return address(false);
    }

    private SocketAddress address(boolean local) {
        try {
            return local ? channel.getLocalAddress() : channel.getRemoteAddress();
        } catch (IOException e) {
            return null; // it is closed
        }
    }
}
