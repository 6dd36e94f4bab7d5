package examples.drawing;

import dev.burin.runtime.stub.Generated;
import examples.shapes.Colors;
import examples.shapes.Shapes;
import java.util.Objects;

/** Draws shapes, and mixes in what it needs. */
@Generated("dev.burin.codegen")
public interface Drawing extends Shapes, Colors {
    int LIMIT = 5;

    class Square extends Shape {
        private final double side;

        public Square(String name, Identity identity, double side) {
            super(name, identity);
            this.side = side;
        }

        public double side() {
            return side;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Square that = (Square) other;
            return Double.compare(side, that.side) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(side);
        }

        @Override
        public String toString() {
            return "Square(name=" + super.name() + "; identity=" + super.identity() + "; side="
                    + side + ")";
        }
    }

    class Ring extends Circle {
        private final double inner;

        public Ring(String name, Identity identity, double radius, double inner) {
            super(name, identity, radius);
            this.inner = inner;
        }

        public double inner() {
            return inner;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Ring that = (Ring) other;
            return Double.compare(inner, that.inner) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(inner);
        }

        @Override
        public String toString() {
            return "Ring(name=" + super.name() + "; identity=" + super.identity() + "; radius="
                    + super.radius() + "; inner=" + inner + ")";
        }
    }

    /** Has the name of a type of a mixin. */
    record Style(int width, Colors.Style colors) {
        @Override
        public String toString() {
            return "Style(width=" + width + "; colors=" + colors + ")";
        }
    }

    class Torn extends ShapeFailure {
        private static final long serialVersionUID = 1L;

        private final int page;

        public Torn(String shape, int page) {
            super(shape);
            this.page = page;
        }

        public int page() {
            return page;
        }

        @Override
        public String getMessage() {
            return "shape=" + super.shape() + "; page=" + page;
        }
    }

    class ReallyLost extends Lost {
        private static final long serialVersionUID = 1L;

        private final transient Shape shape;

        public ReallyLost(String what, Shape shape) {
            super(what);
            this.shape = shape;
        }

        public Shape shape() {
            return shape;
        }

        @Override
        public String getMessage() {
            return "what=" + super.what() + "; shape=" + shape;
        }
    }
}
