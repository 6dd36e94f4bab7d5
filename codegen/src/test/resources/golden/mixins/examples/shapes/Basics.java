package examples.shapes;

import dev.burin.runtime.stub.Generated;

/** What both of the others mix in. */
@Generated("dev.burin.codegen")
public interface Basics {
    void hello(Identity identity);

    record Identity(long number) {
        @Override
        public String toString() {
            return "Identity(number=" + number + ")";
        }
    }
}
