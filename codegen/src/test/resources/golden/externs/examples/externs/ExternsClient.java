package examples.externs;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Externs} implements. */
@Generated("dev.burin.codegen")
@SuppressWarnings({"deprecation", "rawtypes", "removal", "unchecked"})
public interface ExternsClient extends Externs {}
