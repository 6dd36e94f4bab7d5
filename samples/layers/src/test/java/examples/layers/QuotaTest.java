package examples.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import dev.burin.runtime.RemoteException;
import dev.burin.runtime.SessionOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class QuotaTest {
    @Test
    void the_filter_is_found_by_its_name() {
        try (Listener listener =
                TicketsHelper.newListener("tcp://127.0.0.1:0?filter=Quota", me -> new TicketOffice())) {
            listener._startAndWaitUp(4000);
            try (RemoteTicketsServer server = TicketsHelper.newServer(listener.uri())) {
                server._startAndWaitUp(4000);
                for (int i = 1; i <= 100; i++) {
                    assertThat(server.reserve("Faust", 2)).isEqualTo(i);
                }
                assertThatThrownBy(() -> server.reserve("Faust", 2))
                        .isInstanceOf(RemoteException.class)
                        .hasMessageContaining("examples.layers.Tickets.reserve(show=\"Faust\", seats=2) is one more");
            }
        }
    }

    @Test
    void it_can_be_given_with_settings_and_counts_for_each_connection() {
        SessionOptions options =
                SessionOptions.of("tcp://127.0.0.1:0?filter=KeepAlive,Quota").using(new QuotaFactory(1));
        try (Listener listener = TicketsHelper.newListener(options, me -> new TicketOffice())) {
            listener._startAndWaitUp(4000);
            for (int i = 1; i <= 3; i++) {
                try (RemoteTicketsServer server = TicketsHelper.newServer(listener.uri() + "?filter=KeepAlive")) {
                    server._startAndWaitUp(4000);
                    assertThat(server.reserve("Faust", 2)).isEqualTo(1);
                    assertThatThrownBy(() -> server.reserve("Faust", 2)).isInstanceOf(RemoteException.class);
                }
            }
        }
    }
}
