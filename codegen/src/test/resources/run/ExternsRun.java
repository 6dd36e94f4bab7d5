package run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.Listener;
import examples.externs.Externs.Dead;
import examples.externs.Externs.Link;
import examples.externs.ExternsHelper;
import examples.externs.ExternsServer;
import examples.externs.RemoteExternsServer;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** golden: externs */
public final class ExternsRun {
    private ExternsRun() {}

    public static void values_of_foreign_classes_travel() throws Exception {
        URI one = URI.create("http://one");
        URI two = URI.create("http://two");
        try (Listener listener = ExternsHelper.newListener("local:externs-run", client -> new Server())) {
            listener._startAndWaitUp(4000);
            try (RemoteExternsServer server = ExternsHelper.newServer(listener.uri())) {
                server._startAndWaitUp(4000);
                assertThat(server.find(new UUID(1, 1), new URI[][] {{}, {one, two}})).isEqualTo(two);
                assertThatThrownBy(() -> server.find(null, new URI[][] {{one}}))
                        .isInstanceOf(Dead.class)
                        .hasMessage("address=http://one");
                Link link = new Link(one, new UUID(5, -6), new URI[] {two, null});
                assertThat(server.any(link, Thread.State.NEW, List.of(), null, null)).isEqualTo(link);
            }
        }
    }

    private static final class Server implements ExternsServer {
        @Override
        public URI find(UUID id, URI[][] addresses) throws Dead {
            if (id == null) {
                throw new Dead(addresses[0][0]);
            }
            return addresses[(int) id.getMostSignificantBits()][(int) id.getLeastSignificantBits()];
        }

        @Override
        public Object any(
                Object value,
                Thread.State state,
                List<?> list,
                examples.serializers.List other,
                examples.serializers.List[] others) {
            return value;
        }

        @Override
        @SuppressWarnings({"rawtypes", "deprecation"})
        public java.util.Map.Entry[] entries(
                java.util.Map.Entry first, examples.externs.Externs.Pair pair, java.util.Observable[] watched) {
            return pair.entries();
        }
    }
}
