package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Message;

/** What a session keeps of a request, until the message that it holds is known. */
public interface ReceivedOperation {
    /** Attaches itself to the message that the request holds: it will be answered by way of that message. */
    void attachTo(Message message);
}
