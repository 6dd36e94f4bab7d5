package examples.drawing;

import dev.burin.runtime.stub.Generated;
import examples.shapes.ColorsServer;
import examples.shapes.ShapesServer;

/**
 * What the server of {@link Drawing} implements.
 *
 * <p>Draws shapes, and mixes in what it needs.
 */
@Generated("dev.burin.codegen")
public interface DrawingServer extends Drawing, ShapesServer, ColorsServer {
    void draw(Shape shape, Color color) throws ShapeFailure, Torn;

    Shape[] find(Shape shape, Square[][] squares, Drawing.Style style);
}
