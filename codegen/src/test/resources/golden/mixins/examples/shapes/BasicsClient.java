package examples.shapes;

import dev.burin.runtime.stub.Generated;

/**
 * What the client of {@link Basics} implements.
 *
 * <p>What both of the others mix in.
 */
@Generated("dev.burin.codegen")
public interface BasicsClient extends Basics {}
