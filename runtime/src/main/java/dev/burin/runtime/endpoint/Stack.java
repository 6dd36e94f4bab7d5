package dev.burin.runtime.endpoint;

import dev.burin.runtime.Options;
import dev.burin.runtime.delivery.Delivery;
import dev.burin.runtime.delivery.DeliveryEvents;
import dev.burin.runtime.session.SessionLayer;
import dev.burin.runtime.stack.Operations;
import dev.burin.runtime.stack.SessionPacket;
import dev.burin.runtime.stack.TransportData;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.transport.Packetizer;
import dev.burin.runtime.wire.Messagizer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The layers over one link, or over a session that has one link after the other. Thread-safe. */
final class Stack {
    private final @Nullable Packetizer packetizer; // of the only link
    private final Messagizer messagizer;
    private final Delivery delivery;
    private volatile @Nullable TransportData data;

    private Stack(
            @Nullable TransportData data, @Nullable Packetizer packetizer, Messagizer messagizer, Delivery delivery) {
        this.data = data;
        this.packetizer = packetizer;
        this.messagizer = messagizer;
        this.delivery = delivery;
    }

    /** The link there is. */
    @Nullable
    TransportData data() {
        return data;
    }

    /** What takes the packets of a plain link. */
    SessionPacket packets() {
        return messagizer;
    }

    /** Names the link that a session has now. */
    void setData(@Nullable TransportData link) {
        data = link;
    }

    Delivery delivery() {
        return delivery;
    }

    /** Puts the layers together. */
    static Stack over(TransportData link, Environment environment, Dispatcher dispatcher, DeliveryEvents events) {
        Packetizer packetizer = new Packetizer(link, environment.options().get(Options.MAX_PACKET_SIZE));
        Stack made = over(link, packetizer, environment, dispatcher, events);
        packetizer.setAbove(made.packets());
        return made;
    }

    /** Puts the layers above packets together. */
    static Stack over(
            TransportData link,
            Packetizer packetizer,
            Environment environment,
            Dispatcher dispatcher,
            DeliveryEvents events) {
        Messagizer messagizer = new Messagizer(packetizer, environment.writers(), dispatcher.types());
        Delivery delivery = new Delivery(
                messagizer,
                Operations.NONE,
                dispatcher,
                environment.handlers(),
                environment.threads().timer(),
                environment.options().get(Options.WAITING_MESSAGES),
                events);
        messagizer.setAbove(delivery);
        return new Stack(link, packetizer, messagizer, delivery);
    }

    /** Puts the layers above a session together; messages run at once, for the session holds back what must wait. */
    static Stack over(SessionLayer layer, Environment environment, Dispatcher dispatcher, DeliveryEvents events) {
        Messagizer messagizer = new Messagizer(layer, environment.writers(), dispatcher.types());
        Delivery delivery = new Delivery(
                messagizer,
                layer,
                dispatcher,
                environment.handlers(),
                environment.threads().timer(),
                Integer.MAX_VALUE, // the credit of the session bounds them
                events);
        layer.setAbove(messagizer);
        messagizer.setAbove(delivery);
        delivery.open();
        return new Stack(null, null, messagizer, delivery);
    }

    /** Begins to read the only link; messages run once the delivery is opened. */
    void start() {
        Objects.requireNonNull(data).start(Objects.requireNonNull(packetizer));
    }
}
