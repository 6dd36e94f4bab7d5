package examples.messages;

import dev.burin.runtime.stub.Generated;

/** What both ends of Messages know. */
@Generated("dev.burin.codegen")
public interface Messages {
    long ping(long time) throws Late;

    void hint(Point where);

    record Point(int x, int y) {
        @Override
        public String toString() {
            return "Point(x=" + x + "; y=" + y + ")";
        }
    }

    enum Color {
        RED,
        GREEN;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

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

    class Late extends Exception {
        private static final long serialVersionUID = 1L;

        public Late() {}
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
}
