package run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.DeadlineException;
import dev.burin.runtime.Listener;
import dev.burin.runtime.RemoteException;
import examples.messages.Messages.Broken;
import examples.messages.Messages.Color;
import examples.messages.Messages.Late;
import examples.messages.Messages.Point;
import examples.messages.Messages.Refused;
import examples.messages.MessagesHelper;
import examples.messages.MessagesServer;
import examples.messages.MessagesWire;
import examples.messages.RemoteMessagesServer;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** golden: messages */
public final class MessagesRun {
    private MessagesRun() {}

    private interface Body {
        void run(RemoteMessagesServer server) throws Exception;
    }

    /** Talks to a server that answers every message with its argument, and fails where it has none. */
    private static void with(Body body) throws Exception {
        with(
                (method, arguments) -> {
                    switch (method) {
                        case "throwing" -> throw new Refused("never");
                        case "throwingMore" -> {
                            switch ((Integer) arguments[0]) {
                                case 0 -> throw new Late();
                                case 1 -> throw new Broken("glass");
                                default -> throw new IllegalStateException("boom");
                            }
                        }
                        default -> {
                            return arguments == null ? null : arguments[0];
                        }
                    }
                },
                body);
    }

    private interface Answer {
        Object to(String method, Object[] arguments) throws Throwable;
    }

