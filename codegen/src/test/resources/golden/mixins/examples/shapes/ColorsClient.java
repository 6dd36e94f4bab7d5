package examples.shapes;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Colors} implements. */
@Generated("dev.burin.codegen")
public interface ColorsClient extends Colors, BasicsClient {}
