package examples.empty;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Empty} implements. */
@Generated("dev.burin.codegen")
public interface EmptyClient extends Empty {}
