package examples.documentation;

import dev.burin.runtime.stub.Generated;
import java.util.Objects;

/**
 * Text is text. &#92;u002a&#92;u002f and \&#92;u002a and $L $T $S $$ and %s are nothing special.
 *
 * <p>A second paragraph with &lt;b&gt;tags&lt;/b&gt; &amp; entities &amp;amp; such, a &lt; b &gt; c.
 *
 * <p>{&#64;link java.lang.Object} and {&#64;code x} and {&#64;inheritDoc} are shown as they are. /* so is this
 *
 * <p>- a list
 *   - with indentation
 * **stars** at the start
 */
@Generated("dev.burin.codegen")
public interface Documentation {
    /** One line. */
    int A = 1;
    int B = 2;

    /** me@example.org */
    int C = 3;

    /** In both. */
    void both();

    /**
     * A struct.
     *
     * @param a the first &lt;field&gt; &amp;
     *       over two lines
     * @param b at the field
     *     the second
     */
    record Point(int a, int b, int c) {
        @Override
        public String toString() {
            return "Point(a=" + a + "; b=" + b + "; c=" + c + ")";
        }
    }

    /** A base. @param x x */
    class Base {
        private final int x;

        /** @param x x of the base */
        public Base(int x) {
            this.x = x;
        }

        /** x of the base */
        public int x() {
            return x;
        }

        @Override
        public boolean equals(Object other) {
            if (other == null || other.getClass() != getClass()) {
                return false;
            }
            Base that = (Base) other;
            return x == that.x;
        }

        @Override
        public int hashCode() {
            return Objects.hash(x);
        }

        @Override
        public String toString() {
            return "Base(x=" + x + ")";
        }
    }

    /** Derived. */
    class Derived extends Base {
        private final int y;

        /**
         * @param x x of the base
         * @param y y of the derived
         */
        public Derived(int x, int y) {
            super(x);
            this.y = y;
        }

        /** y of the derived */
        public int y() {
            return y;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Derived that = (Derived) other;
            return y == that.y;
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(y);
        }

        @Override
        public String toString() {
            return "Derived(x=" + super.x() + "; y=" + y + ")";
        }
    }

    /** Items. */
    enum Item {
        /** The first. */
        FIRST,
        SECOND,

        /** The third &amp; last. */
        THIRD;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    /** Goes wrong. */
    class Failure extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        /** @param why what went wrong */
        public Failure(String why) {
            this.why = why;
        }

        /** what went wrong */
        public String why() {
            return why;
        }

        @Override
        public String getMessage() {
            return "why=" + why;
        }
    }
}
