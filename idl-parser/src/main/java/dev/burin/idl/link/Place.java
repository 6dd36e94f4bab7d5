package dev.burin.idl.link;

import dev.burin.idl.syntax.Statement;

/** Where an annotation can stand. */
public enum Place {
    SERVICE("a service"),
    CONSTANT("a constant"),
    ENUM("an enum"),
    ITEM("an item of an enum"),
    STRUCT("a struct"),
    EXCEPTION("an exception"),
    FIELD("a field"),
    EXTERN("an extern"),
    MESSAGE("a message"),
    PARAMETER("a parameter"),
    MIXIN("a mixin");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** Returns the name with its article. */
    public String words() {
        return words;
    }

    /** Returns the place before a statement. */
    public static Place of(Statement.Declaring statement) {
        if (statement instanceof Statement.ConstantStatement) {
            return CONSTANT;
        } else if (statement instanceof Statement.EnumStatement) {
            return ENUM;
        } else if (statement instanceof Statement.CompositeStatement composite) {
            return composite.isException() ? EXCEPTION : STRUCT;
        } else if (statement instanceof Statement.ExternStatement) {
            return EXTERN;
        }
        return MESSAGE;
    }
}
