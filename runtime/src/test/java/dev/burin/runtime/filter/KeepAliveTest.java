package dev.burin.runtime.filter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.SessionOptions;
import dev.burin.runtime.stub.StructType;
import dev.burin.runtime.stub.TypeTable;
import dev.burin.runtime.wire.BinaryWriter;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class KeepAliveTest {
    private static final StructType REQUEST = StructType.of("_Etch_KeepAliveReq", "delay", "count");
    private static final StructType RESPONSE = StructType.of("_Etch_KeepAliveResp");

    private static FakeLink link(boolean server, String terms) {
        return new FakeLink(SessionOptions.of("tcp://localhost:1?filter=KeepAlive" + terms), server);
    }

    private static KeepAlive opened(FakeLink link) {
        KeepAlive filter = new KeepAlive(link);
        filter.opened();
        return filter;
    }

    private static void arrive(KeepAlive filter, FilterMessage message) {
        assertThat(filter.arriving(new FakeMessage(message))).isEqualTo(Verdict.PASS);
    }

    private static String hex(FilterMessage message) {
        BinaryWriter writer = new BinaryWriter(false);
        writer.write(message, TypeTable.builtin(), 0, 1000);
        return HexFormat.of().formatHex(Arrays.copyOf(writer.buffer(), writer.position()));
    }

    @Test
    void the_bytes_are_those_of_etch() {
        assertThat(hex(new FilterMessage(REQUEST).with("delay", 1).with("count", 3)))
                .isEqualTo("03869665b9e702862bed2bbe0186bdc082ea0381");
        assertThat(hex(new FilterMessage(RESPONSE))).isEqualTo("0386bcf1c0c70081");
    }

    @Test
    void a_client_asks_each_delay_and_not_before_the_first() {
        FakeLink link = link(false, "&KeepAlive.delay=5&KeepAlive.count=3");
        KeepAlive filter = opened(link);
        assertThat(link.sent).isEmpty();
        for (int i = 1; i <= 10; i++) {
            link.advance(5);
            assertThat(link.sent).hasSize(i);
            arrive(filter, new FilterMessage(RESPONSE));
        }
        assertThat(hex(link.sent.get(0)))
                .isEqualTo(hex(new FilterMessage(REQUEST).with("delay", 5).with("count", 3)));
        assertThat(link.closed).isNull();
    }

    @Test
    void silence_ends_the_link_after_count_delays() {
        for (boolean server : new boolean[] {false, true}) {
            FakeLink link = link(server, "&KeepAlive.delay=5&KeepAlive.count=3");
            opened(link);
            link.advance(14);
            assertThat(link.closed).isNull();
            link.advance(1);
            assertThat(link.closed)
                    .hasMessageContaining("KeepAlive resetting dead connection")
                    .hasMessageContaining("15 s");
            assertThat(link.sent).hasSize(server ? 0 : 2);
        }
    }

    @Test
    void any_message_and_even_a_part_of_one_is_life() {
        FakeLink link = link(true, "&KeepAlive.delay=5&KeepAlive.count=1");
        KeepAlive filter = opened(link);
        for (int i = 0; i < 20; i++) {
            link.advance(4);
            if (i % 2 == 0) {
                arrive(filter, new FilterMessage(StructType.of("some.Service.message")));
            } else {
                link.bytes++;
            }
        }
        assertThat(link.closed).isNull();
    }

    @Test
    void a_peer_that_counts_nothing_else_gets_requests_however_busy_the_link_is() {
        FakeLink link = link(false, "&KeepAlive.delay=5");
        opened(link);
        for (int i = 0; i < 10; i++) {
            link.bytes += 1000;
            link.advance(5);
        }
        assertThat(link.sent).hasSize(10);
    }

    @Test
    void a_listener_answers_at_once_and_takes_over_the_times_of_the_client() {
        FakeLink link = link(true, "");
        KeepAlive filter = opened(link);
        arrive(filter, new FilterMessage(REQUEST).with("delay", 2).with("count", 2));
        assertThat(link.sent).hasSize(1);
        assertThat(hex(link.sent.get(0))).isEqualTo(hex(new FilterMessage(RESPONSE)));
        arrive(filter, new FilterMessage(REQUEST).with("delay", 0).with("count", -1));
        link.advance(3);
        assertThat(link.closed).isNull();
        link.advance(1);
        assertThat(link.closed).hasMessageContaining("4 s");
    }

    @Test
    void a_request_to_a_client_and_a_response_to_a_listener_are_swallowed() {
        FakeLink client = link(false, "");
        arrive(opened(client), new FilterMessage(REQUEST).with("delay", 1));
        FakeLink server = link(true, "");
        arrive(opened(server), new FilterMessage(RESPONSE));
        assertThat(client.sent).isEmpty();
        assertThat(server.sent).isEmpty();
    }

    @Test
    void nothing_happens_after_the_end() {
        FakeLink link = link(false, "");
        opened(link).closed(null);
        link.advance(1000);
        assertThat(link.sent).isEmpty();
        assertThat(link.closed).isNull();
    }
}
