package examples.shapes;

import dev.burin.runtime.stub.Generated;

/** What the server of {@link Colors} implements. */
@Generated("dev.burin.codegen")
public interface ColorsServer extends Colors, BasicsServer {
    boolean mayPaint(String name, int limit, Color color);

    void paint(Identity identity, Style style);
}
