package dev.burin.cli.packet;

import dev.burin.idl.model.TypeReference;
import dev.burin.idl.model.WireId;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type that has an id on the wire, with what is known of its fields.
 *
 * @param name as on the wire
 * @param fields types by name
 */
record WireType(String name, Kind kind, Map<String, Slot> fields, Map<Integer, String> names) {

    /** What a type is to a reader of JSON. */
    enum Kind {
        MESSAGE,
        STRUCT,
        EXCEPTION,
        ENUM,
        EXTERN,
        BUILTIN
    }

    /**
     * What a field holds.
     *
     * @param mayBeException whether an exception may stand in place of the value, as in replies
     */
    record Slot(TypeReference type, boolean mayBeException) {

        /** Anything. */
        static final Slot ANY = new Slot(new TypeReference.AnyObject(0), true);
    }

    static WireType of(String name, Kind kind, Map<String, Slot> fields) {
        Map<Integer, String> names = new HashMap<>();
        fields.keySet().forEach(field -> names.put(WireId.of(field), field));
        return new WireType(name, kind, new LinkedHashMap<>(fields), names);
    }

    /** Returns the name of a field; null when it is none of this type. */
    @Nullable
    String field(int id, @Nullable String text) {
        String field = names.get(id);
        return text == null || text.equals(field) ? field : null;
    }
}
