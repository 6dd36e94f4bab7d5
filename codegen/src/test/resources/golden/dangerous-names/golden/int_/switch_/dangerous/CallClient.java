package golden.int_.switch_.dangerous;

import default_.package_.CodecsClient;

/** What the client of {@link golden.int_.switch_.dangerous.Call} implements. */
@dev.burin.runtime.stub.Generated("dev.burin.codegen")
public interface CallClient extends golden.int_.switch_.dangerous.Call, CodecsClient {
    int implementations(int client);

    void close_();
}
