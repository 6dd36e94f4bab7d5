package examples.shapes;

import dev.burin.runtime.stub.Generated;

/**
 * What the server of {@link Shapes} implements.
 *
 * <p>Shapes, for those who need them.
 */
@Generated("dev.burin.codegen")
public interface ShapesServer extends Shapes, BasicsServer {
    int count(Shape[] shapes) throws ShapeFailure;
}
