package dev.burin.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.burin.cli.live.LiveCall;
import dev.burin.cli.live.LiveDispatcher;
import dev.burin.cli.live.LiveException;
import dev.burin.cli.live.LiveMessage;
import dev.burin.cli.live.LivePeer;
import dev.burin.cli.live.LiveService;
import dev.burin.cli.live.Replies;
import dev.burin.cli.packet.PacketFault;
import dev.burin.idl.model.LinkedModel;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.endpoint.Endpoints;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code burin call}. */
@Command(
        name = "call",
        description = {
            "Sends one message to a server and prints the result as JSON.",
            "What the server sends meanwhile is printed too, and answered with 0, false, null or empty.",
            "Exit code 1 when the call fails."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin call --idl Chat.etch tcp://localhost:4001 said '{\"user\": \"ann\", \"text\": \"hello\"}'")
final class CallCommand implements Callable<Integer> {

    private static final long DEFAULT_LIMIT = 10_000;

    private final Streams streams;
    private final CountDownLatch down = new CountDownLatch(1);

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PacketOptions options = new PacketOptions();

    @Option(
            names = "--timeout",
            paramLabel = "MS",
            description = {
                "How long to wait for the connection, and for the answer; 0 is for ever.",
                "Default: 10000, and for the answer what @Timeout says."
            })
    private @Nullable Long timeout;

    @Option(
            names = "--stay",
            paramLabel = "MS",
            defaultValue = "0",
            description = "Stay connected so long after the answer, for what the server may still send. Default: 0.")
    private long stay;

    @Option(
            names = "--json",
            description = {
                "Print everything to the standard output, a JSON object on each line:",
                "{\"received\": ...}, {\"result\": ...}, {\"exception\": ...} or {\"failure\": ...}."
            })
    private boolean isJson;

    @Parameters(index = "0", paramLabel = "URI", description = "The address, options of the connection included.")
    private String uri = "";

    @Parameters(index = "1", paramLabel = "MESSAGE", description = "The name of the message, simple or full.")
    private String name = "";

    @Parameters(
            index = "2",
            arity = "0..1",
            paramLabel = "ARGS",
            defaultValue = "{}",
            description = {
                "The arguments as a JSON object, or as an array in their order; - reads them from the standard input.",
                "What is left out is null, 0 or false."
            })
    private String arguments = "{}";

    CallCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<LinkedModel> model = options.model(streams);
        if (model.isEmpty()) {
            return 1;
        }
        if (stay < 0 || (timeout != null && timeout < 0)) {
            throw wrong("times must not be negative");
        }
        LiveService service = new LiveService(model.get());
        LiveCall call = prepared(service);
        try (LivePeer server = connect(service)) {
            server._startAndWaitUp(timeout == null ? DEFAULT_LIMIT : timeout);
            int code = answered(service, call, server);
            if (stay > 0 && down.await(stay, TimeUnit.MILLISECONDS)) {
                streams.err().println("the server has closed the connection");
            }
            if (call.messageType().isOneway()) {
                server._stopAndWaitDown(DEFAULT_LIMIT);
            }
            return code;
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    private LiveCall prepared(LiveService service) throws IOException {
        try {
            LiveMessage message = service.message(name);
            if (!message.declared().direction().toServer()) {
                throw wrong("'" + name + "' is sent by the server; a client cannot call it");
            }
            String text = arguments.equals("-")
                    ? new String(PacketOptions.read((Path) null, streams), StandardCharsets.UTF_8)
                    : arguments;
            return service.call(message, Json.parse(text, "ARGS"));
        } catch (PacketFault e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private LivePeer connect(LiveService service) {
        Replies replies = Replies.empty(service);
        try {
            return Endpoints.connect(
                    SessionOptions.of(uri).listener(new EndOfSession()),
                    LivePeer::new,
                    server -> LiveDispatcher.ofClient(service, replies, this::received));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private int answered(LiveService service, LiveCall call, LivePeer server) {
        long declared = call.messageType().timeoutMillis();
        long limit = timeout != null ? timeout : declared > 0 ? declared : DEFAULT_LIMIT;
        try {
            JsonElement result = service.json(
                    call.message(), server.within(Duration.ofMillis(limit)).send(call));
            if (isJson) {
                print("result", result);
            } else if (!call.messageType().isOneway()) {
                printLine(Json.text(result));
            }
            return 0;
        } catch (LiveException e) {
            JsonElement exception = service.json(call.message(), e.value());
            if (isJson) {
                print("exception", exception);
            } else {
                streams.err().println("the server answers with an exception: " + Json.text(exception));
            }
            return 1;
        }
    }

    private void received(JsonObject document) {
        if (isJson) {
            print("received", document);
        } else {
            streams.err().println("received " + Json.text(document));
        }
    }

    private int failed(RuntimeException failure) {
        if (failure instanceof ParameterException) {
            throw failure;
        }
        String words = CallFailures.words(failure);
        if (isJson) {
            JsonObject object = new JsonObject();
            object.addProperty("failure", words);
            CallFailures.outcome(failure).ifPresent(outcome -> object.addProperty("outcome", outcome));
            printLine(Json.text(object));
        } else {
            streams.err().println("burin call: " + words);
        }
        return 1;
    }

    private void print(String key, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(key, value);
        printLine(Json.text(object));
    }

    private void printLine(String line) {
        synchronized (streams) {
            streams.out().print(line + "\n");
            streams.out().flush();
        }
    }

    private ParameterException wrong(String message) {
        return Failures.usage(spec, this, message);
    }

    /** Notices that nothing more can come. */
    private final class EndOfSession implements SessionListener {
        @Override
        public void onDown(Session session, @Nullable Throwable cause) {
            down.countDown();
        }
    }
}
