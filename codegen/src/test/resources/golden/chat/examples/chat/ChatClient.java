package examples.chat;

import dev.burin.runtime.stub.Generated;

/**
 * What the client of {@link Chat} implements.
 *
 * <p>People who talk in rooms.
 */
@Generated("dev.burin.codegen")
public interface ChatClient extends Chat {
    /** Somebody has said something. */
    void said(String room, Line line);
}
