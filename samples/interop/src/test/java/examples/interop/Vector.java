package examples.interop;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.burin.runtime.wire.WireValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * One or more packets that were recorded between programs of Apache Etch, or made by hand and tried on one.
 *
 * @param toServer whether it travels from the client to the server
 * @param bytes with headers, also where it was recorded over UDP, which has none
 * @param types the names of the messages, empty for those that are unknown, empty or refused
 * @param answers what the server of the original answered to what was made by hand
 */
record Vector(
        String name,
        boolean toServer,
        boolean captured,
        boolean refused,
        byte[] bytes,
        List<String> types,
        List<WireValue.Struct> answers) {
    private static final int MAGIC = 0xdeadbeef;

    static Stream<Vector> all() {
        try (Reader reader =
                new InputStreamReader(Vector.class.getResourceAsStream("/wire/vectors.json"), StandardCharsets.UTF_8)) {
            return JsonParser.parseReader(reader).getAsJsonArray().asList().stream()
                    .map(vector -> of(vector.getAsJsonObject()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Vector of(JsonObject json) {
        byte[] bytes = HexFormat.of().parseHex(json.get("hex").getAsString());
        boolean framed = json.get("framing").getAsString().equals("header");
        List<WireValue.Struct> answers = new ArrayList<>();
        if (json.has("answer")) {
            json.getAsJsonArray("answer").forEach(answer -> answers.add(JsonTree.struct(answer.getAsJsonObject())));
        }
        return new Vector(
                json.get("name").getAsString(),
                json.get("direction").getAsString().equals("client->server"),
                json.get("origin").getAsString().startsWith("captured"),
                json.has("refused"),
                framed ? bytes : packet(bytes),
                types(json.get("decoded")),
                answers);
    }

    private static List<String> types(JsonElement decoded) {
        JsonArray trees = new JsonArray();
        if (decoded.isJsonArray()) {
            trees = decoded.getAsJsonArray();
        } else {
            trees.add(decoded);
        }
        return trees.asList().stream()
                .map(tree -> tree.isJsonNull() ? null : tree.getAsJsonObject().getAsJsonObject("type"))
                .map(type ->
                        type == null || !type.has("name") || type.get("name").isJsonNull()
                                ? ""
                                : type.get("name").getAsString())
                .toList();
    }

    /** A body with its header. */
    static byte[] packet(byte[] body) {
        return ByteBuffer.allocate(8 + body.length)
                .putInt(MAGIC)
                .putInt(body.length)
                .put(body)
                .array();
    }

    /** The bodies of the packets; that of a packet without effect is empty. */
    List<byte[]> bodies() {
        List<byte[]> bodies = new ArrayList<>();
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            rest.getInt();
            byte[] body = new byte[rest.getInt()];
            rest.get(body);
            bodies.add(body);
        }
        return bodies;
    }

    /** The name of what it belongs to, such as {@code callback/value} of {@code callback/value/request2}. */
    String conversation() {
        return name.replaceFirst("/(request|reply)\\d?$", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
