package examples.interop;

import dev.burin.runtime.stub.WireId;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What tests do with the trees of messages. */
final class Trees {
    static final String SERVICE = "bar.interop.Interop.";

    private static final WireValue.Name POINT = WireTree.named(SERVICE + "Point");
    private static final int MESSAGE_ID = WireId.of("_messageId");
    private static final int IN_REPLY_TO = WireId.of("_inReplyTo");
    private static final int SET = WireId.of("_Etch_Set");
    private static final int RUNTIME_EXCEPTION = WireId.of("_Etch_RuntimeException");

    private Trees() {}

    /** A message with its fields given as name, value, name, value ... */
    static WireValue.Struct message(String type, Object... namesAndValues) {
        List<WireValue.Field> fields = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(
                    new WireValue.Field(WireTree.named((String) namesAndValues[i]), (WireValue) namesAndValues[i + 1]));
        }
        return new WireValue.Struct(WireTree.named(type), fields);
    }

    /** The answer to a call, without result when that is null. */
    static WireValue.Struct reply(String type, WireValue result) {
        int dot = type.lastIndexOf('.') + 1;
        String reply = type.substring(0, dot) + "_result_" + type.substring(dot);
        return result == null ? message(reply) : message(reply, "result", result);
    }

    /** The value of a field; null when there is none. */
    static WireValue field(WireValue.Struct struct, String name) {
        int id = WireId.of(name);
        return struct.fields().stream()
                .filter(field -> field.key().id() == id)
                .map(WireValue.Field::value)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    static Long messageId(WireValue.Struct message) {
        return field(message, "_messageId") instanceof WireValue.Whole whole ? (Long) whole.value() : null;
    }

    static Long inReplyTo(WireValue.Struct message) {
        return field(message, "_inReplyTo") instanceof WireValue.Whole whole ? (Long) whole.value() : null;
    }

    /** The same message with that number as a field, in place of what it has; null for none. */
    static WireValue.Struct with(WireValue.Struct message, String name, Long number) {
        int id = WireId.of(name);
        Stream<WireValue.Field> others =
                message.fields().stream().filter(field -> field.key().id() != id);
        Stream<WireValue.Field> own = number == null
                ? Stream.empty()
                : Stream.of(new WireValue.Field(WireTree.named(name), new WireValue.Whole(number)));
        return new WireValue.Struct(message.type(), Stream.concat(others, own).toList());
    }

    /**
     * What two programs have to agree on: without the order of fields and of the values of a set, the numbers of messages, and
     * the text of a runtime exception.
     *
     * @param names whether types and keys have to be names in both; else ids and names are the same
     */
    static WireValue essence(WireValue value, boolean names) {
        if (value instanceof WireValue.Items items) {
            return new WireValue.Items(
                    items.element(),
                    items.type() == null ? null : essence(items.type(), names),
                    items.dimensions(),
                    items.values().stream().map(item -> essence(item, names)).toList());
        }
        if (!(value instanceof WireValue.Struct struct)) {
            return value;
        }
        int type = struct.type().id();
        return new WireValue.Struct(
                essence(struct.type(), names),
                struct.fields().stream()
                        .filter(field ->
                                field.key().id() != MESSAGE_ID && field.key().id() != IN_REPLY_TO)
                        .map(field -> new WireValue.Field(
                                essence(field.key(), names),
                                type == RUNTIME_EXCEPTION ? new WireValue.Text("") : essence(field.value(), names)))
                        .map(field -> type == SET ? sorted(field) : field)
                        .sorted(Comparator.comparingInt(field -> field.key().id()))
                        .toList());
    }

    private static WireValue.Field sorted(WireValue.Field keys) {
        WireValue.Items items = (WireValue.Items) keys.value();
        List<WireValue> values = items.values().stream()
                .sorted(Comparator.comparing(WireValue::toString))
                .toList();
        return new WireValue.Field(
                keys.key(), new WireValue.Items(items.element(), items.type(), items.dimensions(), values));
    }

    private static WireValue.Name essence(WireValue.Name name, boolean names) {
        return names ? name : new WireValue.Name(name.id(), null);
    }

    /**
     * The same message with its arrays of Point3 as arrays of Point: an array arrives as one of the type that is declared,
     * whatever type it was sent as.
     */
    static WireValue.Struct asArrayOfPoints(WireValue.Struct message) {
        return new WireValue.Struct(
                message.type(),
                message.fields().stream()
                        .map(field -> new WireValue.Field(
                                field.key(),
                                field.value() instanceof WireValue.Items items
                                        ? new WireValue.Items(
                                                items.element(), POINT, items.dimensions(), items.values())
                                        : field.value()))
                        .toList());
    }

    /** The same without fields that are 0 or false. */
    static WireValue withoutZeros(WireValue value) {
        if (!(value instanceof WireValue.Struct struct)) {
            return value;
        }
        return new WireValue.Struct(
                struct.type(),
                struct.fields().stream()
                        .filter(field -> !isZero(field.value()))
                        .map(field -> new WireValue.Field(field.key(), withoutZeros(field.value())))
                        .toList());
    }

    private static boolean isZero(WireValue value) {
        return value.equals(new WireValue.Whole(0))
                || value.equals(new WireValue.Truth(false))
                || value.equals(new WireValue.Single(0))
                || value.equals(new WireValue.Real(0));
    }
}
