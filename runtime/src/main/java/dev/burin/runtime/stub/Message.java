package dev.burin.runtime.stub;

import org.jspecify.annotations.Nullable;

/**
 * Anything that travels as a packet of its own: a call, its answer, or a message of a filter.
 *
 * <p>Owned by one thread at a time; handed from one to the next only through the layers of the stack.
 */
public abstract class Message {
    private long messageId;
    private long inReplyTo;
    private @Nullable Object operation;
    private boolean hasMessageId;
    private boolean hasInReplyTo;

    /** For subclasses. */
    protected Message() {}

    /** The type that stands in front of the message. */
    public abstract StructType type();

    /** Writes the fields, without the ids. */
    public abstract void writeFields(StructWriter out);

    /** Reads all fields, up to the end of the message; the ids do not show up among them. */
    public abstract void readFields(StructReader in);

    public final boolean hasMessageId() {
        return hasMessageId;
    }

    /** The number by which an answer refers to this message; meaningless without {@link #hasMessageId}. */
    public final long messageId() {
        return messageId;
    }

    public final void setMessageId(long id) {
        messageId = id;
        hasMessageId = true;
    }

    public final boolean hasInReplyTo() {
        return hasInReplyTo;
    }

    /** The number of the message that this one answers; meaningless without {@link #hasInReplyTo}. */
    public final long inReplyTo() {
        return inReplyTo;
    }

    /** What the session layer knows of this message; null without such a layer. */
    public final @Nullable Object operation() {
        return operation;
    }

    public final void setOperation(@Nullable Object of) {
        operation = of;
    }

    /** Turns a message that was received into the answer to itself. */
    final void becomeReply() {
        inReplyTo = messageId;
        hasInReplyTo = hasMessageId;
        hasMessageId = false;
    }
}
