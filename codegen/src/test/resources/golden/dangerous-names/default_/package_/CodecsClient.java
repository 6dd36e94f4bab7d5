package default_.package_;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Codecs} implements. */
@Generated("dev.burin.codegen")
public interface CodecsClient extends Codecs {
    void implementation(int call);
}
