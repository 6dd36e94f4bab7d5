package default_.package_;

import dev.burin.runtime.stub.Generated;

/** What the server of {@link Codecs} implements. */
@Generated("dev.burin.codegen")
public interface CodecsServer extends Codecs {
    Call codecs(Call call, Mine mine, RemoteCallServer port, CallWire2 x) throws IdleBlock;

    void wait_(long millis);
}
