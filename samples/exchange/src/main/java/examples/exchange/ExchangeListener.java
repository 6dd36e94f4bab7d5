package examples.exchange;

import dev.burin.runtime.Listener;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** The market, whose prices move by themselves. Stops at Enter or at the end of its input. */
public final class ExchangeListener {
    private static final Map<String, Double> PRICES = Map.of("OAK", 120.0, "ASH", 75.5, "ELM", 31.25);

    private ExchangeListener() {}

    /** Takes the address to listen on; without one it is tcp://localhost:4001. */
    public static void main(String[] args) throws IOException {
        String uri = args.length > 0 ? args[0] : "tcp://localhost:4001";
        Market market = new Market(PRICES);
        ScheduledExecutorService prices = Executors.newSingleThreadScheduledExecutor();
        try (Listener listener = ExchangeHelper.newListener(uri, client -> new Account(market, client))) {
            listener._startAndWaitUp(4000);
            System.out.println("listening on " + listener.uri());
            var moving = prices.scheduleWithFixedDelay(() -> moveOne(market), 100, 100, TimeUnit.MILLISECONDS);
            System.in.read();
            moving.cancel(false);
        } finally {
            prices.shutdownNow();
        }
    }

    private static void moveOne(Market market) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        String symbol = PRICES.keySet().stream()
                .skip(random.nextInt(PRICES.size()))
                .findFirst()
                .orElseThrow();
        try {
            market.move(symbol, random.nextDouble(0.98, 1.02));
        } catch (Exchange.UnknownSymbol e) {
            throw new IllegalStateException(e);
        }
    }
}
