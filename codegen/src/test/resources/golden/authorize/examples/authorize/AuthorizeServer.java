package examples.authorize;

import dev.burin.runtime.stub.Generated;
import java.util.List;

/** What the server of {@link Authorize} implements. */
@Generated("dev.burin.codegen")
public interface AuthorizeServer extends Authorize {
    boolean allowed();

    boolean primitives(boolean a, byte b, short c, int d, long e, float f, double g) throws Refused;

    boolean references(String a, Object b, Right c, Name d, int[] e, List<?> f);

    /** By the default of the service. */
    void byDefault();

    void always();

    int never(int value);

    int literals();

    void negative();

    int nothing();

    int noReference();

    int texts() throws Refused;

    int objects();

    int constants();

    int parameters(boolean a, byte b, short c, int d, long e, float f, double g);

    int more(String a, Object b, Right c, Name d, int[] e, List<?> f);

    int paths(Person p);
}
