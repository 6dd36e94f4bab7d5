package dev.burin.idl.model;

import java.util.List;

/** What the receiving end asks before it runs a message. */
public sealed interface Authorization {

    /** Nothing. */
    record None() implements Authorization {}

    /** The message is always refused. */
    record Never() implements Authorization {}

    /**
     * Another message of the same implementation decides.
     *
     * @param message its name; its result is boolean and the receiving end implements it; it may belong to a mixin
     * @param arguments one for each of its parameters
     */
    record Call(QualifiedName message, List<Argument> arguments) implements Authorization {
        /** Makes the list unmodifiable. */
        public Call {
            arguments = List.copyOf(arguments);
        }
    }

    /** A value handed to the authorizing message. */
    sealed interface Argument {

        /** Returns the type of the parameter of the authorizing message that takes this value. */
        TypeReference type();
    }

    /**
     * A literal.
     *
     * @param value already of the Java class that {@code type} stands for, as in {@link Constant#value}; for {@code object} a Boolean, Integer,
     *     Long, Double or String
     */
    record Literal(Object value, TypeReference type) implements Argument {}

    /** {@code null}; where the parameter is a Java primitive its zero or false is meant. */
    record Null(TypeReference type) implements Argument {}

    /** A parameter of the message being protected. */
    record ParameterValue(String parameter, TypeReference type) implements Argument {}

    /**
     * A field of a parameter of the message being protected, {@code p.a.x}.
     *
     * @param fields at least one; each a field, own or inherited, of the struct that the one before it holds
     */
    record FieldPath(String parameter, List<String> fields, TypeReference type) implements Argument {
        /** Makes the list unmodifiable. */
        public FieldPath {
            fields = List.copyOf(fields);
        }
    }

    /** A constant of this service or of a mixin; looked up in {@link LinkedModel#constant}. */
    record ConstantValue(QualifiedName constant, TypeReference type) implements Argument {}

    /** An item of an enum. */
    record EnumValue(QualifiedName enumType, String item, TypeReference type) implements Argument {}
}
