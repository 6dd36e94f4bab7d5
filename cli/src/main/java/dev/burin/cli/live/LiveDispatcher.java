package dev.burin.cli.live;

import com.google.gson.JsonObject;
import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.TypeTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The receiving half of an end: shows each message to somebody, and answers it. Asks nobody for authorization. Thread-safe. */
public final class LiveDispatcher implements Dispatcher {

    private final LiveService service;
    private final Replies replies;
    private final Consumer<JsonObject> shown;
    private final Map<Integer, LiveMessage> messages = new HashMap<>();

    private LiveDispatcher(LiveService service, Replies replies, Consumer<JsonObject> shown, boolean isServer) {
        this.service = service;
        this.replies = replies;
        this.shown = shown;
        for (LiveMessage message : service.messages()) {
            boolean isOurs = isServer
                    ? message.declared().direction().toServer()
                    : message.declared().direction().toClient();
            if (isOurs) {
                messages.put(message.type().id(), message);
            }
        }
    }

    /**
     * Returns the half of a client.
     *
     * @param shown is given each message, as the document that {@code decode} prints
     */
    public static LiveDispatcher ofClient(LiveService service, Replies replies, Consumer<JsonObject> shown) {
        return new LiveDispatcher(service, replies, shown, false);
    }

    /**
     * Returns the half of a server.
     *
     * @param shown is given each message, as the document that {@code decode} prints
     */
    public static LiveDispatcher ofServer(LiveService service, Replies replies, Consumer<JsonObject> shown) {
        return new LiveDispatcher(service, replies, shown, true);
    }

    @Override
    public String service() {
        return service.name();
    }

    @Override
    public TypeTable types() {
        return service.types();
    }

    @Override
    public @Nullable Call<?> newCall(int messageId) {
        LiveMessage message = messages.get(messageId);
        return message == null ? null : new LiveCall(message, List.of());
    }

    @Override
    public void run(Call<?> call) {
        LiveCall received = (LiveCall) call;
        shown.accept(service.document(received));
        if (!received.messageType().isOneway()) {
            received.answer(replies.to(received.message()));
        }
    }

    @Override
    public @Nullable Object implementation() {
        return null;
    }
}
