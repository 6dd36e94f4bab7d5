package dev.burin.runtime.stub;

import java.util.List;

/**
 * What both ends know of a message before one is sent: its names, parameters, and how it is to be run.
 *
 * <p>Immutable; the methods that change something return a copy.
 */
public final class MessageType extends StructType {
    private final String service;
    private final String simpleName;
    private final boolean oneway;
    private final StructType reply;
    private final int timeoutMillis;
    private final AsyncReceiver receiver;
    private final boolean idempotent;

    private MessageType(
            String service,
            String simpleName,
            List<String> parameters,
            boolean oneway,
            int timeoutMillis,
            AsyncReceiver receiver,
            boolean idempotent) {
        super(service.isEmpty() ? simpleName : service + '.' + simpleName, null, parameters);
        this.service = service;
        this.simpleName = simpleName;
        this.oneway = oneway;
        this.reply = StructType.of(service + "._result_" + simpleName, "result");
        this.timeoutMillis = timeoutMillis;
        this.receiver = receiver;
        this.idempotent = idempotent;
    }

    /** A message that is answered; {@code service} is the qualified name of the service that declares it. */
    public static MessageType call(String service, String name, String... parameters) {
        return new MessageType(service, name, List.of(parameters), false, 0, AsyncReceiver.NONE, false);
    }

    /** A message that is not answered. */
    public static MessageType oneway(String service, String name, String... parameters) {
        return new MessageType(service, name, List.of(parameters), true, 0, AsyncReceiver.NONE, false);
    }

    /** The same with {@code @Timeout}: milliseconds that the caller waits; 0 waits for ever. */
    public MessageType timeout(int millis) {
        return new MessageType(service, simpleName, fields(), oneway, millis, receiver, idempotent);
    }

    /** The same with {@code @AsyncReceiver}. */
    public MessageType receiver(AsyncReceiver mode) {
        return new MessageType(service, simpleName, fields(), oneway, timeoutMillis, mode, idempotent);
    }

    /** The same with {@code @Idempotent}: running it again does no harm. */
    public MessageType idempotent() {
        return new MessageType(service, simpleName, fields(), oneway, timeoutMillis, receiver, true);
    }

    /** The name without module and service. */
    public String simpleName() {
        return simpleName;
    }

    /** Whether no answer is sent. */
    public boolean isOneway() {
        return oneway;
    }

    /** The type of the answer: {@code SERVICE._result_NAME}. */
    public StructType reply() {
        return reply;
    }

    /** Milliseconds that a caller waits for the answer unless it says otherwise; 0 is for ever. */
    public int timeoutMillis() {
        return timeoutMillis;
    }

    /** Where the receiving end runs it. */
    public AsyncReceiver receiver() {
        return receiver;
    }

    /** Whether running it again does no harm. */
    public boolean isIdempotent() {
        return idempotent;
    }
}
