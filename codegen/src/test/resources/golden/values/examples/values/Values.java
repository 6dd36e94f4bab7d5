package examples.values;

import dev.burin.runtime.stub.Generated;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What both ends of Values know. */
@Generated("dev.burin.codegen")
public interface Values {
    record Point(int x, int y) {
        @Override
        public String toString() {
            return "Point(x=" + x + "; y=" + y + ")";
        }
    }

    record Empty() {
        @Override
        public String toString() {
            return "Empty()";
        }
    }

    record Primitives(boolean a, byte b, short c, int d, long e, float f, double g) {
        @Override
        public String toString() {
            return "Primitives(a=" + a + "; b=" + b + "; c=" + c + "; d=" + d + "; e=" + e + "; f="
                    + f + "; g=" + g + ")";
        }
    }

    record References(String a, Object b, List<?> c, Map<?, ?> d, Set<?> e, Instant f, Color g,
            Point h) {
        @Override
        public boolean equals(Object other) {
            return other instanceof References that
                    && Objects.equals(a, that.a)
                    && Objects.deepEquals(b, that.b)
                    && Objects.equals(c, that.c)
                    && Objects.equals(d, that.d)
                    && Objects.equals(e, that.e)
                    && Objects.equals(f, that.f)
                    && Objects.equals(g, that.g)
                    && Objects.equals(h, that.h);
        }

        @Override
        public int hashCode() {
            return Objects.hash(a, Arrays.deepHashCode(new Object[] {b}), c, d, e, f, g, h);
        }

        @Override
        public String toString() {
            return "References(a=" + a + "; b=" + b + "; c=" + c + "; d=" + d + "; e=" + e + "; f="
                    + f + "; g=" + g + "; h=" + h + ")";
        }
    }

