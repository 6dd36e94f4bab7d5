package examples.shapes;

import dev.burin.runtime.stub.Generated;
import java.util.Objects;

/** Shapes, for those who need them. */
@Generated("dev.burin.codegen")
public interface Shapes extends Basics {
    class Shape {
        private final String name;
        private final Identity identity;

        public Shape(String name, Identity identity) {
            this.name = name;
            this.identity = identity;
        }

        public String name() {
            return name;
        }

        public Identity identity() {
            return identity;
        }

        @Override
        public boolean equals(Object other) {
            if (other == null || other.getClass() != getClass()) {
                return false;
            }
            Shape that = (Shape) other;
            return Objects.equals(name, that.name)
                    && Objects.equals(identity, that.identity);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, identity);
        }

        @Override
        public String toString() {
            return "Shape(name=" + name + "; identity=" + identity + ")";
        }
    }

    class Circle extends Shape {
        private final double radius;

        public Circle(String name, Identity identity, double radius) {
            super(name, identity);
            this.radius = radius;
        }

        public double radius() {
            return radius;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Circle that = (Circle) other;
            return Double.compare(radius, that.radius) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(radius);
        }

        @Override
        public String toString() {
            return "Circle(name=" + super.name() + "; identity=" + super.identity() + "; radius="
                    + radius + ")";
        }
    }

    class ShapeFailure extends Exception {
        private static final long serialVersionUID = 1L;

        private final String shape;

        public ShapeFailure(String shape) {
            this.shape = shape;
        }

        public String shape() {
            return shape;
        }

        @Override
        public String getMessage() {
            return "shape=" + shape;
        }
    }
}
