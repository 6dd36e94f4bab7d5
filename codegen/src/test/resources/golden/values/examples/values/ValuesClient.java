package examples.values;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Values} implements. */
@Generated("dev.burin.codegen")
public interface ValuesClient extends Values {}
