package dev.burin.runtime.filter;

import dev.burin.runtime.wire.WireValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Messages as text for people, one line each: control characters are escaped, long values are cut, and what is a secret by
 * its name is not shown.
 */
final class MessageText {
    private static final int MAX_TEXT = 200;
    private static final int MAX_ITEMS = 20;
    private static final int MAX_DEPTH = 6;
    private static final List<String> SECRETS =
            List.of("password", "passwd", "passphrase", "secret", "token", "credential", "apikey", "privatekey");

    private MessageText() {}

    static String of(FilteredMessage message) {
        try {
            return message.name() + fields(message.fields());
        } catch (RuntimeException e) {
            return message.name() + "(cannot be shown: " + e.getMessage() + ")";
        }
    }

    private static String fields(Map<String, WireValue> fields) {
        return fields.entrySet().stream()
                .map(field -> field(field.getKey(), field.getValue(), 0))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String field(String name, WireValue value, int depth) {
        return name + "=" + (isSecret(name) ? "***" : value(value, depth));
    }

    static boolean isSecret(String field) {
        String plain = field.toLowerCase(Locale.ROOT).replace("_", "");
        return SECRETS.stream().anyMatch(plain::contains);
    }

    private static String value(WireValue value, int depth) {
        if (value instanceof WireValue.Text text) {
            return quoted(text.value());
        } else if (value instanceof WireValue.Whole whole) {
            return Long.toString(whole.value());
        } else if (value instanceof WireValue.Truth truth) {
            return Boolean.toString(truth.value());
        } else if (value instanceof WireValue.Real real) {
            return Double.toString(real.value());
        } else if (value instanceof WireValue.Single single) {
            return Float.toString(single.value());
        } else if (value instanceof WireValue.Bytes bytes) {
            return bytes(bytes.hex());
        } else if (value instanceof WireValue.Items items) {
            return depth < MAX_DEPTH ? items(items.values(), depth + 1) : "[...]";
        } else if (value instanceof WireValue.Struct struct) {
            return depth < MAX_DEPTH ? struct(struct, depth + 1) : "(...)";
        }
        return "null";
    }

    private static String bytes(String hex) {
        int length = hex.length() / 2;
        return length > MAX_ITEMS ? length + " bytes " + hex.substring(0, 2 * MAX_ITEMS) + "..." : "bytes " + hex;
    }

    private static String items(List<WireValue> values, int depth) {
        String shown = values.stream()
                .limit(MAX_ITEMS)
                .map(value -> value(value, depth))
                .collect(Collectors.joining(", ", "[", ""));
        return shown + (values.size() > MAX_ITEMS ? ", ... " + values.size() + " in all]" : "]");
    }

    private static String struct(WireValue.Struct struct, int depth) {
        String name = name(struct.type());
        if (name.equals("_Etch_Map")) {
            return map(struct, depth);
        }
        return name.substring(name.lastIndexOf('.') + 1)
                + struct.fields().stream()
                        .limit(MAX_ITEMS)
                        .map(field -> field(name(field.key()), field.value(), depth))
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String map(WireValue.Struct struct, int depth) {
        List<String> entries = new ArrayList<>();
        for (WireValue.Field field : struct.fields()) {
            if (field.value() instanceof WireValue.Items items) {
                List<WireValue> keysAndValues = items.values();
                for (int i = 0; i + 1 < keysAndValues.size() && entries.size() < MAX_ITEMS; i += 2) {
                    entries.add(entry(keysAndValues.get(i), keysAndValues.get(i + 1), depth));
                }
            }
        }
        return "Map"
                + entries.stream().collect(Collectors.joining(", ", "(", entries.size() < MAX_ITEMS ? ")" : ", ...)"));
    }

    private static String entry(WireValue key, WireValue value, int depth) {
        boolean secret = key instanceof WireValue.Text text && isSecret(text.value());
        return value(key, depth) + "=" + (secret ? "***" : value(value, depth));
    }

    private static String name(WireValue.Name name) {
        String text = name.text();
        return text == null ? "#" + name.id() : text;
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        int length = Math.min(text.length(), MAX_TEXT);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (Character.isISOControl(c) || c == '\u2028' || c == '\u2029') {
                quoted.append(String.format("\\u%04x", (int) c));
            } else {
                quoted.append(c);
            }
        }
        quoted.append('"');
        return text.length() > MAX_TEXT ? quoted + "... " + text.length() + " characters" : quoted.toString();
    }
}
