package dev.burin.runtime.transport;

import static org.assertj.core.api.Assertions.assertThat;

import dev.burin.runtime.StackListener;
import dev.burin.runtime.net.SilentLink;
import org.junit.jupiter.api.Test;

class WatchedLinkTest {
    @Test
    void writes_to_a_watched_link_never_wait_when_the_layers_above_bound_them() {
        BoundedLink link = new BoundedLink();
        new WatchedLink(link, new StackListener() {}, false).unbounded();
        assertThat(link.isUnbounded).isTrue();
    }

    private static final class BoundedLink extends SilentLink {
        boolean isUnbounded;

        @Override
        public void unbounded() {
            isUnbounded = true;
        }
    }
}
