package dev.burin.cli.live;

import dev.burin.idl.model.Message;
import dev.burin.idl.model.Parameter;
import dev.burin.runtime.stub.AsyncReceiver;
import dev.burin.runtime.stub.MessageType;

/**
 * A message of the interface.
 *
 * @param declared what the interface says of it
 * @param type what the runtime has to know of it
 */
public record LiveMessage(Message declared, MessageType type) {

    static LiveMessage of(Message declared) {
        String service = declared.name().parent().value();
        String[] parameters =
                declared.parameters().stream().map(Parameter::name).toArray(String[]::new);
        MessageType type = declared.oneway()
                ? MessageType.oneway(service, declared.simpleName(), parameters)
                : MessageType.call(service, declared.simpleName(), parameters);
        // Its receiver is left out: what is printed in the order of arrival is easier to follow.
        return new LiveMessage(declared, type.timeout(declared.timeoutMillis()).receiver(AsyncReceiver.NONE));
    }
}
