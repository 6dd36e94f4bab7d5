package examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.burin.runtime.Listener;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ExchangeTest {
    private static final Instant NOON = Instant.parse("2026-01-02T12:00:00.123Z");

    private final Market market = new Market(Map.of("OAK", 100.0, "ASH", 50.0));
    private final Deque<AutoCloseable> open = new ArrayDeque<>();

    @AfterEach
    void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    private String listen(String uri) {
        Listener listener = ExchangeHelper.newListener(uri, client -> new Account(market, client));
        open.push(listener);
        listener._startAndWaitUp(4000);
        return listener.uri();
    }

    private RemoteExchangeServer connect(String uri, ExchangeClient client) {
        RemoteExchangeServer server = ExchangeHelper.newServer(uri, me -> client);
        open.push(server);
        server._startAndWaitUp(4000);
        return server;
    }

    private RemoteExchangeServer connect(String uri) {
        return connect(uri, quotes -> {});
    }

    private static Exchange.Line line(String symbol, Exchange.Side side, int quantity, double limit) {
        return new Exchange.Line(symbol, side, quantity, limit);
    }

    private static Exchange.Order order(UUID id, Exchange.Line... lines) {
        return new Exchange.Order(id, lines, NOON, Map.of("desk", "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:exchange"})
    void lines_within_their_limit_are_carried_out(String listenAt) throws Exception {
        RemoteExchangeServer server = connect(listen(listenAt));
        UUID id = UUID.randomUUID();
        Exchange.Fill[] fills = server.place(order(
                id,
                line("OAK", Exchange.Side.BUY, 7, 100),
                line("OAK", Exchange.Side.BUY, 5, 102),
                line("ASH", Exchange.Side.SELL, 3, 49)));
        assertThat(fills).extracting(Exchange.Fill::order).containsExactly(id, id);
        assertThat(fills).extracting(Exchange.Fill::line).containsExactly(1, 2);
        assertThat(fills[0].price()).isCloseTo(101, within(0.001));
        assertThat(server.holdings()).isEqualTo(Map.of("OAK", 5, "ASH", -3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:exchange"})
    void a_wrong_order_is_refused_as_a_whole(String listenAt) throws Exception {
        RemoteExchangeServer server = connect(listen(listenAt));
        UUID id = UUID.randomUUID();
        assertThatThrownBy(() -> server.place(order(
                        id,
                        line("OAK", Exchange.Side.BUY, 1, 200),
                        line("OAK", Exchange.Side.BUY, 0, 200),
                        line("ASH", null, 1, 0))))
                .isInstanceOfSatisfying(Exchange.Rejected.class, rejected -> {
                    assertThat(rejected.order()).isEqualTo(id);
                    assertThat(rejected.lines()).containsExactly(1, 2);
                });
        assertThatThrownBy(() -> server.place(order(id, line("FIR", Exchange.Side.BUY, 1, 1))))
                .isInstanceOf(Exchange.UnknownSymbol.class);
        assertThat(server.holdings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:exchange"})
    void a_thousand_orders_are_in_flight_at_once(String listenAt) throws Exception {
        RemoteExchangeServer server = connect(listen(listenAt));
        assertThat(Trader.placeAll(server, 1000)).isEqualTo(1000);
        assertThat(server.holdings()).isEqualTo(Map.of("OAK", 1999));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:exchange"})
    void quotes_come_to_those_who_asked_for_them_in_order(String listenAt) throws Exception {
        String uri = listen(listenAt);
        BlockingQueue<Exchange.Quote> quotes = new LinkedBlockingQueue<>();
        RemoteExchangeServer server = connect(uri, changed -> quotes.addAll(List.of(changed)));
        connect(uri).subscribe(new String[] {"ASH"});
        server.subscribe(new String[] {"OAK"});
        for (int i = 0; i < 100; i++) {
            market.move("ASH", 1.5);
            market.move("OAK", 1.01);
        }
        List<Long> numbers = new ArrayList<>();
        for (int i = 0; i < 101; i++) {
            Exchange.Quote quote = quotes.poll(10, TimeUnit.SECONDS);
            assertThat(quote.symbol()).isEqualTo("OAK");
            numbers.add(quote.number());
        }
        assertThat(numbers).isSorted().startsWith(1L).endsWith(101L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tcp://127.0.0.1:0", "local:exchange"})
    void rows_of_an_array_have_lengths_of_their_own(String listenAt) throws Exception {
        RemoteExchangeServer server = connect(listen(listenAt));
        market.move("ASH", 2);
        market.move("ASH", 2);
        assertThat(server.history(new String[] {"OAK", "ASH"}, 2)).isDeepEqualTo(new double[][] {{100}, {100, 200}});
        assertThat(server.history(new String[0], 2)).isEmpty();
    }
}
