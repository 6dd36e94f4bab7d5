package dev.burin.idl.diff;

import dev.burin.idl.model.Composite;
import dev.burin.idl.model.Message;
import dev.burin.idl.model.QualifiedName;
import dev.burin.idl.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares parameters or fields: things with a name and a type, in an order. */
record Members(String noun, Rule added, Rule removed, Rule renamed, Rule retyped, Rule moved) {

    static final Members PARAMETERS = new Members(
            "parameter",
            Rule.PARAMETER_ADDED,
            Rule.PARAMETER_REMOVED,
            Rule.PARAMETER_RENAMED,
            Rule.PARAMETER_RETYPED,
            Rule.PARAMETER_MOVED);
    static final Members FIELDS = new Members(
            "field", Rule.FIELD_ADDED, Rule.FIELD_REMOVED, Rule.FIELD_RENAMED, Rule.FIELD_RETYPED, Rule.FIELD_MOVED);

    static Map<String, String> parameters(Message message) {
        Map<String, String> types = new LinkedHashMap<>();
        message.parameters()
                .forEach(parameter ->
                        types.put(parameter.name(), parameter.type().toString()));
        return types;
    }

    static Map<String, String> fields(Composite type) {
        Map<String, String> types = new LinkedHashMap<>();
        type.fields().forEach(field -> types.put(field.name(), field.type().toString()));
        return types;
    }

    /**
     * Compares types by name.
     *
     * @param location the place of the owner in the new interface
     */
    void compare(
            QualifiedName owner,
            SourceLocation location,
            Map<String, String> before,
            Map<String, String> after,
            Sink changes) {
        List<String> gone = new ArrayList<>(before.keySet());
        gone.removeAll(after.keySet());
        List<String> fresh = new ArrayList<>(after.keySet());
        fresh.removeAll(before.keySet());
        List<String> names = new ArrayList<>(before.keySet());
        List<String> newNames = new ArrayList<>(after.keySet());
        for (String name : gone) {
            int index = names.indexOf(name);
            String other = index < newNames.size() ? newNames.get(index) : "";
            if (fresh.contains(other) && String.valueOf(before.get(name)).equals(after.get(other))) {
                fresh.remove(other);
                changes.add(renamed, owner, location, noun + " " + name + " is called " + other + " now");
            } else {
                changes.add(removed, owner, location, noun + " " + name + " is not there any more");
            }
        }
        fresh.forEach(name -> changes.add(added, owner, location, noun + " " + name + " is new"));
        before.forEach((name, type) -> {
            String now = after.getOrDefault(name, type);
            if (!now.equals(type)) {
                changes.add(retyped, owner, location, noun + " " + name + " was " + type + " and is " + now);
            }
        });
        names.retainAll(after.keySet());
        newNames.retainAll(before.keySet());
        if (!names.equals(newNames)) {
            changes.add(moved, owner, location, "has its " + noun + "s in another order");
        }
    }
}
