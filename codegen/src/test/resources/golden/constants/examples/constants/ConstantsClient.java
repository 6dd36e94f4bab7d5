package examples.constants;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Constants} implements. */
@Generated("dev.burin.codegen")
public interface ConstantsClient extends Constants {}
