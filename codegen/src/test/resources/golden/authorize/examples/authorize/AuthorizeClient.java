package examples.authorize;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Authorize} implements. */
@Generated("dev.burin.codegen")
public interface AuthorizeClient extends Authorize {
    boolean client(Name name);

    void toClient(Name name);
}
