package dev.burin.runtime.endpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.ConnectionState;
import dev.burin.runtime.Listener;
import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.TransportQuery;
import dev.burin.runtime.example.CalcHelper;
import dev.burin.runtime.example.RemoteCalcServer;
import dev.burin.runtime.example.SimpleCalc;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the documents show of a time of one's own. */
@Timeout(60)
@ExtendWith(LeakCheck.class)
class TickerTest {
    @Test
    void half_an_hour_of_nothing_takes_no_time() {
        // tag::ticker[]
        VirtualTicker time = new VirtualTicker();
        SessionOptions options = SessionOptions.of("local:clock?Lifecycle.autoStart=true&Lifecycle.idleStop=1800000")
                .ticker(time);
        try (Listener listener = CalcHelper.newListener(options, client -> new SimpleCalc());
                RemoteCalcServer server = CalcHelper.newServer(options)) {
            listener._startAndWaitUp(1000);
            server.add(1, 2);
            time.advance(1_799_999);
            assertThat(server.transportQuery(TransportQuery.STATE)).isEqualTo(ConnectionState.UP);
            while (server.transportQuery(TransportQuery.STATE) == ConnectionState.UP) {
                time.advance(450_000); // the client looks four times in half an hour whether anything has happened
            }
            server._waitDown(0);
            assertThat(server.transportQuery(TransportQuery.STATE)).isEqualTo(ConnectionState.IDLE_STOPPED);
        }
        // end::ticker[]
        assertThat(time.pending()).isZero();
    }
}
