package examples.deprecated;

import dev.burin.runtime.stub.Generated;

/**
 * What the client of {@link Old} implements.
 *
 * <p>A service with much that is old.
 */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public interface OldClient extends Old, OlderClient {}
