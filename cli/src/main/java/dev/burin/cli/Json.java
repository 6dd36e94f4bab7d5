package dev.burin.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.burin.cli.packet.PacketFault;
import java.io.IOException;
import java.io.StringReader;

/** JSON as text. */
final class Json {

    private static final int NESTING = 1000;

    private Json() {}

    /** Returns a value on one line. */
    static String text(JsonElement value) {
        return value.toString(); // a Gson would say the same, and takes long to load
    }

    /** Returns a reader for values one after the other. */
    static JsonReader reader(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.LENIENT);
        reader.setNestingLimit(NESTING);
        return reader;
    }

    /**
     * Returns the one value that a text is.
     *
     * @param what what the text is, for people
     * @throws PacketFault when it is none
     */
    static JsonElement parse(String text, String what) {
        try (JsonReader reader = reader(text)) {
            JsonElement value = JsonParser.parseReader(reader);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new PacketFault(what + ": more follows behind the JSON value");
            }
            return value;
        } catch (JsonParseException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            throw new PacketFault(what + ": this is no JSON: " + cause.getMessage());
        } catch (IOException e) {
            throw new PacketFault(what + ": this is no JSON: " + e.getMessage());
        }
    }
}
