package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.StackListener;
import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.SessionData;
import dev.burin.runtime.stack.TransportData;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WatchedLinkTest {
    @Test
    void writes_to_a_watched_link_never_wait_when_the_layers_above_bound_them() {
        BoundedLink link = new BoundedLink();
        new WatchedLink(link, new StackListener() {}, false).unbounded();
        assertThat(link.isUnbounded).isTrue();
    }

    private static final class BoundedLink implements TransportData {
        boolean isUnbounded;

        @Override
        public void unbounded() {
            isUnbounded = true;
        }

        @Override
        public void start(SessionData above) {}

        @Override
        public void write(byte[] data, int offset, int length, Flush flush) {}

        @Override
        public void closeWhenFlushed() {}

        @Override
        public void close(@Nullable Throwable cause) {}

        @Override
        public @Nullable SocketAddress localAddress() {
            return null;
        }

        @Override
        public @Nullable SocketAddress remoteAddress() {
            return null;
        }
    }
}
