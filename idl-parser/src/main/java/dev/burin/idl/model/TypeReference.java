package dev.burin.idl.model;

/**
 * The type of a field, parameter, constant or result. Every variant but {@link Void} can be an array of up to {@value #MAX_DIMENSIONS}
 * dimensions; 0 dimensions are no array.
 */
public sealed interface TypeReference {

    /** The most dimensions an array can have on the wire. */
    int MAX_DIMENSIONS = 9;

    /** Returns the number of array dimensions, 0 when this is no array. */
    int dimensions();

    /** Returns the same type with another number of dimensions. */
    TypeReference withDimensions(int dimensions);

    /** Returns whether this is an array. */
    default boolean isArray() {
        return dimensions() > 0;
    }

    /** Returns the type of the innermost elements of an array; a type that is no array is its own. */
    default TypeReference elementType() {
        return withDimensions(0);
    }

    /** Boolean, number or string. */
    record Primitive(PrimitiveKind kind, int dimensions) implements TypeReference {
        @Override
        public Primitive withDimensions(int newDimensions) {
            return new Primitive(kind, newDimensions);
        }

        @Override
        public String toString() {
            return kind.keyword() + "[]".repeat(dimensions);
        }
    }

    /** {@code object}: anything that can travel. */
    record AnyObject(int dimensions) implements TypeReference {
        @Override
        public AnyObject withDimensions(int newDimensions) {
            return new AnyObject(newDimensions);
        }

        @Override
        public String toString() {
            return "object" + "[]".repeat(dimensions);
        }
    }

    /** {@code List}, {@code Map}, {@code Set} or {@code Datetime}. */
    record Builtin(BuiltinType type, int dimensions) implements TypeReference {
        @Override
        public Builtin withDimensions(int newDimensions) {
            return new Builtin(type, newDimensions);
        }

        @Override
        public String toString() {
            return type.word() + "[]".repeat(dimensions);
        }
    }

    /**
     * A type declared in this service or in a mixin.
     *
     * @param name looked up in {@link LinkedModel#type}
     * @param kind what is declared under that name
     */
    record Named(QualifiedName name, NamedKind kind, int dimensions) implements TypeReference {
        @Override
        public Named withDimensions(int newDimensions) {
            return new Named(name, kind, newDimensions);
        }

        @Override
        public String toString() {
            return name + "[]".repeat(dimensions);
        }
    }

    /** No value; only the result of a message. */
    record Void() implements TypeReference {
        @Override
        public int dimensions() {
            return 0;
        }

        @Override
        public Void withDimensions(int newDimensions) {
            if (newDimensions != 0) {
                throw new IllegalArgumentException("there are no arrays of void");
            }
            return this;
        }

        @Override
        public String toString() {
            return "void";
        }
    }

    /** What a {@link Named} type is. Exceptions are no types in this sense. */
    enum NamedKind {
        STRUCT,
        ENUM,
        EXTERN
    }
}
