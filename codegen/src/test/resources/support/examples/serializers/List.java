package examples.serializers;

/** A type of the same name as one that every interface has. */
public final class List {
    public List() {}
}
