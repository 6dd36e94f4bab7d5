package dev.burin.cli;

import com.google.gson.JsonObject;
import dev.burin.cli.live.LiveDispatcher;
import dev.burin.cli.live.LivePeer;
import dev.burin.cli.live.LiveService;
import dev.burin.cli.live.Replies;
import dev.burin.cli.packet.PacketFault;
import dev.burin.idl.model.LinkedModel;
import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportException;
import dev.burin.runtime.endpoint.Endpoints;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code burin listen}. */
@Command(
        name = "listen",
        description = {
            "Stands in for a server: prints what arrives, a JSON document on each line, and answers it.",
            "Messages without an answer in the file are answered with 0, false, null or empty.",
            "Asks nobody for authorization. Runs until it is killed."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin listen --idl Chat.etch tcp://localhost:4001 --reply answers.json")
final class ListenCommand implements Callable<Integer> {

    private static final long LIMIT = 10_000;

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PacketOptions options = new PacketOptions();

    @Option(
            names = "--reply",
            paramLabel = "FILE",
            description = {
                "What to answer: a JSON object with the result for each message by its name;",
                "an exception is an object with its \"$type\"."
            })
    private @Nullable Path replies;

    @Option(names = "--until-input-ends", description = "Stop when the standard input ends.")
    private boolean isUntilInputEnds;

    @Parameters(
            index = "0",
            paramLabel = "URI",
            description = "The address, options of the connection included; port 0 takes a free one.")
    private String uri = "";

    ListenCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Optional<LinkedModel> model = options.model(streams);
        if (model.isEmpty()) {
            return 1;
        }
        LiveService service = new LiveService(model.get());
        Replies answers;
        try {
            answers = answers(service);
        } catch (PacketFault e) {
            streams.err().println("error: " + e.getMessage());
            return 1;
        }
        try (Listener listener = listener(service, answers)) {
            listener._startAndWaitUp(LIMIT);
            streams.err().println("listening on " + listener.uri());
            waitForTheEnd();
            return 0;
        } catch (TransportException e) {
            streams.err().println("burin listen: " + CallFailures.words(e));
            return 1;
        }
    }

    private Replies answers(LiveService service) throws IOException {
        if (replies == null) {
            return Replies.empty(service);
        }
        String text = new String(PacketOptions.read(replies, streams), StandardCharsets.UTF_8);
        return Replies.of(service, Json.parse(text, replies.toString()));
    }

    private Listener listener(LiveService service, Replies answers) {
        try {
            return Endpoints.listen(
                    SessionOptions.of(uri),
                    LivePeer::new,
                    client -> LiveDispatcher.ofServer(service, answers, this::received));
        } catch (IllegalArgumentException e) {
            throw Failures.usage(spec, this, String.valueOf(e.getMessage()));
        }
    }

    private void waitForTheEnd() throws IOException, InterruptedException {
        if (isUntilInputEnds) {
            streams.in().transferTo(OutputStream.nullOutputStream());
        } else {
            new CountDownLatch(1).await();
        }
    }

    private void received(JsonObject document) {
        synchronized (streams) {
            streams.out().print(Json.text(document) + "\n");
            streams.out().flush();
        }
    }
}
