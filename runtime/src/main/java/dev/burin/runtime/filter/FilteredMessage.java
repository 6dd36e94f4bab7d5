package dev.burin.runtime.filter;

import dev.burin.runtime.stub.Message;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way through a filter. What becomes of it is decided once: what is said first counts. Thread-safe, but
 * for the content, which must not be looked at after the message has gone on.
 */
public abstract class FilteredMessage {
    private final Message message;
    private final TypeTable types;
    private @Nullable Verdict decision; // guarded by this
    private boolean held; // guarded by this: the filter has said HOLD
    private boolean abandoned; // guarded by this: the link was closed before anything was decided

    FilteredMessage(Message message, TypeTable types) {
        this.message = message;
        this.types = types;
    }

    /** The qualified name, such as {@code examples.chat.Chat.say}; that of an answer is {@code ..._result_say}. */
    public final String name() {
        return message.type().name();
    }

    /** The message itself: a {@link FilterMessage} if it is one of a filter, else a call or an answer. */
    public final Message message() {
        return message;
    }

    /** Whether this end sends it; else it has come from the peer. */
    public abstract boolean isSending();

    /** Whether it is the answer to a call. */
    public abstract boolean isAnswer();

    /** Why a message that has come could be read but not understood; null when all is well. */
    public @Nullable String problem() {
        return null;
    }

    /**
     * The values by the names of their fields, made from the message each time. A field that is null is not there, nor are the
     * numbers of the message.
     *
     * @throws IllegalArgumentException when the message holds a value that cannot travel
     */
    public final Map<String, WireValue> fields() {
        Map<String, WireValue> fields = new LinkedHashMap<>();
        for (WireValue.Field field : WireTree.of(message, types).fields()) {
            String name = field.key().text();
            if (name != null && !name.equals("_messageId") && !name.equals("_inReplyTo")) {
                fields.put(name, field.value());
            }
        }
        return fields;
    }

    /** Lets it go on, after those that were let go before. Has an effect once, and after {@link Verdict#HOLD}. */
    public final void pass() {
        decide(Verdict.PASS);
    }

    /** Gives it up. As {@link #pass}. */
    public final void drop() {
        decide(Verdict.DROP);
    }

    /**
     * Answers a call that has come in place of the implementation, which does not see it.
     *
     * @param failure what the caller gets: an exception that the interface declares, an {@link
     *     dev.burin.runtime.AuthorizationException}, or any other, which arrives as a {@link
     *     dev.burin.runtime.RemoteException}
     * @throws IllegalStateException when it is no call that has come, or something was decided already. When the link was closed
     *     meanwhile, nothing happens
     */
    public abstract void answer(Throwable failure);

    private void decide(Verdict verdict) {
        synchronized (this) {
            if (decision != null) {
                return;
            }
            decision = verdict;
            if (!held) {
                return; // the filter is still being asked: see settle
            }
        }
        carryOut(verdict);
    }

    /** Takes note that it is being answered; whether nothing was decided before. */
    final synchronized boolean decideToAnswer() {
        if (decision != null) {
            return false;
        }
        decision = Verdict.DROP;
        return true;
    }

    /** The link is closed: whoever decides later does so in vain. Whether nothing was decided before. */
    final synchronized boolean abandon() {
        if (decision != null) {
            return false;
        }
        decision = Verdict.DROP;
        abandoned = true;
        return true;
    }

    final synchronized boolean isAbandoned() {
        return abandoned;
    }

    /** What becomes of it now, after the filter has said {@code verdict}; {@link Verdict#HOLD} for nothing yet. */
    final synchronized Verdict settle(Verdict verdict) {
        if (decision == null && verdict == Verdict.HOLD) {
            held = true;
            return Verdict.HOLD;
        }
        if (decision == null) {
            decision = verdict;
        }
        return decision;
    }

    /** Does what was decided after the message was held. */
    abstract void carryOut(Verdict verdict);

    /** The name and the fields, as {@link MessageText} shows them: without secrets, and not longer than a line. */
    @Override
    public final String toString() {
        return MessageText.of(this);
    }
}
