package examples.deprecated;

import dev.burin.runtime.stub.Generated;

/**
 * What the client of {@link Older} implements.
 *
 * @deprecated mix in something else
 */
@Generated("dev.burin.codegen")
@Deprecated
public interface OlderClient extends Older {
    void dug(Ancient found);
}
