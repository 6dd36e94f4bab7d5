package dev.burin.runtime.endpoint;

import dev.burin.runtime.Options;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.filter.FilterChain;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.PacketLayer;
import dev.burin.runtime.wire.Messagizer;
import org.jspecify.annotations.Nullable;

/** The layers over one link. */
final class Stack {
    private final TransportData link;
    private final PacketLayer packetizer;
    private final Delivery delivery;
    private final @Nullable FilterChain filters;

    private Stack(TransportData link, PacketLayer packetizer, Delivery delivery, @Nullable FilterChain filters) {
        this.link = link;
        this.packetizer = packetizer;
        this.delivery = delivery;
        this.filters = filters;
    }

    TransportData data() {
        return link;
    }

    Delivery delivery() {
        return delivery;
    }

    /**
     * Puts the layers together.
     *
     * @throws RuntimeException when a filter says that there is to be no such link
     */
    static Stack over(
            TransportData link,
            Environment environment,
            Dispatcher dispatcher,
            DeliveryEvents events,
            SessionBase session) {
        PacketLayer packetizer = PacketLayer.over(link, environment.options());
        Messagizer messagizer = new Messagizer(packetizer, environment.writers(), dispatcher.types());
        SessionFilterHost host = new SessionFilterHost(session, environment, dispatcher, link);
        FilterChain filters = environment.filters().isEmpty()
                ? null
                : FilterChain.over(messagizer, environment.filters(), environment.options(), host);
        Delivery delivery = new Delivery(
                filters == null ? messagizer : filters.top(),
                dispatcher,
                environment.handlers(),
                environment.threads().timer(),
                environment.options().get(Options.WAITING_MESSAGES),
                events);
        packetizer.setAbove(messagizer);
        host.setDelivery(delivery);
        if (filters == null) {
            messagizer.setAbove(delivery);
        } else {
            filters.setAbove(delivery);
            messagizer.setAbove(filters.bottom());
        }
        return new Stack(link, packetizer, delivery, filters);
    }

    /** Has the filters send what is to be sent first of all. To be called before anything else is sent. */
    void open() {
        if (filters != null) {
            filters.opened();
        }
    }

    /** Begins to read; messages run once the delivery is opened. */
    void start() {
        link.start(packetizer);
    }
}
