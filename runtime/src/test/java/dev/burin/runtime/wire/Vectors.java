package dev.burin.runtime.wire;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** The golden vectors: bytes of the original implementation, and the trees that they stand for. */
final class Vectors {
    private Vectors() {}

    /**
     * One vector.
     *
     * @param trees what the packets decode to, null for the empty packet and for one that is refused
     */
    record Vector(
            String name,
            boolean isCaptured,
            boolean isRefused,
            boolean hasHeader,
            byte[] bytes,
            List<JsonElement> trees) {
        @Override
        public String toString() {
            return name;
        }

        /** The bodies of the packets, as far as they have whole headers. */
        List<byte[]> bodies() {
            if (!hasHeader) {
                return List.of(bytes);
            }
            List<byte[]> bodies = new ArrayList<>();
            ByteBuffer rest = ByteBuffer.wrap(bytes);
            while (rest.remaining() >= 8) {
                rest.getInt();
                int length = rest.getInt();
                byte[] body = new byte[Math.max(0, Math.min(length, rest.remaining()))];
                rest.get(body);
                bodies.add(body);
            }
            return bodies;
        }
    }

    static Stream<Vector> all() {
        try (Reader reader = new InputStreamReader(
                Vectors.class.getResourceAsStream("/wire/vectors.json"), StandardCharsets.UTF_8)) {
            JsonArray vectors = JsonParser.parseReader(reader).getAsJsonArray();
            List<Vector> all = new ArrayList<>();
            vectors.forEach(vector -> all.add(vector(vector.getAsJsonObject())));
            return all.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector vector(JsonObject json) {
        JsonElement decoded = json.get("decoded");
        List<JsonElement> trees =
                decoded.isJsonArray() ? decoded.getAsJsonArray().asList() : Arrays.asList(decoded);
        return new Vector(
                json.get("name").getAsString(),
                json.get("origin").getAsString().startsWith("captured"),
                json.has("refused"),
                json.get("framing").getAsString().equals("header"),
                HexFormat.of().parseHex(json.get("hex").getAsString()),
                trees);
    }
}
