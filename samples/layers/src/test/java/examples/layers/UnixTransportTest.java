package examples.layers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class UnixTransportTest {
    @TempDir
    Path directory;

    @Test
    void calls_are_made_over_a_file() throws Exception {
        Path file = directory.resolve("tickets.socket");
        TicketOffice office = new TicketOffice();
        try (Listener listener = TicketsHelper.newListener("unix:" + file, me -> office)) {
            listener._startAndWaitUp(4000);
            assertThat(listener.uri()).isEqualTo("unix:" + file);
            try (RemoteTicketsServer server = TicketsHelper.newServer(listener.uri())) {
                server._startAndWaitUp(4000);
                assertThat(server.reserve("Faust", 2)).isEqualTo(1);
                List<CompletableFuture<Integer>> many = new ArrayList<>();
                for (int i = 0; i < 1000; i++) {
                    many.add(server._async().reserve("Faust", 2));
                }
                for (int i = 0; i < 1000; i++) {
                    assertThat(many.get(i).get(10, TimeUnit.SECONDS)).isEqualTo(i + 2);
                }
            }
        }
        assertThat(Files.exists(file)).isFalse();
    }

    @Test
    void a_file_that_is_not_there_is_an_error_in_words() {
        try (RemoteTicketsServer server = TicketsHelper.newServer("unix:" + directory.resolve("nothing"))) {
            assertThatThrownBy(() -> server._startAndWaitUp(4000)).hasMessageContaining("cannot connect to");
        }
    }
}
