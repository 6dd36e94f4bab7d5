package dev.burin.runtime.transport;

import dev.burin.runtime.stack.TransportData;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An attempt to connect: to each address of the host in turn, until one answers. */
final class TcpConnecting implements TransportFactory.Connecting {
    private static final Pattern IP_4 = Pattern.compile("((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])(\\.(?!$)|$)){4}");

    private final String host;
    private final int port;
    private final int timeoutMillis;
    private final TcpOptions options;
    private final IoThreads threads;
    private final LinkMaker maker;
    private @Nullable SocketChannel channel; // guarded by this: the one being connected
    private boolean cancelled; // guarded by this

    /** Makes a link of a channel that is connected, on a thread that may wait. */
    interface LinkMaker {
        TransportData make(SocketChannel channel) throws IOException;
    }

    TcpConnecting(String host, int port, int timeoutMillis, TcpOptions options, IoThreads threads, LinkMaker maker) {
        this.host = host;
        this.port = port;
        this.timeoutMillis = timeoutMillis;
        this.options = options;
        this.threads = threads;
        this.maker = maker;
    }

    @Override
    public TransportData await() throws IOException {
        InetAddress[] addresses;
        try {
            addresses = InetAddress.getAllByName(host);
        } catch (UnknownHostException e) {
            throw new IOException("the host '" + host + "' is unknown", e);
        }
        IOException failure = null;
        for (InetAddress address : addresses) {
            try {
                return connect(new InetSocketAddress(address, port), timeoutMillis);
            } catch (IOException e) {
                if (failure != null) {
                    e.addSuppressed(failure);
                }
                failure = e;
            }
        }
        throw failure == null ? new IOException("the host '" + host + "' has no address") : failure;
    }

    /** Only to an address in numbers: a name server takes its time. Who is interrupted leaves the attempt to others, too. */
    @Override
    public @Nullable TransportData awaitUpTo(int millis) throws IOException {
        if (!isNumeric(host)) {
            return null;
        }
        InetSocketAddress address = new InetSocketAddress(InetAddress.getByName(host), port);
        try {
            return connect(address, Math.min(millis, timeoutMillis));
        } catch (IOException e) {
            boolean isTooSlow = e.getCause() instanceof SocketTimeoutException && millis < timeoutMillis;
            if (isTooSlow || e.getCause() instanceof ClosedByInterruptException) {
                return null;
            }
            throw e;
        }
    }

    /** Whether no name server is asked for it. What only looks like an address is asked for. */
    private static boolean isNumeric(String host) {
        return host.indexOf(':') >= 0 || IP_4.matcher(host).matches();
    }

    private TransportData connect(InetSocketAddress address, int limit) throws IOException {
        SocketChannel attempt = SocketChannel.open();
        try {
            begin(attempt);
            options.apply(attempt);
            attempt.socket().connect(address, limit);
            return maker.make(attempt);
        } catch (IOException e) {
            attempt.close();
            throw explained(e, address);
        } catch (RuntimeException | Error e) {
            attempt.close();
            throw e;
        }
    }

    private synchronized void begin(SocketChannel attempt) throws ClosedChannelException {
        if (cancelled) {
            throw new ClosedChannelException();
        }
        channel = attempt;
    }

    private IOException explained(IOException e, InetSocketAddress address) {
        if (e instanceof SocketTimeoutException) {
            return new IOException(
                    address + " did not answer within " + timeoutMillis + " ms (option Lifecycle.connectTimeout)", e);
        }
        if (e instanceof ConnectException) {
            return new IOException(
                    "cannot connect to " + address + ": " + e.getMessage() + "; is the listener running there?", e);
        }
        if (e instanceof ClosedChannelException) {
            return new IOException("the attempt to connect to " + address + " was given up", e);
        }
        return e;
    }

    @Override
    public synchronized void cancel() {
        cancelled = true;
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                threads.log("giving up a connection to " + host + " failed", e);
            }
        }
    }
}
