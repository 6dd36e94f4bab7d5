package dev.burin.runtime.transport;

import dev.burin.runtime.Options;
import dev.burin.runtime.SessionOptions;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;

/** The socket options of a TCP connection, by the names that Etch gives them. */
record TcpOptions(boolean noDelay, boolean keepAlive, int trafficClass) {
    static TcpOptions of(SessionOptions options) {
        return new TcpOptions(
                options.get(Options.TCP_NO_DELAY),
                options.get(Options.TCP_KEEP_ALIVE),
                options.get(Options.TCP_TRAFFIC_CLASS));
    }

    void apply(SocketChannel channel) throws IOException {
        channel.setOption(StandardSocketOptions.TCP_NODELAY, noDelay);
        if (keepAlive) {
            channel.setOption(StandardSocketOptions.SO_KEEPALIVE, true);
        }
        if (trafficClass != 0) {
            channel.setOption(StandardSocketOptions.IP_TOS, trafficClass);
        }
    }
}
