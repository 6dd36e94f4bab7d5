package dev.burin.benchmarks.call;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/** A socket that is read again and again until something comes, and sleeps only when nothing has come for long. */
final class SpinningSocket implements AutoCloseable {
    /** So that the server takes no core from those that are measured next. */
    private static final long LONG_NANOS = 1_000_000;

    private static final int BUFFER = 64;

    private final SocketChannel channel;
    private final Selector selector = Selector.open();
    final ByteBuffer in = ByteBuffer.allocateDirect(BUFFER);
    final ByteBuffer out = ByteBuffer.allocateDirect(BUFFER);

    SpinningSocket(SocketChannel channel) throws IOException {
        this.channel = channel;
        channel.configureBlocking(false);
        channel.socket().setTcpNoDelay(true);
        channel.register(selector, SelectionKey.OP_READ);
    }

    /** Reads so many bytes into {@link #in}. */
    void read(int bytes) throws IOException {
        in.clear().limit(bytes);
        long end = System.nanoTime() + LONG_NANOS;
        while (in.hasRemaining()) {
            int count = channel.read(in);
            if (count < 0) {
                throw new EOFException();
            }
            if (count == 0) {
                Thread.onSpinWait();
                if (System.nanoTime() > end) {
                    selector.select(key -> {});
                }
            }
        }
        in.flip();
    }

    /** Writes what is in {@link #out}. */
    void write() throws IOException {
        out.flip();
        while (out.hasRemaining()) {
            channel.write(out);
        }
        out.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        selector.close();
    }
}
