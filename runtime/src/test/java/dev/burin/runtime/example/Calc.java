package dev.burin.runtime.example;

import dev.burin.runtime.stub.Generated;

/** What both ends of the calculator know. Written by hand in the shape that the generator gives it. */
@Generated("dev.burin.codegen")
public interface Calc {
    /** The largest number of terms of a sum. */
    int MAX_TERMS = 1_000;

    /** A point. */
    record Point(int x, int y) {}

    /** A base, because something extends it. */
    class Shape {
        private final String name;

        public Shape(String name) {
            this.name = name;
        }

        public String name() {
            return name;
        }

        @Override
        public boolean equals(Object other) {
            return other != null
                    && other.getClass() == getClass()
                    && java.util.Objects.equals(name, ((Shape) other).name);
        }

        @Override
        public int hashCode() {
            return java.util.Objects.hash(name);
        }

        @Override
        public String toString() {
            return "Shape(name=" + name + ")";
        }
    }

    /** A shape with a centre. */
    final class Circle extends Shape {
        private final Point centre;

        public Circle(String name, Point centre) {
            super(name);
            this.centre = centre;
        }

        public Point centre() {
            return centre;
        }

        @Override
        public boolean equals(Object other) {
            return super.equals(other) && java.util.Objects.equals(centre, ((Circle) other).centre);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + java.util.Objects.hashCode(centre);
        }

        @Override
        public String toString() {
            return "Circle(name=" + name() + "; centre=" + centre + ")";
        }
    }

    /** A colour. */
    enum Color {
        RED,
        GREEN
    }

    /** Refused, with a reason. */
    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;

        public Refused(String reason) {
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }

        @Override
        public String getMessage() {
            return "reason=" + reason;
        }
    }
}
