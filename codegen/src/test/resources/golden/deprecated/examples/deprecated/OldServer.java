package examples.deprecated;

import dev.burin.runtime.stub.Generated;

/**
 * What the server of {@link Old} implements.
 *
 * <p>A service with much that is old.
 */
@Generated("dev.burin.codegen")
@SuppressWarnings("deprecation")
public interface OldServer extends Old, OlderServer {
    /**
     * An old message.
     *
     * @deprecated use fresh
     */
    @Deprecated
    int old(OldStruct value) throws OldException;

    @Deprecated
    int older(OldEnum value);

    int fresh(OldStruct value, OldBase base, OldEnum item, Ancient[] ancients);

    void guarded();

    @Deprecated
    boolean may(int limit);
}
