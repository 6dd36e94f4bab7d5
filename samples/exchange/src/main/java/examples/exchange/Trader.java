package examples.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;

/** Watches the prices and places many orders without waiting for any. */
public final class Trader implements ExchangeClient {
    private static final int ORDERS = 1000;

    private final AtomicLong quotes = new AtomicLong();

    private Trader() {}

    /** Takes the address of the market; without one it is tcp://localhost:4001. */
    public static void main(String[] args) throws Exchange.UnknownSymbol {
        String uri = args.length > 0 ? args[0] : "tcp://localhost:4001";
        Trader trader = new Trader();
        try (RemoteExchangeServer market = ExchangeHelper.newServer(uri, me -> trader)) {
            market._startAndWaitUp(4000);
            market.subscribe(new String[] {"OAK", "ASH"});
            long begin = System.nanoTime();
            System.out.printf(
                    "%d of %d lines carried out, in %d ms%n",
                    placeAll(market, ORDERS), 2 * ORDERS, (System.nanoTime() - begin) / 1_000_000);
            System.out.println("holdings: " + market.holdings());
            double[][] history = market.history(new String[] {"OAK", "ASH"}, 5);
            System.out.println("last prices known: " + history[0].length + " and " + history[1].length);
        }
        System.out.println("quotes received: " + trader.quotes);
    }

    // tag::futures[]
    /** Places that many orders at once; how many of their lines were carried out. */
    static int placeAll(RemoteExchangeServer market, int orders) {
        List<CompletableFuture<Exchange.Fill[]>> answers = new ArrayList<>();
        for (int i = 0; i < orders; i++) {
            answers.add(market._async().place(order(i)));
        }
        return answers.stream().mapToInt(answer -> answer.join().length).sum();
    }
    // end::futures[]

    /** Buys some oak at any price, and offers some ash that nobody will take. */
    static Exchange.Order order(int number) {
        Exchange.Line[] lines = {
            new Exchange.Line("OAK", Exchange.Side.BUY, 1 + number % 3, 1_000_000),
            new Exchange.Line("ASH", Exchange.Side.SELL, 1, 1_000_000),
        };
        return new Exchange.Order(UUID.randomUUID(), lines, Instant.now(), Map.of("number", Integer.toString(number)));
    }

    @Override
    public void quoted(Quote[] changed) {
        quotes.addAndGet(changed.length);
    }
}
