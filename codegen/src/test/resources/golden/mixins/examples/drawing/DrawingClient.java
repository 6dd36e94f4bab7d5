package examples.drawing;

import dev.burin.runtime.stub.Generated;
import examples.shapes.ColorsClient;
import examples.shapes.ShapesClient;

/**
 * What the client of {@link Drawing} implements.
 *
 * <p>Draws shapes, and mixes in what it needs.
 */
@Generated("dev.burin.codegen")
public interface DrawingClient extends Drawing, ShapesClient, ColorsClient {
    void drawn(Shape shape);
}
