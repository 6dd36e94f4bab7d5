package examples.constants;

import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** How the messages and types of {@link Constants} travel. */
@Generated("dev.burin.codegen")
public final class ConstantsWire {
    public static final TypeTable TYPES = TypeTable.builtin();

    private ConstantsWire() {}
}
