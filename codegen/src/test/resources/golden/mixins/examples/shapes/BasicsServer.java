package examples.shapes;

import dev.burin.runtime.stub.Generated;

/**
 * What the server of {@link Basics} implements.
 *
 * <p>What both of the others mix in.
 */
@Generated("dev.burin.codegen")
public interface BasicsServer extends Basics {
    Identity identify(String name);
}
