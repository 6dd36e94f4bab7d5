package examples.values;

import dev.burin.runtime.stub.Generated;

/** What the server of {@link Values} implements. */
@Generated("dev.burin.codegen")
public interface ValuesServer extends Values {
    Arrays9 nine(Arrays9 value, Node[][][][][][][][][] nodes);
}
