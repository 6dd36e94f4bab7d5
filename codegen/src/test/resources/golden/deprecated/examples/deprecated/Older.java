package examples.deprecated;

import dev.burin.runtime.stub.Generated;

/**
 * What both ends of Older know.
 *
 * @deprecated mix in something else
 */
@Generated("dev.burin.codegen")
@Deprecated
public interface Older {
    record Ancient(int x) {
        @Override
        public String toString() {
            return "Ancient(x=" + x + ")";
        }
    }
}
