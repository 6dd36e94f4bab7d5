package dev.burin.cli;

import dev.burin.cli.packet.Frame;
import dev.burin.cli.packet.PacketFault;
import dev.burin.cli.packet.PacketToJson;
import dev.burin.cli.packet.WireTypes;
import dev.burin.runtime.stub.WireFormatException;
import dev.burin.runtime.wire.WireTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code burin decode}. */
@Command(
        name = "decode",
        description = {
            "Prints packets as JSON, one document on a line for each.",
            "Packets have their headers; input without any is one packet, as in a datagram.",
            "Exit code 1 when a packet is malformed or does not fit the interface."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin decode --idl Chat.etch capture.bin")
final class DecodeCommand implements Callable<Integer> {

    private final Streams streams;

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private PacketOptions options = new PacketOptions();

    @Option(
            names = "--hex",
            paramLabel = "TEXT",
            description = "The packets as hexadecimal digits; blanks between them do not matter.")
    private @Nullable String hex;

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "The packets as bytes. Default: the standard input.")
    private @Nullable Path file;

    DecodeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        byte[] bytes = bytes();
        Optional<WireTypes> types = options.types(streams);
        if (types.isEmpty()) {
            return 1;
        }
        PacketToJson json = new PacketToJson(types.get());
        List<Frame> frames = new ArrayList<>();
        boolean isGood = true;
        try {
            Frame.split(bytes, frames);
        } catch (PacketFault e) {
            streams.err().println("error: " + e.getMessage());
            isGood = false;
        }
        for (Frame frame : frames) {
            isGood &= print(frame, json);
        }
        return isGood ? 0 : 1;
    }

    private boolean print(Frame frame, PacketToJson json) {
        try {
            streams.out().println(Json.text(json.document(WireTree.read(frame.body()))));
            return true;
        } catch (WireFormatException | PacketFault e) {
            streams.err().println("error: message at byte " + frame.offset() + ": " + e.getMessage());
            return false;
        }
    }

    private byte[] bytes() throws IOException {
        if (hex == null) {
            return PacketOptions.read(file, streams);
        }
        if (file != null) {
            throw wrong("give --hex or a file, not both");
        }
        try {
            return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw wrong("--hex needs an even number of hexadecimal digits");
        }
    }

    private ParameterException wrong(String message) {
        return Failures.usage(spec, this, message);
    }
}
