package examples.layers;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.transport.Acceptor;
import dev.burin.runtime.transport.IoThreads;
import dev.burin.runtime.transport.TransportFactory;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.util.function.Consumer;

/**
 * The scheme {@code unix}: sockets in the file system, as {@code unix:/tmp/tickets.socket}. The name of this class stands in
 * {@code META-INF/services}, so that such addresses find it.
 */
public final class UnixTransport implements TransportFactory {
    @Override
    public String scheme() {
        return "unix";
    }

    private static UnixDomainSocketAddress place(SessionOptions options) {
        if (options.path().isEmpty()) {
            throw new IllegalArgumentException("'" + options + "' names no file; write it as unix:/directory/file");
        }
        return UnixDomainSocketAddress.of(options.path());
    }

    @Override
    public Connecting connect(SessionOptions options, IoThreads threads) {
        UnixDomainSocketAddress place = place(options);
        return new Connecting() {
            @Override
            public TransportData await() throws IOException {
                SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
                try {
                    channel.connect(place);
                    return new UnixLink(channel, threads);
                } catch (IOException e) {
                    channel.close();
                    throw new IOException("cannot connect to " + place + ": " + e.getMessage(), e);
                }
            }

            @Override
            public void cancel() {
                // connecting to a file takes no time
            }
        };
    }

    @Override
    public Acceptor listen(SessionOptions options, IoThreads threads, Consumer<TransportData> taker)
            throws IOException {
        UnixDomainSocketAddress place = place(options);
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(place);
        } catch (IOException e) {
            channel.close();
            throw new IOException("cannot listen on " + place + ": " + e.getMessage(), e);
        }
        threads.workers().execute(() -> accept(channel, threads, taker));
        return new Acceptor() {
            @Override
            public SocketAddress address() {
                return place;
            }

            @Override
            public void close() {
                try {
                    channel.close();
                    Files.deleteIfExists(place.getPath());
                } catch (IOException e) {
                    throw new IllegalStateException("closing " + place + " failed", e);
                }
            }
        };
    }

    private static void accept(ServerSocketChannel channel, IoThreads threads, Consumer<TransportData> taker) {
        try {
            while (true) {
                taker.accept(new UnixLink(channel.accept(), threads));
            }
        } catch (ClosedChannelException e) {
            return; // the listener has been stopped
        } catch (IOException e) {
            System.getLogger("examples.layers").log(System.Logger.Level.WARNING, "accepting failed", e);
        }
    }

    @Override
    public String uri(SessionOptions options, SocketAddress address) {
        return "unix:" + address;
    }
}
