package dev.burin.idl.model;

/**
 * The full name of a service ({@code MODULE.SERVICE}) or of something declared in it ({@code MODULE.SERVICE.NAME}), as it is used on the wire.
 *
 * @param value the parts joined by dots
 */
public record QualifiedName(String value) implements Comparable<QualifiedName> {

    /** Returns the part behind the last dot. */
    public String simpleName() {
        return value.substring(value.lastIndexOf('.') + 1);
    }

    /**
     * Returns what stands before the last dot: the service of a declaration, the module of a service.
     *
     * @throws IllegalStateException if there is no dot
     */
    public QualifiedName parent() {
        int dot = value.lastIndexOf('.');
        if (dot < 0) {
            throw new IllegalStateException("not qualified: " + value);
        }
        return new QualifiedName(value.substring(0, dot));
    }

    /** Returns the name of something declared inside the thing of this name. */
    public QualifiedName child(String name) {
        return new QualifiedName(value + '.' + name);
    }

    /** Returns the id that stands for this name on the wire. */
    public int wireId() {
        return WireId.of(value);
    }

    @Override
    public int compareTo(QualifiedName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
