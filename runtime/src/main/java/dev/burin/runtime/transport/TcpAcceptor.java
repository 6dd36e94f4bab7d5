package dev.burin.runtime.transport;

import dev.burin.runtime.stack.ReaderThread;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A listening TCP socket. */
final class TcpAcceptor implements Acceptor, EventLoop.Selectable {
    /** How long to wait when a connection cannot be taken, because the process has too many files open for example. */
    private static final long PAUSE_MILLIS = 100;

    private static final System.Logger LOGGER = System.getLogger("dev.burin.runtime.transport");

    private final ServerSocketChannel channel;
    private final InetSocketAddress address;
    private final EventLoop loop;
    private final Taker taker;
    private final TcpOptions options;
    private volatile @Nullable SelectionKey key;

    /** Takes connections. Called by the loop: must not wait. */
    interface Taker {
        void take(SocketChannel accepted) throws IOException;
    }

    TcpAcceptor(ServerSocketChannel channel, IoThreads threads, TcpOptions options, Taker taker) throws IOException {
        this.channel = channel;
        this.address = (InetSocketAddress) channel.getLocalAddress();
        this.loop = threads.nextLoop();
        this.options = options;
        this.taker = taker;
    }

    void start() throws IOException {
        channel.configureBlocking(false);
        key = loop.register(channel, 0, this);
        loop.execute(this::listen);
    }

    private void listen() {
        SelectionKey registered = key;
        if (registered != null && registered.isValid()) {
            registered.interestOps(SelectionKey.OP_ACCEPT);
        }
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    @Override
    public boolean ready() {
        try {
            SocketChannel accepted = channel.accept();
            if (accepted != null) {
                take(accepted);
            }
        } catch (IOException e) {
            if (channel.isOpen()) {
                loop.threads().log("a connection to " + address + " could not be accepted", e);
                SelectionKey registered = key;
                if (registered != null && registered.isValid()) {
                    registered.interestOps(0);
                }
                loop.threads().later(() -> loop.execute(this::listen), PAUSE_MILLIS);
            }
        }
        return true;
    }

    private void take(SocketChannel accepted) throws IOException {
        try {
            options.apply(accepted);
            taker.take(accepted);
        } catch (IOException e) {
            accepted.close(); // the peer has gone again
        } catch (RuntimeException | Error e) {
            accepted.close(); // as when there can be no thread for it
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            loop.threads().log("closing the listener on " + address + " failed", e);
        }
        awaitFreePort();
    }

    /** The port is free when the selector has let go of the channel. */
    private void awaitFreePort() {
        CountDownLatch free = new CountDownLatch(1);
        loop.execute(() -> {
            loop.letGo();
            free.countDown();
        });
        ReaderThread.beforeWaiting();
        try {
            if (!free.await(1, TimeUnit.SECONDS)) {
                LOGGER.log(System.Logger.Level.WARNING, "the port of " + address + " may still be taken");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
