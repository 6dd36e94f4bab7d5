package examples.empty;

import dev.burin.runtime.stub.Generated;

/** What the server of {@link Empty} implements. */
@Generated("dev.burin.codegen")
public interface EmptyServer extends Empty {}
