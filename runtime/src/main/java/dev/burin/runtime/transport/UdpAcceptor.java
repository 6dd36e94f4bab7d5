package dev.burin.runtime.transport;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.DatagramChannel;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A socket that takes datagrams from anybody and makes a link of each peer at its first one. A peer that is silent for long
 * is forgotten; so many peers and no more are known at once. Thread-safe.
 */
final class UdpAcceptor implements Acceptor, UdpChannel.Taker {
    private final DatagramChannel channel;
    private final UdpChannel reading;
    private final EventLoop loop;
    private final InetSocketAddress address;
    private final Consumer<TransportData> taker;
    private final int mostPeers;
    private final int mostWaiting;
    private final long idleNanos;
    private final Map<InetSocketAddress, UdpLink> links = new ConcurrentHashMap<>();
    private volatile @Nullable Future<?> sweeping;
    private volatile boolean closed;

    UdpAcceptor(DatagramChannel channel, IoThreads threads, SessionOptions options, Consumer<TransportData> taker)
            throws IOException {
        this.channel = channel;
        this.loop = threads.nextLoop();
        this.reading = new UdpChannel(channel, loop, this);
        this.address = (InetSocketAddress) channel.getLocalAddress();
        this.taker = taker;
        this.mostPeers = options.get(Options.CONNECTIONS);
        this.mostWaiting = options.get(Options.UDP_QUEUE_SIZE);
        this.idleNanos = TimeUnit.MILLISECONDS.toNanos(options.get(Options.UDP_IDLE));
    }

    void start() throws IOException {
        reading.start();
        long period = Math.max(1, idleNanos / 4);
        sweeping =
                loop.threads().timer().scheduleWithFixedDelay(this::forgetSilent, period, period, TimeUnit.NANOSECONDS);
    }

    private void forgetSilent() {
        for (UdpLink link : links.values()) {
            if (link.silence() > idleNanos) {
                link.close(null);
            }
        }
    }

    @Override
    public void take(InetSocketAddress from, byte[] datagram) {
        UdpLink known = links.get(from);
        if (known == null) {
            if (closed || links.size() >= mostPeers) {
                return;
            }
            known = newLink(from);
            known.arrive(datagram);
            taker.accept(known);
            return;
        }
        known.arrive(datagram);
    }

    private UdpLink newLink(InetSocketAddress from) {
        UdpLink made = new UdpLink(channel, loop, address, from, mostWaiting, () -> forget(from));
        links.put(from, made);
        return made;
    }

    private void forget(InetSocketAddress peer) {
        links.remove(peer);
        closeWhenUnused();
    }

    @Override
    public void failed(IOException cause) {
        if (!closed) {
            loop.threads().log("reading datagrams on " + address + " failed", cause);
        }
    }

    @Override
    public InetSocketAddress address() {
        return address;
    }

    /** The links that there are go on, and the socket with them. */
    @Override
    public void close() {
        closed = true;
        closeWhenUnused();
    }

    private void closeWhenUnused() {
        if (closed && links.isEmpty()) {
            Future<?> sweep = sweeping;
            if (sweep != null) {
                sweep.cancel(false);
            }
            reading.close();
        }
    }
}
