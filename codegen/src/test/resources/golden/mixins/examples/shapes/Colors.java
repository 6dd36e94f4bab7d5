package examples.shapes;

import dev.burin.runtime.stub.Generated;

/** What both ends of Colors know. */
@Generated("dev.burin.codegen")
public interface Colors extends Basics {
    int LIMIT_OF_NAME = 10;

    enum Color {
        BLACK,
        WHITE;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    record Style(Color line, Color fill) {
        @Override
        public String toString() {
            return "Style(line=" + line + "; fill=" + fill + ")";
        }
    }

    class Lost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String what;

        public Lost(String what) {
            this.what = what;
        }

        public String what() {
            return what;
        }

        @Override
        public String getMessage() {
            return "what=" + what;
        }
    }
}