    record Arrays1(boolean[] a, byte[] b, short[] c, int[] d, long[] e, float[] f, double[] g,
            String[] h, Object[] i, List<?>[] j, Map<?, ?>[] k, Set<?>[] l, Instant[] m, Color[] n,
            Point[] o, Shape[] p) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Arrays1 that
                    && Arrays.equals(a, that.a)
                    && Arrays.equals(b, that.b)
                    && Arrays.equals(c, that.c)
                    && Arrays.equals(d, that.d)
                    && Arrays.equals(e, that.e)
                    && Arrays.equals(f, that.f)
                    && Arrays.equals(g, that.g)
                    && Arrays.equals(h, that.h)
                    && Arrays.deepEquals(i, that.i)
                    && Arrays.equals(j, that.j)
                    && Arrays.equals(k, that.k)
                    && Arrays.equals(l, that.l)
                    && Arrays.equals(m, that.m)
                    && Arrays.equals(n, that.n)
                    && Arrays.equals(o, that.o)
                    && Arrays.equals(p, that.p);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(a), Arrays.hashCode(b), Arrays.hashCode(c),
                    Arrays.hashCode(d), Arrays.hashCode(e), Arrays.hashCode(f), Arrays.hashCode(g),
                    Arrays.hashCode(h), Arrays.deepHashCode(i), Arrays.hashCode(j),
                    Arrays.hashCode(k), Arrays.hashCode(l), Arrays.hashCode(m), Arrays.hashCode(n),
                    Arrays.hashCode(o), Arrays.hashCode(p));
        }

        @Override
        public String toString() {
            return "Arrays1(a=" + Arrays.toString(a) + "; b=" + Arrays.toString(b) + "; c="
                    + Arrays.toString(c) + "; d=" + Arrays.toString(d) + "; e=" + Arrays.toString(e)
                    + "; f=" + Arrays.toString(f) + "; g=" + Arrays.toString(g) + "; h="
                    + Arrays.toString(h) + "; i=" + Arrays.deepToString(i) + "; j="
                    + Arrays.toString(j) + "; k=" + Arrays.toString(k) + "; l=" + Arrays.toString(l)
                    + "; m=" + Arrays.toString(m) + "; n=" + Arrays.toString(n) + "; o="
                    + Arrays.toString(o) + "; p=" + Arrays.toString(p) + ")";
        }
    }

    record Arrays2(boolean[][] a, byte[][] b, short[][] c, int[][] d, long[][] e, float[][] f,
            double[][] g, String[][] h, Object[][] i, List<?>[][] j, Map<?, ?>[][] k, Set<?>[][] l,
            Instant[][] m, Color[][] n, Point[][] o, Shape[][] p) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Arrays2 that
                    && Arrays.deepEquals(a, that.a)
                    && Arrays.deepEquals(b, that.b)
                    && Arrays.deepEquals(c, that.c)
                    && Arrays.deepEquals(d, that.d)
                    && Arrays.deepEquals(e, that.e)
                    && Arrays.deepEquals(f, that.f)
                    && Arrays.deepEquals(g, that.g)
                    && Arrays.deepEquals(h, that.h)
                    && Arrays.deepEquals(i, that.i)
                    && Arrays.deepEquals(j, that.j)
                    && Arrays.deepEquals(k, that.k)
                    && Arrays.deepEquals(l, that.l)
                    && Arrays.deepEquals(m, that.m)
                    && Arrays.deepEquals(n, that.n)
                    && Arrays.deepEquals(o, that.o)
                    && Arrays.deepEquals(p, that.p);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.deepHashCode(a), Arrays.deepHashCode(b),
                    Arrays.deepHashCode(c), Arrays.deepHashCode(d), Arrays.deepHashCode(e),
                    Arrays.deepHashCode(f), Arrays.deepHashCode(g), Arrays.deepHashCode(h),
                    Arrays.deepHashCode(i), Arrays.deepHashCode(j), Arrays.deepHashCode(k),
                    Arrays.deepHashCode(l), Arrays.deepHashCode(m), Arrays.deepHashCode(n),
                    Arrays.deepHashCode(o), Arrays.deepHashCode(p));
        }

        @Override
        public String toString() {
            return "Arrays2(a=" + Arrays.deepToString(a) + "; b=" + Arrays.deepToString(b) + "; c="
                    + Arrays.deepToString(c) + "; d=" + Arrays.deepToString(d) + "; e="
                    + Arrays.deepToString(e) + "; f=" + Arrays.deepToString(f) + "; g="
                    + Arrays.deepToString(g) + "; h=" + Arrays.deepToString(h) + "; i="
                    + Arrays.deepToString(i) + "; j=" + Arrays.deepToString(j) + "; k="
                    + Arrays.deepToString(k) + "; l=" + Arrays.deepToString(l) + "; m="
                    + Arrays.deepToString(m) + "; n=" + Arrays.deepToString(n) + "; o="
                    + Arrays.deepToString(o) + "; p=" + Arrays.deepToString(p) + ")";
        }
    }

    record Arrays9(boolean[][][][][][][][][] a, byte[][][][][][][][][] b, int[][][][][][][][][] c,
            long[][][][][][][][][] d, double[][][][][][][][][] e, String[][][][][][][][][] f,
            Object[][][][][][][][][] g, Instant[][][][][][][][][] h, Color[][][][][][][][][] i,
            Shape[][][][][][][][][] j, Set<?>[][][][][][][][][] k) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Arrays9 that
                    && Arrays.deepEquals(a, that.a)
                    && Arrays.deepEquals(b, that.b)
                    && Arrays.deepEquals(c, that.c)
                    && Arrays.deepEquals(d, that.d)
                    && Arrays.deepEquals(e, that.e)
                    && Arrays.deepEquals(f, that.f)
                    && Arrays.deepEquals(g, that.g)
                    && Arrays.deepEquals(h, that.h)
                    && Arrays.deepEquals(i, that.i)
                    && Arrays.deepEquals(j, that.j)
                    && Arrays.deepEquals(k, that.k);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.deepHashCode(a), Arrays.deepHashCode(b),
                    Arrays.deepHashCode(c), Arrays.deepHashCode(d), Arrays.deepHashCode(e),
                    Arrays.deepHashCode(f), Arrays.deepHashCode(g), Arrays.deepHashCode(h),
                    Arrays.deepHashCode(i), Arrays.deepHashCode(j), Arrays.deepHashCode(k));
        }

        @Override
        public String toString() {
            return "Arrays9(a=" + Arrays.deepToString(a) + "; b=" + Arrays.deepToString(b) + "; c="
                    + Arrays.deepToString(c) + "; d=" + Arrays.deepToString(d) + "; e="
                    + Arrays.deepToString(e) + "; f=" + Arrays.deepToString(f) + "; g="
                    + Arrays.deepToString(g) + "; h=" + Arrays.deepToString(h) + "; i="
                    + Arrays.deepToString(i) + "; j=" + Arrays.deepToString(j) + "; k="
                    + Arrays.deepToString(k) + ")";
        }
    }

    /** A struct may refer to itself. */
    record Node(int value, Node next, Node[] others) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Node that
                    && value == that.value
                    && Objects.equals(next, that.next)
                    && Arrays.equals(others, that.others);
        }

        @Override
        public int hashCode() {
            return Objects.hash(value, next, Arrays.hashCode(others));
        }

        @Override
        public String toString() {
            return "Node(value=" + value + "; next=" + next + "; others=" + Arrays.toString(others)
                    + ")";
        }
    }

    class Circle extends Shape {
        private final Point centre;
        private final double radius;

        public Circle(String name, int[] tags, Point centre, double radius) {
            super(name, tags);
            this.centre = centre;
            this.radius = radius;
        }

        public Point centre() {
            return centre;
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
            return Objects.equals(centre, that.centre)
                    && Double.compare(radius, that.radius) == 0;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(centre, radius);
        }

        @Override
        public String toString() {
            return "Circle(name=" + super.name() + "; tags=" + Arrays.toString(super.tags())
                    + "; centre=" + centre + "; radius=" + radius + ")";
        }
    }

    class Shape {
        private final String name;
        private final int[] tags;

        public Shape(String name, int[] tags) {
            this.name = name;
            this.tags = tags;
        }

        public String name() {
            return name;
        }

        public int[] tags() {
            return tags;
        }

        @Override
        public boolean equals(Object other) {
            if (other == null || other.getClass() != getClass()) {
                return false;
            }
            Shape that = (Shape) other;
            return Objects.equals(name, that.name)
                    && Arrays.equals(tags, that.tags);
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, Arrays.hashCode(tags));
        }

        @Override
        public String toString() {
            return "Shape(name=" + name + "; tags=" + Arrays.toString(tags) + ")";
        }
    }

    class Disc extends Circle {
        private final Object fill;

        public Disc(String name, int[] tags, Point centre, double radius, Object fill) {
            super(name, tags, centre, radius);
            this.fill = fill;
        }

        public Object fill() {
            return fill;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Disc that = (Disc) other;
            return Objects.deepEquals(fill, that.fill);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(Arrays.deepHashCode(new Object[] {fill}));
        }

        @Override
        public String toString() {
            return "Disc(name=" + super.name() + "; tags=" + Arrays.toString(super.tags())
                    + "; centre=" + super.centre() + "; radius=" + super.radius() + "; fill=" + fill
                    + ")";
        }
    }

    class Same extends Circle {
        public Same(String name, int[] tags, Point centre, double radius) {
            super(name, tags, centre, radius);
        }

        @Override
        public String toString() {
            return "Same(name=" + super.name() + "; tags=" + Arrays.toString(super.tags())
                    + "; centre=" + super.centre() + "; radius=" + super.radius() + ")";
        }
    }

    class Bare {
        public Bare() {}

        @Override
        public boolean equals(Object other) {
            return other != null && other.getClass() == getClass();
        }

        @Override
        public int hashCode() {
            return 0;
        }

        @Override
        public String toString() {
            return "Bare()";
        }
    }

    class Dressed extends Bare {
        private final String cloth;

        public Dressed(String cloth) {
            this.cloth = cloth;
        }

        public String cloth() {
            return cloth;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Dressed that = (Dressed) other;
            return Objects.equals(cloth, that.cloth);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(cloth);
        }

        @Override
        public String toString() {
            return "Dressed(cloth=" + cloth + ")";
        }
    }

    record Joined(int x, int y) {
        @Override
        public String toString() {
            return x + "|" + y;
        }
    }

    record One(int only) {
        @Override
        public String toString() {
            return "" + only;
        }
    }

    record Two(int first, String second) {
        @Override
        public String toString() {
            return "" + first + second;
        }
    }

    record Fixed(int x) {
        @Override
        public String toString() {
            return "nothing to see: $L { 100 % \t\"\\";
        }
    }

    record Listing(String[] names, int[][] grid, Object any) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Listing that
                    && Arrays.equals(names, that.names)
                    && Arrays.deepEquals(grid, that.grid)
                    && Objects.deepEquals(any, that.any);
        }

        @Override
        public int hashCode() {
            return Objects.hash(Arrays.hashCode(names), Arrays.deepHashCode(grid),
                    Arrays.deepHashCode(new Object[] {any}));
        }

        @Override
        public String toString() {
            return Arrays.toString(names) + ", " + Arrays.deepToString(grid) + ": " + any;
        }
    }

    class Extended extends Shape {
        private final int extra;

        public Extended(String name, int[] tags, int extra) {
            super(name, tags);
            this.extra = extra;
        }

        public int extra() {
            return extra;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Extended that = (Extended) other;
            return extra == that.extra;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(extra);
        }

        @Override
        public String toString() {
            return super.name() + " with " + extra;
        }
    }

    enum Color {
        RED,
        GREEN,
        BLUE;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    enum Single {
        ONLY;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    class Plain extends Exception {
        private static final long serialVersionUID = 1L;

        public Plain() {}
    }

    class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final String reason;
        private final int code;

        public Refused(String reason, int code) {
            this.reason = reason;
            this.code = code;
        }

        public String reason() {
            return reason;
        }

        public int code() {
            return code;
        }

        @Override
        public String getMessage() {
            return "reason=" + reason + "; code=" + code;
        }
    }

    class Detailed extends Refused {
        private static final long serialVersionUID = 1L;

        private final transient Object detail;
        private final transient List<?> list;
        private final transient Point point;

        private final Color color;
        private final Instant when;
        private final int[] numbers;

        private final transient Point[] points;

        public Detailed(String reason, int code, Object detail, List<?> list, Point point,
                Color color, Instant when, int[] numbers, Point[] points) {
            super(reason, code);
            this.detail = detail;
            this.list = list;
            this.point = point;
            this.color = color;
            this.when = when;
            this.numbers = numbers;
            this.points = points;
        }

        public Object detail() {
            return detail;
        }

        public List<?> list() {
            return list;
        }

        public Point point() {
            return point;
        }

        public Color color() {
            return color;
        }

        public Instant when() {
            return when;
        }

        public int[] numbers() {
            return numbers;
        }

        public Point[] points() {
            return points;
        }

        @Override
        public String getMessage() {
            return "reason=" + super.reason() + "; code=" + super.code() + "; detail=" + detail
                    + "; list=" + list + "; point=" + point + "; color=" + color + "; when=" + when
                    + "; numbers=" + Arrays.toString(numbers) + "; points="
                    + Arrays.toString(points);
        }
    }

    class NoRoom extends Exception {
        private static final long serialVersionUID = 1L;

        private final String room;

        public NoRoom(String room) {
            this.room = room;
        }

        public String room() {
            return room;
        }

        @Override
        public String getMessage() {
            return "no room " + room;
        }
    }

    class Coded extends Exception {
        private static final long serialVersionUID = 1L;

        private final int code;

        public Coded(int code) {
            this.code = code;
        }

        public int code() {
            return code;
        }

        @Override
        public String getMessage() {
            return "" + code;
        }
    }

    class Broken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String why;

        public Broken(String why) {
            this.why = why;
        }

        public String why() {
            return why;
        }

        @Override
        public String getMessage() {
            return "why=" + why;
        }
    }

    class StillUnchecked extends Broken {
        private static final long serialVersionUID = 1L;

        private final int more;

        public StillUnchecked(String why, int more) {
            super(why);
            this.more = more;
        }

        public int more() {
            return more;
        }

        @Override
        public String getMessage() {
            return "why=" + super.why() + "; more=" + more;
        }
    }

    class StillChecked extends Refused {
        private static final long serialVersionUID = 1L;

        public StillChecked(String reason, int code) {
            super(reason, code);
        }

        @Override
        public String getMessage() {
            return "reason=" + super.reason() + "; code=" + super.code();
        }
    }
}
