package dev.burin.runtime.endpoint;

import dev.burin.runtime.Options;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.Packetizer;
import dev.burin.runtime.wire.Messagizer;

/** The layers over one link. */
final class Stack {
    private final TransportData link;
    private final Packetizer packetizer;
    private final Delivery delivery;

    private Stack(TransportData link, Packetizer packetizer, Delivery delivery) {
        this.link = link;
        this.packetizer = packetizer;
        this.delivery = delivery;
    }

    TransportData data() {
        return link;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Puts the layers together. */
    static Stack over(TransportData link, Environment environment, Dispatcher dispatcher, DeliveryEvents events) {
        Packetizer packetizer = new Packetizer(link, environment.options().get(Options.MAX_PACKET_SIZE));
        Messagizer messagizer = new Messagizer(packetizer, environment.writers(), dispatcher.types());
        Delivery delivery = new Delivery(
                messagizer,
                dispatcher,
                environment.handlers(),
                environment.threads().timer(),
                environment.options().get(Options.WAITING_MESSAGES),
                events);
        packetizer.setAbove(messagizer);
        messagizer.setAbove(delivery);
        return new Stack(link, packetizer, delivery);
    }

    /** Begins to read; messages run once the delivery is opened. */
    void start() {
        link.start(packetizer);
    }
}
