package dev.burin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.burin.cli.packet.Frame;
import dev.burin.runtime.wire.WireTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PacketVectorsTest {

    private static final Path DIRECTORY = Path.of("src", "test", "resources", "wire");
    private static final Path IDL = DIRECTORY.resolve("Interop.etch");

    /** Bytes of the original implementation. */
    record Vector(String name, String hex, boolean isRefused, boolean isCaptured) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Vector> taken() throws IOException {
        return all().stream().filter(vector -> !vector.isRefused());
    }

    static Stream<Vector> refused() throws IOException {
        return all().stream().filter(Vector::isRefused);
    }

    private static List<Vector> all() throws IOException {
        JsonArray json = JsonParser.parseString(Files.readString(DIRECTORY.resolve("vectors.json")))
                .getAsJsonArray();
        List<Vector> vectors = new ArrayList<>();
        json.forEach(element -> {
            JsonObject vector = element.getAsJsonObject();
            vectors.add(new Vector(
                    vector.get("name").getAsString(),
                    vector.get("hex").getAsString(),
                    vector.has("refused"),
                    vector.get("origin").getAsString().startsWith("captured")));
        });
        return vectors;
    }

    @Test
    void there_are_vectors() throws IOException {
        assertThat(taken()).hasSize(250);
        assertThat(refused()).hasSize(41);
    }

    @ParameterizedTest
    @MethodSource("taken")
    void what_decode_prints_is_encoded_to_a_packet_that_decodes_to_the_same(Vector vector) {
        Cli.Run decoded = Cli.run("decode", "--idl", IDL, "--hex", vector.hex());
        assertThat(decoded.err()).isEmpty();
        assertThat(decoded.code()).isZero();
        Cli.Run encoded = Cli.runWithInput(decoded.out(), "encode", "--idl", IDL, "--hex");
        assertThat(encoded.err()).isEmpty();
        assertThat(encoded.code()).isZero();
        Cli.Run again = Cli.run("decode", "--idl", IDL, "--hex", encoded.out());
        assertThat(again.out()).isEqualTo(decoded.out());
        if (vector.isCaptured() && !vector.name().startsWith("names/")) {
            assertThat(trees(encoded.out())).isEqualTo(trees(vector.hex()));
        }
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_the_original_refuses_is_refused_in_words(Vector vector) {
        Cli.Run decoded = Cli.run("decode", "--idl", IDL, "--hex", vector.hex());
        assertThat(decoded.code()).isEqualTo(1);
        assertThat(decoded.err()).startsWith("error: ").contains("at byte ").doesNotContain("\tat ");
    }

    private static List<Object> trees(String hex) {
        List<Frame> frames = new ArrayList<>();
        Frame.split(HexFormat.of().parseHex(hex.replaceAll("\\s", "")), frames);
        List<Object> trees = new ArrayList<>();
        frames.forEach(frame -> trees.add(WireTree.read(frame.body())));
        return trees;
    }
}
