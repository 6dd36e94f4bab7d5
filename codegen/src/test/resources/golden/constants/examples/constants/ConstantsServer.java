package examples.constants;

import dev.burin.runtime.stub.Generated;

/** What the server of {@link Constants} implements. */
@Generated("dev.burin.codegen")
public interface ConstantsServer extends Constants {}
