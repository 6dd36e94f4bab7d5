package examples.shapes;

import dev.burin.runtime.stub.Generated;

/**
 * What the client of {@link Shapes} implements.
 *
 * <p>Shapes, for those who need them.
 */
@Generated("dev.burin.codegen")
public interface ShapesClient extends Shapes, BasicsClient {
    void counted(int number);
}
