package dev.burin.idl.model;

/** The types that every service has without declaring them, other than those with a keyword. */
public enum BuiltinType {
    LIST("List", "_Etch_List"),
    MAP("Map", "_Etch_Map"),
    SET("Set", "_Etch_Set"),
    DATETIME("Datetime", "_Etch_Datetime");

    private final String word;
    private final String wireName;

    BuiltinType(String word, String wireName) {
        this.word = word;
        this.wireName = wireName;
    }

    /** Returns the name in the language, such as {@code List}. */
    public String word() {
        return word;
    }

    /** Returns the name on the wire, such as {@code _Etch_List}. */
    public String wireName() {
        return wireName;
    }
}