    private static void with(Answer answer, Body body) throws Exception {
        MessagesServer implementation = (MessagesServer) Proxy.newProxyInstance(
                MessagesRun.class.getClassLoader(),
                new Class<?>[] {MessagesServer.class},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments));
        try (Listener listener = MessagesHelper.newListener("local:messages-run", client -> implementation)) {
            listener._startAndWaitUp(4000);
            try (RemoteMessagesServer server = MessagesHelper.newServer(listener.uri())) {
                server._startAndWaitUp(4000);
                body.run(server);
            }
        }
    }

    public static void primitives_travel() throws Exception {
        with(server -> {
            server.nothing();
            assertThat(server.aBoolean(true)).isTrue();
            assertThat(server.aByte(Byte.MIN_VALUE)).isEqualTo(Byte.MIN_VALUE);
            assertThat(server.aShort(Short.MIN_VALUE)).isEqualTo(Short.MIN_VALUE);
            assertThat(server.anInt(Integer.MIN_VALUE)).isEqualTo(Integer.MIN_VALUE);
            assertThat(server.aLong(Long.MIN_VALUE)).isEqualTo(Long.MIN_VALUE);
            assertThat(server.aFloat(Float.MIN_VALUE)).isEqualTo(Float.MIN_VALUE);
            assertThat(server.aDouble(-0.0)).isEqualTo(-0.0);
        });
    }

    public static void references_travel() throws Exception {
        with(server -> {
            assertThat(server.aString("\u20ac")).isEqualTo("\u20ac");
            assertThat(server.anObject(new Point(1, 2))).isEqualTo(new Point(1, 2));
            assertThat(server.anObject(Color.GREEN)).isEqualTo(Color.GREEN);
            assertThat(server.aList(List.of(1, "2", new Point(3, 4)))).isEqualTo(List.of(1, "2", new Point(3, 4)));
            assertThat(server.aMap(Map.of("a", 1))).isEqualTo(Map.of("a", 1));
            assertThat(server.aSet(Set.of("a", 1))).isEqualTo(Set.of("a", 1));
            assertThat(server.aDatetime(Instant.ofEpochMilli(5))).isEqualTo(Instant.ofEpochMilli(5));
            assertThat(server.aColor(Color.RED)).isEqualTo(Color.RED);
            assertThat(server.aPoint(new Point(1, 2))).isEqualTo(new Point(1, 2));
        });
    }

    public static void null_travels() throws Exception {
        with(server -> {
            assertThat(server.aString(null)).isNull();
            assertThat(server.anObject(null)).isNull();
            assertThat(server.aList(null)).isNull();
            assertThat(server.aColor(null)).isNull();
            assertThat(server.aPoint(null)).isNull();
            assertThat(server.points(null)).isNull();
            assertThat(server.strings(new String[] {null, "a"})).containsExactly(null, "a");
        });
    }

    public static void arrays_travel() throws Exception {
        with(server -> {
            assertThat(server.booleans(new boolean[] {true, false})).containsExactly(true, false);
            assertThat(server.bytes(new byte[] {1, -1})).containsExactly(1, -1);
            assertThat(server.shorts(new short[] {1, -1})).containsExactly((short) 1, (short) -1);
            assertThat(server.ints(new int[] {1, -1})).containsExactly(1, -1);
            assertThat(server.longs(new long[] {1, -1})).containsExactly(1, -1);
            assertThat(server.floats(new float[] {1, -1})).containsExactly(1, -1);
            assertThat(server.doubles(new double[] {1, -1})).containsExactly(1, -1);
            assertThat(server.strings(new String[] {"a", ""})).containsExactly("a", "");
            assertThat(server.objects(new Object[] {1, "a", null})).containsExactly(1, "a", null);
            assertThat(server.lists(new List<?>[] {List.of(1)})).containsExactly(List.of(1));
            assertThat(server.colors(new Color[] {Color.RED, null})).containsExactly(Color.RED, null);
            assertThat(server.points(new Point[][] {{new Point(1, 2)}, {}, null}))
                    .isDeepEqualTo(new Point[][] {{new Point(1, 2)}, {}, null});
        });
    }

    public static void failures_arrive_as_what_they_are() throws Exception {
        with(server -> {
            assertThatThrownBy(server::throwing).isInstanceOf(Refused.class).hasMessage("reason=never");
            assertThatThrownBy(() -> server.throwingMore(0)).isInstanceOf(Late.class);
            assertThatThrownBy(() -> server.throwingMore(1)).isInstanceOf(Broken.class).hasMessage("why=glass");
            assertThatThrownBy(() -> server.throwingMore(2))
                    .isInstanceOf(RemoteException.class)
                    .hasMessageContaining("boom");
        });
    }

    public static void the_timeout_of_the_interface_counts() throws Exception {
        CountDownLatch release = new CountDownLatch(1);
        with(
                (method, arguments) -> {
                    release.await(10, TimeUnit.SECONDS);
                    return null;
                },
                server -> {
                    assertThatThrownBy(server::hasty).isInstanceOf(DeadlineException.class);
                    release.countDown();
                });
    }

    public static void a_message_knows_how_it_is_to_be_run() {
        assertThat(new MessagesWire.Nothing().messageType().timeoutMillis()).isEqualTo(20000);
        assertThat(new MessagesWire.Patient().messageType().timeoutMillis()).isZero();
        assertThat(new MessagesWire.InOrder().messageType().timeoutMillis()).isEqualTo(60000);
        assertThat(new MessagesWire.InOrder().messageType().receiver()).hasToString("NONE");
        assertThat(new MessagesWire.Nothing().messageType().receiver()).hasToString("FREE");
        assertThat(new MessagesWire.Queued().messageType().receiver()).hasToString("QUEUED");
        assertThat(new MessagesWire.Queued().messageType().isIdempotent()).isTrue();
        assertThat(new MessagesWire.Event().messageType().isOneway()).isTrue();
        assertThat(MessagesWire.Many.ID).isEqualTo(new MessagesWire.Many().messageType().id());
        assertThat(new MessagesWire.Many().messageType().fields()).containsExactly("a", "b", "c", "d", "e", "f", "g");
    }

    public static void many_arguments_arrive_in_their_places() throws Exception {
        with(
                (method, arguments) -> {
                    assertThat(arguments).hasSize(7);
                    return ((Integer) arguments[0]) + ((Point) arguments[4]).y() + ((int[][]) arguments[5])[1][0]
                            + ((Long) arguments[1]);
                },
                server -> assertThat(server.many(1, 10, 0.5, "x", new Point(0, 100), new int[][] {{0}, {1000}}, null))
                        .isEqualTo(1111));
    }
}
