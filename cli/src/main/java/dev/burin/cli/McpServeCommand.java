package dev.burin.cli;

import dev.burin.runtime.mcp.McpServer;
import dev.burin.runtime.mcp.McpServerOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code burin mcp-serve}. */
@Command(
        name = "mcp-serve",
        description = {
            "Counts for clients of libmuscle's protocol, to try connections that break: each request is handled once.",
            "Prints LOCATION and where it listens, and runs until it is killed.",
            "Requests: INC id, SLEEP ms id, ECHO bytes, BIG n, STATS."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin mcp-serve --port 9000")
final class McpServeCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Where to listen; whoever can reach it can call. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "0",
            description = "The port; 0 takes a free one. Default: 0.")
    private int port;

    @Option(names = "--until-input-ends", description = "Stop when the standard input ends.")
    private boolean isUntilInputEnds;

    McpServeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        McpServerOptions options = McpServerOptions.defaults().withAddress(address());
        CounterRequests requests = new CounterRequests(options.maxLength());
        try (McpServer server = McpServer.start(options, requests, CounterRequests::failed)) {
            streams.out().print("LOCATION " + server.location() + "\n");
            streams.out().flush();
            if (isUntilInputEnds) {
                streams.in().transferTo(OutputStream.nullOutputStream());
            } else {
                new CountDownLatch(1).await();
            }
        }
        return 0;
    }

    private InetSocketAddress address() {
        if (port < 0 || port > 65535) {
            throw wrong("the port is " + port + "; it must be from 0 to 65535");
        }
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved()) {
            throw wrong("no host has the name '" + host + "'");
        }
        return address;
    }

    private ParameterException wrong(String message) {
        return Failures.usage(spec, this, message);
    }
}
