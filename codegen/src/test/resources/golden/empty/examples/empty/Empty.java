package examples.empty;

import dev.burin.runtime.stub.Generated;

/** What both ends of Empty know. */
@Generated("dev.burin.codegen")
public interface Empty {}
