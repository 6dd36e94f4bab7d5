package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.SelectionKey;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What links were read with, for the next ones. */
class SpareToolsTest {
    private final SpareTools spare = new SpareTools();

    @AfterEach
    void close() {
        spare.close();
    }

    @Test
    void they_are_used_again_when_they_have_let_go_of_their_channel() throws IOException {
        ReadingTools tools = spare.take();
        try (ServerSocketChannel listener = ServerSocketChannel.open()) {
            listener.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            SocketChannel channel = SocketChannel.open(listener.getLocalAddress());
            channel.configureBlocking(false);
            channel.register(tools.selector(), SelectionKey.OP_READ);
            channel.close();
            spare.giveBack(tools);
        }
        assertThat(spare.take()).isSameAs(tools);
        assertThat(tools.selector().keys()).isEmpty();
        tools.close();
    }

    @Test
    void they_are_not_while_a_channel_is_open() throws IOException {
        ReadingTools tools = spare.take();
        try (ServerSocketChannel channel = ServerSocketChannel.open()) {
            channel.configureBlocking(false);
            channel.register(tools.selector(), SelectionKey.OP_ACCEPT);
            spare.giveBack(tools);
        }
        assertThat(tools.selector().isOpen()).isFalse();
    }

    @Test
    void some_are_kept_until_the_end() throws IOException {
        List<ReadingTools> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(spare.take());
        }
        all.forEach(spare::giveBack);
        assertThat(all).extracting(tools -> tools.selector().isOpen()).containsExactly(true, true, true, true, false);
        spare.close();
        assertThat(all).noneMatch(tools -> tools.selector().isOpen());
    }

    @Test
    void none_are_kept_after_it() throws IOException {
        ReadingTools tools = spare.take();
        spare.close();
        spare.giveBack(tools);
        assertThat(tools.selector().isOpen()).isFalse();
    }

    @Test
    void what_is_closed_is_not_used_again() throws IOException {
        ReadingTools tools = spare.take();
        tools.close();
        spare.giveBack(tools);
        ReadingTools next = spare.take();
        assertThat(next).isNotSameAs(tools);
        next.close();
    }
}
