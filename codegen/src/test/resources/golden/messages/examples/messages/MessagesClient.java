package examples.messages;

import dev.burin.runtime.stub.Generated;

/** What the client of {@link Messages} implements. */
@Generated("dev.burin.codegen")
public interface MessagesClient extends Messages {
    int ask(String question) throws Refused;

    void tell(String text);
}
