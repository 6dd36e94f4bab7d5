package examples.layers;

import java.util.concurrent.atomic.AtomicInteger;

/** Sells as many tickets as anybody wants. */
public final class TicketOffice implements TicketsServer {
    private final AtomicInteger reservations = new AtomicInteger();

    @Override
    public int reserve(String show, int seats) {
        return reservations.incrementAndGet();
    }
}
