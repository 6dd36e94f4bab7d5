package dev.burin.runtime.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import org.jspecify.annotations.Nullable;

/** Reads the datagrams of one channel for whoever they are meant for. */
final class UdpChannel implements EventLoop.Selectable {
    /** So many datagrams are read before others have their turn. */
    private static final int AT_ONCE = 64;

    private final DatagramChannel channel;
    private final EventLoop loop;
    private final Taker taker;

    /** Takes datagrams. Called by the loop: must not wait. */
    interface Taker {
        void take(InetSocketAddress from, byte[] datagram);

        /** The channel cannot be read any more, or says that a datagram did not arrive. */
        void failed(IOException cause);
    }

    UdpChannel(DatagramChannel channel, EventLoop loop, Taker taker) {
        this.channel = channel;
        this.loop = loop;
        this.taker = taker;
    }

    void start() throws IOException {
        channel.configureBlocking(false);
        SelectionKey key = loop.register(channel, 0, this);
        loop.execute(() -> {
            if (key.isValid()) {
                key.interestOps(SelectionKey.OP_READ);
            }
        });
    }

    @Override
    public boolean ready() {
        try {
            for (int i = 0; i < AT_ONCE; i++) {
                ByteBuffer buffer = loop.buffer();
                InetSocketAddress from = receive(buffer);
                if (from == null) {
                    break;
                }
                byte[] datagram = new byte[buffer.flip().remaining()];
                buffer.get(datagram);
                taker.take(from, datagram);
            }
        } catch (ClosedChannelException e) {
            return true; // closed by this end
        } catch (IOException e) {
            taker.failed(e);
        }
        return true;
    }

    private @Nullable InetSocketAddress receive(ByteBuffer buffer) throws IOException {
        return (InetSocketAddress) channel.receive(buffer);
    }

    void close() {
        try {
            channel.close();
        } catch (IOException e) {
            loop.threads().log("closing a channel failed", e);
        }
        loop.execute(loop::letGo);
    }
}
