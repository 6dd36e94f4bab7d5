package examples.exchange;

import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the exchange does for one client. */
final class Account implements ExchangeServer, SessionListener {
    private final Market market;
    private final RemoteExchangeClient client;
    private final Map<String, Integer> holdings = new TreeMap<>(); // messages of one client run one after the other
    private volatile Set<String> subscribed = Set.of();

    Account(Market market, RemoteExchangeClient client) {
        this.market = market;
        this.client = client;
    }

    @Override
    public Fill[] place(Order order) throws Rejected, UnknownSymbol {
        Line[] lines = order.lines();
        if (lines == null || lines.length == 0 || lines.length > MAX_LINES) {
            throw new Rejected(order.id(), "an order has between 1 and " + MAX_LINES + " lines", new int[0]);
        }
        checkQuantities(order);
        List<Fill> fills = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            Quote quote = market.symbol(lines[i].symbol()).quote();
            boolean buys = lines[i].side() == Side.BUY;
            double price = buys ? quote.ask() : quote.bid();
            if (buys ? price <= lines[i].limit() : price >= lines[i].limit()) {
                int quantity = lines[i].quantity();
                holdings.merge(lines[i].symbol(), buys ? quantity : -quantity, Integer::sum);
                fills.add(new Fill(order.id(), i, quantity, price, Instant.now()));
            }
        }
        return fills.toArray(Fill[]::new);
    }

    private void checkQuantities(Order order) throws Rejected, UnknownSymbol {
        List<Integer> wrong = new ArrayList<>();
        for (int i = 0; i < order.lines().length; i++) {
            Line line = order.lines()[i];
            market.symbol(line.symbol());
            if (line.quantity() <= 0 || line.side() == null) {
                wrong.add(i);
            }
        }
        if (!wrong.isEmpty()) {
            int[] lines = wrong.stream().mapToInt(Integer::intValue).toArray();
            throw new Rejected(order.id(), "a line has a side and a positive quantity", lines);
        }
    }

    @Override
    public Map<?, ?> holdings() {
        return holdings;
    }

    @Override
    public double[][] history(String[] symbols, int count) throws UnknownSymbol {
        double[][] rows = new double[symbols.length][];
        for (int i = 0; i < symbols.length; i++) {
            rows[i] = market.symbol(symbols[i]).last(count);
        }
        return rows;
    }

    @Override
    public void subscribe(String[] symbols) throws UnknownSymbol {
        List<Quote> quotes = new ArrayList<>();
        for (String symbol : symbols) {
            quotes.add(market.symbol(symbol).quote());
        }
        subscribed = Set.of(symbols);
        tell(quotes);
    }

    /** Tells this client of the quotes that it has subscribed to. */
    void tell(List<Quote> quotes) {
        Set<String> wanted = subscribed;
        Quote[] told =
                quotes.stream().filter(quote -> wanted.contains(quote.symbol())).toArray(Quote[]::new);
        if (told.length > 0) {
            try {
                client.quoted(told);
            } catch (NotExecutedException e) {
                // its connection is lost: onDown is about to say so
            }
        }
    }

    @Override
    public void onUp(Session session) {
        market.open(this);
    }

    @Override
    public void onDown(Session session, Throwable cause) {
        market.close(this);
    }
}
