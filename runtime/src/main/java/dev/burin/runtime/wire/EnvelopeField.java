package dev.burin.runtime.wire;

import dev.burin.runtime.stub.WireId;
import org.jspecify.annotations.Nullable;

/** The fields that a message has beside its own. */
final class EnvelopeField {
    /** {@code _messageId}, a long: the number by which an answer refers to this message. */
    static final int MESSAGE_ID = WireId.of("_messageId");

    /** {@code _inReplyTo}, a long: the number of the message that this one answers. */
    static final int IN_REPLY_TO = WireId.of("_inReplyTo");

    private EnvelopeField() {}

    static @Nullable String name(int field) {
        if (field == MESSAGE_ID) {
            return "_messageId";
        }
        return field == IN_REPLY_TO ? "_inReplyTo" : null;
    }
}
