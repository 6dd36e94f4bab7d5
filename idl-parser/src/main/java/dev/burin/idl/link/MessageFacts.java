package dev.burin.idl.link;

import dev.burin.idl.model.AsyncReceiver;
import dev.burin.idl.model.Direction;
import dev.burin.idl.syntax.Annotation;
import dev.burin.idl.syntax.Statement.MessageStatement;
import java.util.Locale;
import java.util.Optional;

/**
 * What the annotations say about a message, its own first, then those of its service.
 *
 * @param symbol a message
 */
public record MessageFacts(Symbol symbol) {

    private static final String OLD_WORD_FOR_QUEUED = "POOL";

    /** Returns the statement. */
    public MessageStatement statement() {
        return (MessageStatement) symbol.statement();
    }

    /** Returns which end implements it. */
    public Direction direction() {
        return Annotations.word(AnnotationType.DIRECTION, effective(AnnotationType.DIRECTION))
                .map(word -> Direction.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(Direction.SERVER);
    }

    /** Returns whether nothing is answered. */
    public boolean oneway() {
        return Annotations.flag(AnnotationType.ONEWAY, effective(AnnotationType.ONEWAY));
    }

    /** Returns how long the caller waits, 0 for ever. */
    public int timeoutMillis() {
        return Annotations.number(AnnotationType.TIMEOUT, effective(AnnotationType.TIMEOUT))
                .orElse(0);
    }

    /** Returns where the receiver runs it. */
    public AsyncReceiver receiver() {
        return Annotations.word(AnnotationType.ASYNC_RECEIVER, effective(AnnotationType.ASYNC_RECEIVER))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .map(word -> AsyncReceiver.valueOf(word.equals(OLD_WORD_FOR_QUEUED) ? "QUEUED" : word))
                .orElse(AsyncReceiver.NONE);
    }

    /** Returns whether it may run twice. */
    public boolean idempotent() {
        return Annotations.flag(AnnotationType.IDEMPOTENT, own(AnnotationType.IDEMPOTENT));
    }

    /** Returns the annotation that counts, the message's own or the service's. */
    public Optional<Annotation> effective(AnnotationType type) {
        return Annotations.effective(type, symbol);
    }

    /** Returns the message's own annotation that counts. */
    public Optional<Annotation> own(AnnotationType type) {
        return type.last(statement().annotations());
    }
}
