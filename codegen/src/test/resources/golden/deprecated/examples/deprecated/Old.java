package examples.deprecated;

import dev.burin.runtime.stub.Generated;
import java.util.Objects;

/** A service with much that is old. */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public interface Old extends Older {
    /**
     * The old limit.
     *
     * @deprecated use LIMIT
     */
    @Deprecated
    int OLD_LIMIT = 1;
    int LIMIT = 2;

    /** @deprecated say nothing */
    @Deprecated
    void both(Ancient ancient);

    /**
     * An old struct.
     *
     * @deprecated use New &amp; &lt;others&gt;
     */
    @Deprecated
    record OldStruct(int x) {
        @Override
        public String toString() {
            return "OldStruct(x=" + x + ")";
        }
    }

    record New(OldStruct old) {
        @Override
        public String toString() {
            return "New(old=" + old + ")";
        }
    }

    @Deprecated
    class OldBase {
        private final int x;

        public OldBase(int x) {
            this.x = x;
        }

        public int x() {
            return x;
        }

        @Override
        public boolean equals(Object other) {
            if (other == null || other.getClass() != getClass()) {
                return false;
            }
            OldBase that = (OldBase) other;
            return x == that.x;
        }

        @Override
        public int hashCode() {
            return Objects.hash(x);
        }

        @Override
        public String toString() {
            return "OldBase(x=" + x + ")";
        }
    }

    class Derived extends OldBase {
        private final int y;

        public Derived(int x, int y) {
            super(x);
            this.y = y;
        }

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

    @Deprecated
    enum OldEnum {
        A,
        B;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    /** @deprecated nobody throws it */
    @Deprecated
    class OldException extends Exception {
        private static final long serialVersionUID = 1L;

        private final String why;

        public OldException(String why) {
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
}
