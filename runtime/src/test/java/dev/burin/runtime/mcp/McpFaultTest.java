package dev.burin.runtime.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.burin.runtime.mcp.CuttingProxy.Cut;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Connections that break at every byte: each request is handled once, and each call has its response. */
@Timeout(120)
class McpFaultTest {
    private static final List<String> IDS = List.of("a", "bb", "");
    /** Session, three requests with number and length, and the end. */
    private static final int UP = 8 + 3 * 16 + 3 + 8;
    /** Session, and three responses {@code id=1} with their length. */
    private static final int DOWN = 8 + 3 * 8 + 3 + 3 * 2;

    private final CountingHandler handler = new CountingHandler();
    private final Hours clock = new Hours();
    private McpServer server;

    @BeforeEach
    void start() throws Exception {
        server = new McpServer(
                McpServerOptions.defaults(), handler, CountingHandler::onFailure, new SecureRandom()::nextLong, clock);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"true, true", "true, false", "false, true", "false, false"})
    void a_cut_after_every_byte_is_not_noticed(boolean up, boolean reset) throws Exception {
        for (int after = 0; after <= (up ? UP : DOWN); after++) {
            run(List.of(new Cut(up, after, reset)), "cut " + after);
        }
        noSessionStays();
    }

    @Test
    void five_cuts_in_a_row_are_not_noticed() throws Exception {
        Random random = new Random(20);
        for (int round = 0; round < 40; round++) {
            List<Cut> cuts = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                boolean up = random.nextBoolean();
                cuts.add(new Cut(up, random.nextInt(up ? UP : DOWN), random.nextBoolean()));
            }
            run(cuts, cuts.toString());
        }
        noSessionStays();
    }

    private void run(List<Cut> cuts, String name) throws Exception {
        handler.executions.clear();
        try (CuttingProxy proxy = new CuttingProxy(server, cuts);
                McpClient client = McpClient.of(proxy.location())) {
            for (String id : IDS) {
                byte[] response = client.call(id.getBytes(StandardCharsets.UTF_8));
                assertThat(new String(response, StandardCharsets.UTF_8))
                        .as(name)
                        .isEqualTo(id + "=1");
            }
        }
        assertThat(handler.executions).as(name).isEqualTo(Map.of("a", 1, "bb", 1, "", 1));
    }

    /** Orphans of lost handshakes, and sessions whose end got lost. */
    private void noSessionStays() {
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            clock.pass(Duration.ofHours(1));
            return server.sessions() == 0;
        });
    }
}
