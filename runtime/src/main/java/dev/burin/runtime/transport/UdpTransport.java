package dev.burin.runtime.transport;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.DatagramChannel;
import java.util.function.Consumer;

/**
 * The scheme {@code udp}: one message in each datagram, which may be lost, doubled or overtaken. Nobody is told when the
 * other end goes.
 */
public final class UdpTransport implements TransportFactory {
    /** Made by the one who looks transports up. */
    public UdpTransport() {}

    @Override
    public String scheme() {
        return "udp";
    }

    @Override
    public Connecting connect(SessionOptions options, IoThreads threads) {
        TcpTransport.checkPeer(options);
        return new Connecting() {
            @Override
            public TransportData await() throws IOException {
                return open(options, threads);
            }

            @Override
            public void cancel() {
                // there is nothing to wait for
            }
        };
    }

    private static TransportData open(SessionOptions options, IoThreads threads) throws IOException {
        InetSocketAddress peer;
        try {
            peer = new InetSocketAddress(InetAddress.getByName(options.host()), options.port());
        } catch (UnknownHostException e) {
            throw new IOException("the host '" + options.host() + "' is unknown", e);
        }
        DatagramChannel channel = DatagramChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_BROADCAST, options.get(Options.UDP_BROADCAST));
            channel.connect(peer);
            ClientEnd end = new ClientEnd(channel, threads.nextLoop(), peer, options.get(Options.UDP_QUEUE_SIZE));
            end.reading.start();
            return end.link;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** A channel and its one link. */
    private static final class ClientEnd implements UdpChannel.Taker {
        private final UdpLink link;
        private final UdpChannel reading;

        ClientEnd(DatagramChannel channel, EventLoop loop, InetSocketAddress peer, int mostWaiting) throws IOException {
            reading = new UdpChannel(channel, loop, this);
            link = new UdpLink(
                    channel, loop, (InetSocketAddress) channel.getLocalAddress(), peer, mostWaiting, reading::close);
        }

        @Override
        public void take(InetSocketAddress from, byte[] datagram) {
            link.arrive(datagram);
        }

        @Override
        public void failed(IOException cause) {
            String said = cause.getMessage() == null ? "nobody listens there" : cause.getMessage();
            link.close(
                    new TransportException("datagrams to " + link.remoteAddress() + " do not arrive: " + said, cause));
        }
    }

    @Override
    public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
            throws IOException {
        InetSocketAddress address = TcpTransport.place(options);
        DatagramChannel channel = DatagramChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, options.get(Options.UDP_REUSE_PORT));
            channel.setOption(StandardSocketOptions.SO_BROADCAST, options.get(Options.UDP_BROADCAST));
            channel.bind(address);
            UdpAcceptor acceptor = new UdpAcceptor(channel, threads, options, taker);
            acceptor.start();
            return acceptor;
        } catch (BindException e) {
            channel.close();
            throw new IOException(
                    "cannot listen on " + address + ": " + e.getMessage()
                            + "; another program may be using the port, or the host is not one of this machine's",
                    e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public boolean isStream() {
        return false;
    }

    @Override
    public String uri(SessionOptions options, SocketAddress address) {
        return TcpTransport.uriOf(options, address);
    }
}
