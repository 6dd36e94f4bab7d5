package dev.burin.idl.model;

/**
 * The ids that stand for names on the wire: a 32-bit hash over the UTF-16 units of the name. Types (by qualified name) and fields (by plain
 * name) use the same function in separate tables.
 */
public final class WireId {

    private static final int START = 5381;
    private static final int FACTOR = 65599;

    private WireId() {}

    /** Returns the id of a name. */
    public static int of(String name) {
        int hash = START;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * FACTOR + name.charAt(i);
        }
        return hash;
    }
}
