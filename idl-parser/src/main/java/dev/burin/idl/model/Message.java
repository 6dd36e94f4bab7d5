package dev.burin.idl.model;

import dev.burin.idl.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A message that one end sends and the other implements. Defaults that the service gives by annotation are already applied.
 *
 * @param replyName the name of the reply on the wire, {@code MODULE.SERVICE._result_NAME}; empty exactly when {@code oneway}
 * @param oneway nothing is answered; then the result is void and nothing is thrown
 * @param timeoutMillis how long the caller waits for the reply; 0 is for ever
 * @param idempotent whether it may be run twice without harm
 * @param resultDocumentation what {@code @return} says; may be empty
 */
public record Message(
        QualifiedName name,
        Optional<QualifiedName> replyName,
        Direction direction,
        boolean oneway,
        int timeoutMillis,
        AsyncReceiver receiver,
        Authorization authorization,
        boolean idempotent,
        TypeReference result,
        List<Parameter> parameters,
        List<Thrown> thrown,
        String documentation,
        String resultDocumentation,
        Optional<Deprecation> deprecation,
        SourceLocation location)
        implements Declaration {

    /** Makes the lists unmodifiable. */
    public Message {
        parameters = List.copyOf(parameters);
        thrown = List.copyOf(thrown);
    }

    /**
     * An exception that a message declares.
     *
     * @param exception looked up in {@link LinkedModel#type}
     * @param documentation what was written at the name, joined with what {@code @throws} says of it; may be empty
     */
    public record Thrown(QualifiedName exception, String documentation) {}
}
