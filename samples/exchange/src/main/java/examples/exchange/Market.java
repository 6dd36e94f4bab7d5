package examples.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** The symbols and who wants to know their prices: what all clients of a listener share. Thread-safe. */
final class Market {
    private final Map<String, Symbol> symbols = new LinkedHashMap<>(); // not changed after construction
    private final Collection<Account> accounts = new CopyOnWriteArrayList<>();

    /** A market for those symbols, each at its first price. */
    Market(Map<String, Double> prices) {
        prices.forEach((name, price) -> symbols.put(name, new Symbol(name, price)));
    }

    Symbol symbol(String name) throws Exchange.UnknownSymbol {
        Symbol symbol = name == null ? null : symbols.get(name);
        if (symbol == null) {
            throw new Exchange.UnknownSymbol(name);
        }
        return symbol;
    }

    void open(Account account) {
        accounts.add(account);
    }

    void close(Account account) {
        accounts.remove(account);
    }

    /** Moves a price by a factor, and tells everybody who has asked for the symbol. */
    void move(String name, double factor) throws Exchange.UnknownSymbol {
        Exchange.Quote quote = symbol(name).move(factor);
        for (Account account : accounts) {
            account.tell(List.of(quote));
        }
    }
}
