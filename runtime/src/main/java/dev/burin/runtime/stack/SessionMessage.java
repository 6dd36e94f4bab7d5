package dev.burin.runtime.stack;

import dev.burin.runtime.CallException;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Message;
import org.jspecify.annotations.Nullable;

/** Takes the messages of the peer. Called by the thread that has the reading role. */
public interface SessionMessage {
    /** An empty message to read one of that type into; null when this layer and those above do not take the type. */
    @Nullable
    Message newMessage(int type);

    /** Takes the call that a message answers out of the table of open calls; null when none is open under that number. */
    @Nullable
    Call<?> takeCall(long messageId);

    /**
     * Takes a message.
     *
     * @param problem why the message could be read but not understood; null when all is well
     * @return whether the thread still has the reading role
     */
    boolean message(Message message, @Nullable String problem);

    /** Takes an answer: a call that {@link #takeCall} gave, with what was read into it. As {@link #message}. */
    boolean answered(Call<?> call, @Nullable String problem);

    /**
     * A message came that nobody takes.
     *
     * @param failure the exception in it, when it tells of the failure of a message that is not answered
     */
    void unwanted(String description, @Nullable Throwable failure);

    /** A call has ended without an answer. */
    void failed(Call<?> call, CallException why);

    /** The link is closed; nothing follows. */
    void closed(@Nullable Throwable cause);
}
