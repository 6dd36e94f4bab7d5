package dev.burin.runtime.stub;

/** The number that stands for a name on the wire: for types, messages and fields alike. */
public final class WireId {
    private static final int SEED = 5381;
    private static final int MULTIPLIER = 65599;

    private WireId() {}

    /** The id of {@code name}: a 32-bit hash over its UTF-16 units, as Apache Etch computes it. */
    public static int of(String name) {
        int hash = SEED;
        for (int i = 0; i < name.length(); i++) {
            hash = hash * MULTIPLIER + name.charAt(i);
        }
        return hash;
    }
}
