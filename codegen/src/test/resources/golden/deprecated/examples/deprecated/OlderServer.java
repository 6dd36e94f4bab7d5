package examples.deprecated;

import dev.burin.runtime.stub.Generated;

/**
 * What the server of {@link Older} implements.
 *
 * @deprecated mix in something else
 */
@Generated("dev.burin.codegen")
@Deprecated
public interface OlderServer extends Older {
    Ancient dig(Ancient deeper);
}
