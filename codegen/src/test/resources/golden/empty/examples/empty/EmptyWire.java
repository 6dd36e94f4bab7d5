package examples.empty;

import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** How the messages and types of {@link Empty} travel. */
@Generated("dev.burin.codegen")
public final class EmptyWire {
    public static final TypeTable TYPES = TypeTable.builtin();

    private EmptyWire() {}
}
