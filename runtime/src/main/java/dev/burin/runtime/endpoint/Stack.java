package dev.burin.runtime.endpoint;

import dev.burin.runtime.Options;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.filter.FilterChain;
import dev.burin.runtime.session.SessionLayer;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stack.TransportPacket;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.PacketLayer;
import dev.burin.runtime.wire.Messagizer;
import org.jspecify.annotations.Nullable;

/** The layers over one link, or over a session that has one link after the other. Thread-safe. */
final class Stack {
    private final Messagizer messagizer;
    private final Delivery delivery;
    private final @Nullable FilterChain filters;
    private volatile @Nullable TransportData data;

    /**
     * Puts the layers together.
     *
     * @throws RuntimeException when a filter says that there is to be no such link
     */
    private Stack(
            TransportPacket below,
            Operations operations,
            int mostWaiting,
            Environment environment,
            Dispatcher dispatcher,
            DeliveryEvents events,
            SessionBase session,
            @Nullable TransportData link) {
        data = link;
        messagizer = new Messagizer(below, environment.writers(), dispatcher.types());
        SessionFilterHost host = new SessionFilterHost(session, environment, dispatcher, () -> data);
        filters = environment.filters().isEmpty()
                ? null
                : FilterChain.over(messagizer, environment.filters(), environment.options(), host);
        delivery = new Delivery(
                filters == null ? messagizer : filters.top(),
                operations,
                dispatcher,
                environment.handlers(),
                environment.scheduler(),
                mostWaiting,
                events);
        host.setDelivery(delivery);
        if (filters == null) {
            messagizer.setAbove(delivery);
        } else {
            filters.setAbove(delivery);
            messagizer.setAbove(filters.bottom());
        }
    }

    /** The layers over a new link; its packet layer is told what takes its packets. Throws as a filter may. */
    static Stack over(
            TransportData link,
            PacketLayer packets,
            Environment environment,
            Dispatcher dispatcher,
            DeliveryEvents events,
            SessionBase session) {
        int mostWaiting = environment.options().get(Options.WAITING_MESSAGES);
        Stack made = new Stack(packets, Operations.NONE, mostWaiting, environment, dispatcher, events, session, link);
        packets.setAbove(made.packets());
        return made;
    }

    /** The layers over a session; messages run at once, for the session holds back what must wait. */
    static Stack over(
            SessionLayer layer,
            Environment environment,
            Dispatcher dispatcher,
            DeliveryEvents events,
            SessionBase session) {
        int mostWaiting = Integer.MAX_VALUE; // the credit of the session bounds them
        Stack made = new Stack(layer, layer, mostWaiting, environment, dispatcher, events, session, null);
        layer.setAbove(made.messagizer);
        made.delivery.open();
        return made;
    }

    /** The link there is, or was last. */
    @Nullable
    TransportData data() {
        return data;
    }

    /** Names the link that a session has now. */
    void setData(TransportData link) {
        data = link;
    }

    /** What takes the packets of a plain link. */
    SessionPacket packets() {
        return messagizer;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Has the filters send what is to be sent first of all. To be called before anything else is sent. */
    void open() {
        if (filters != null) {
            filters.opened();
        }
    }

    /** A session is over: nothing follows. */
    void end(@Nullable Throwable cause) {
        messagizer.closed(cause);
    }
}
