package examples.externs;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Externs} implements. */
@Generated("dev.burin.codegen")
public interface ExternsClient extends Externs {}
