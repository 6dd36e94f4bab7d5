package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.stack.Changed;
import dev.burin.runtime.stack.Insert;
import dev.burin.runtime.stack.LargeBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order in which bytes leave: those of an insert, and the rest of a packet that was written from where it stands. */
class OutQueueOrderTest {
    private final OutQueue out = new OutQueue();

    private void send(String hex) {
        byte[] data = HexFormat.of().parseHex(hex);
        out.append(data, 0, data.length);
    }

    private static ByteBuffer rest(String hex) {
        return ByteBuffer.wrap(HexFormat.of().parseHex(hex));
    }

    /** What leaves when the channel takes so many bytes. */
    private String written(int most) throws IOException {
        SlowChannel channel = new SlowChannel(size -> Math.min(size, most));
        boolean all = out.write(channel);
        assertThat(all).isEqualTo(channel.written().length < most);
        return HexFormat.of().formatHex(channel.written());
    }

    @Test
    void an_insert_is_appended_where_it_belongs() throws IOException {
        byte[] data = HexFormat.of().parseHex("00a1a2ffffffb1b200");
        send("01");
        out.append(data, 1, 7, new Insert(3, 6, new LargeBytes(HexFormat.of().parseHex("c1c2c3"))));
        out.append(data, 1, 2, new Insert(2, new LargeBytes(HexFormat.of().parseHex("d1d2"))));
        out.append(data, 6, 2, null);
        assertThat(out.size()).isEqualTo(1 + 7 + 4 + 2);
        assertThat(out.next()).isTrue();
        assertThat(written(100)).isEqualTo("01" + "a1a2c1c2c3b1b2" + "a1d1d2a2" + "b1b2");
    }

    @Test
    void an_insert_may_be_larger_than_any_buffer_was() throws IOException {
        byte[] value = new byte[300_000];
        value[299_999] = 7;
        out.append(new byte[] {1, 2}, 0, 2, new Insert(1, new LargeBytes(value)));
        assertThat(out.next()).isTrue();
        assertThat(written(1_000_000)).isEqualTo("01" + HexFormat.of().formatHex(value) + "02");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 4, 300_000})
    void nothing_is_appended_of_a_packet_whose_value_was_changed(int size) throws IOException {
        send("a1");
        Insert insert = new Insert(1, new Changed(size, new byte[] {7, 7, 7}));
        assertThatThrownBy(() -> out.append(new byte[] {1, 2}, 0, 2, insert))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("changed");
        send("a2");
        assertThat(out.next()).isTrue();
        assertThat(written(100)).isEqualTo("a1a2");
    }

    @Test
    void a_rest_leaves_behind_what_leaves_and_before_all_that_waits() throws IOException {
        send("a1a2a3");
        assertThat(out.next()).isTrue();
        assertThat(written(1)).isEqualTo("a1");
        send("b1b2");
        out.behindWhatLeaves(rest("c1c2c3"));
        assertThat(out.size()).isEqualTo(2);
        assertThat(written(3)).isEqualTo("a2a3c1");
        assertThat(written(100)).isEqualTo("c2c3");
        assertThat(out.next()).isTrue();
        assertThat(written(100)).isEqualTo("b1b2");
        assertThat(out.written()).isEqualTo(8);
        assertThat(out.next()).isFalse();
    }

    @Test
    void a_rest_leaves_first_when_nothing_leaves() throws IOException {
        out.next();
        send("b1b2");
        out.behindWhatLeaves(rest("c1c2c3"));
        assertThat(written(2)).isEqualTo("c1c2");
        assertThat(written(100)).isEqualTo("c3");
        assertThat(out.next()).isTrue();
        assertThat(written(100)).isEqualTo("b1b2");
    }

    @Test
    void what_is_sent_after_a_rest_does_not_touch_it() throws IOException {
        send("a1");
        out.next();
        assertThat(written(100)).isEqualTo("a1");
        out.behindWhatLeaves(rest("c1c2c3"));
        for (int i = 0; i < 100; i++) {
            send("b1b2");
        }
        assertThat(written(100)).isEqualTo("c1c2c3");
        assertThat(out.next()).isTrue();
        assertThat(written(1_000)).isEqualTo("b1b2".repeat(100));
        send("d1");
        assertThat(out.next()).isTrue();
        assertThat(written(100)).isEqualTo("d1");
        assertThat(out.next()).isFalse();
    }
}
