package examples.interop;

import dev.burin.runtime.wire.WireValue;

/** Knows what the service answers to recorded requests whose answers were not recorded. */
final class Oracle {
    private Oracle() {}

    /** The answer to a request of that type; null when it gets none. */
    static WireValue.Struct answer(String type, WireValue.Struct request) {
        String message = type.substring(type.lastIndexOf('.') + 1);
        if (message.startsWith("echo")) {
            return Trees.reply(type, Trees.field(request, "v"));
        }
        return switch (message) {
            case "nop" -> Trees.reply(type, null);
            case "add" -> Trees.reply(type, new WireValue.Whole(number(request, "a") + number(request, "b")));
            case "kindOf" -> Trees.reply(type, new WireValue.Text("Refused"));
            case "note" -> null;
            default -> throw new IllegalArgumentException("what is the answer to " + type + "?");
        };
    }

    private static long number(WireValue.Struct request, String field) {
        return ((WireValue.Whole) Trees.field(request, field)).value();
    }
}
