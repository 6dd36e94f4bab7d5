package dev.burin.runtime.transport;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.function.Consumer;

/** The scheme {@code tcp}. */
public final class TcpTransport implements TransportFactory {
    private static final int MAX_PORT = 65535;

    /** Made by the one who looks transports up. */
    public TcpTransport() {}

    @Override
    public String scheme() {
        return "tcp";
    }

    @Override
    public Connecting connect(SessionOptions options, IoThreads threads) {
        return connect(options, threads, channel -> link(channel, threads, options));
    }

    /** Begins to connect to what an address names; {@code maker} makes the link. */
    static TcpConnecting connect(SessionOptions options, IoThreads threads, TcpConnecting.LinkMaker maker) {
        checkPeer(options);
        return new TcpConnecting(
                options.host(),
                options.port(),
                options.get(Options.CONNECT_TIMEOUT),
                TcpOptions.of(options),
                threads,
                maker);
    }

    @Override
    public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
            throws IOException {
        return listen(
                options,
                threads,
                options.get(Options.TCP_BACKLOG),
                channel -> taker.accept(link(channel, threads, options)));
    }

    /** Throws when an address does not say where to connect to. */
    static void checkPeer(SessionOptions options) {
        int port = options.port();
        if (options.host().isEmpty() || port < 1 || port > MAX_PORT) {
            throw new IllegalArgumentException("'" + options + "' names no host and port to connect to; write it as "
                    + options.scheme() + "://host:port with a port of 1 to 65535");
        }
    }

    static TcpLink link(SocketChannel channel, IoThreads threads, SessionOptions options) throws IOException {
        return new TcpLink(
                channel, threads.nextLoop(), options.get(Options.WRITE_TIMEOUT), options.get(Options.TCP_SPIN_MICROS));
    }

    /** Where an address says to listen. */
    static InetSocketAddress place(SessionOptions options) throws IOException {
        int port = options.port();
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException("'" + options + "' names no port to listen on; write it as "
                    + options.scheme() + "://host:port, with port 0 for any free one");
        }
        String host = options.host();
        return host.isEmpty() ? new InetSocketAddress(port) : new InetSocketAddress(InetAddress.getByName(host), port);
    }

    /** Listens where an address says. */
    static Acceptor listen(SessionOptions options, IoThreads threads, int backlog, TcpAcceptor.Taker taker)
            throws IOException {
        InetSocketAddress address = place(options);
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
            channel.bind(address, backlog);
            TcpAcceptor acceptor = new TcpAcceptor(channel, threads, TcpOptions.of(options), taker);
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
    public String uri(SessionOptions options, SocketAddress address) {
        return uriOf(options, address);
    }

    /** The address of a listener on a host and port. */
    static String uriOf(SessionOptions options, SocketAddress address) {
        InetSocketAddress bound = (InetSocketAddress) address;
        String host = options.host();
        if (host.isEmpty() || bound.getAddress().isAnyLocalAddress()) {
            host = "localhost";
        }
        return options.withAddress(host.indexOf(':') < 0 ? host : "[" + host + "]", bound.getPort());
    }
}
