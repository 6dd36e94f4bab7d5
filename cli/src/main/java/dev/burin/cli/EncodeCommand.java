package dev.burin.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.burin.cli.packet.Frame;
import dev.burin.cli.packet.JsonToPacket;
import dev.burin.cli.packet.PacketFault;
import dev.burin.cli.packet.WireTypes;
import dev.burin.runtime.wire.WireTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code burin encode}. */
@Command(
        name = "encode",
        description = {
            "Makes packets of JSON documents as decode prints them; where the interface declares",
            "the type of a value, its \"$type\" may be left out. Exit code 1 when a document does not fit."
        },
        footerHeading = "%nExample:%n",
        footer = "  burin encode --idl Chat.etch --hex said.json")
final class EncodeCommand implements Callable<Integer> {

    private final Streams streams;

    @Mixin
    private PacketOptions options = new PacketOptions();

    @Option(names = "--hex", description = "Print hexadecimal digits, a packet on each line, instead of bytes.")
    private boolean isHex;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "JSON documents, one after the other. Default: the standard input.")
    private @Nullable Path file;

    EncodeCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        String text = new String(PacketOptions.read(file, streams), StandardCharsets.UTF_8);
        Optional<WireTypes> types = options.types(streams);
        if (types.isEmpty()) {
            return 1;
        }
        int number = 1;
        ByteArrayOutputStream packets = new ByteArrayOutputStream();
        try (JsonReader reader = Json.reader(text)) {
            JsonToPacket encoder = new JsonToPacket(types.get());
            for (; reader.peek() != JsonToken.END_DOCUMENT; number++) {
                JsonElement document = JsonParser.parseReader(reader);
                put(Frame.wrap(WireTree.write(encoder.message(document))), packets);
            }
        } catch (PacketFault e) {
            return fail("document " + number + ": " + e.getMessage());
        } catch (MalformedJsonException | JsonParseException e) {
            return fail("document " + number + " is no JSON: " + e.getMessage());
        }
        streams.write(packets.toByteArray());
        return 0;
    }

    private void put(byte[] packet, ByteArrayOutputStream packets) {
        byte[] shown = isHex ? (HexFormat.of().formatHex(packet) + "\n").getBytes(StandardCharsets.US_ASCII) : packet;
        packets.writeBytes(shown);
    }

    private int fail(String message) {
        streams.err().println("error: " + message);
        return 1;
    }
}
