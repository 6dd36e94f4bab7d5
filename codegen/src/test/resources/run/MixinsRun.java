package run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.burin.runtime.AuthorizationException;
import dev.burin.runtime.Listener;
import examples.drawing.Drawing;
import examples.drawing.DrawingClient;
import examples.drawing.DrawingHelper;
import examples.drawing.DrawingServer;
import examples.drawing.RemoteDrawingClient;
import examples.drawing.RemoteDrawingServer;
import examples.shapes.Basics.Identity;
import examples.shapes.Colors;
import examples.shapes.Shapes.Circle;
import examples.shapes.Shapes.Shape;
import examples.shapes.Shapes.ShapeFailure;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** golden: mixins */
public final class MixinsRun {
    private static final Identity ID = new Identity(5);

    private MixinsRun() {}

    public static void messages_and_types_of_mixins_travel() throws Exception {
        BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        try (Listener listener = DrawingHelper.newListener("local:mixins-run", Server::new);
                RemoteDrawingServer server = start(listener, heard)) {
            assertThat(server.identify("me")).isEqualTo(ID);
            server.hello(new Identity(6));
            assertThat(heard.poll(4, TimeUnit.SECONDS)).isEqualTo("hello Identity(number=6)");
            Shape square = new Drawing.Square("s", ID, 2.5);
            Shape ring = new Drawing.Ring("r", ID, 2.5, 1.5);
            assertThat(server.count(new Shape[] {square, ring, new Circle("c", ID, 1)})).isEqualTo(3);
            server.draw(ring, Colors.Color.WHITE);
            assertThat(heard.poll(4, TimeUnit.SECONDS)).isEqualTo("drawn " + ring);
            assertThat(server._async().find(square, null, new Drawing.Style(1, null)).get(4, TimeUnit.SECONDS))
                    .containsExactly(square);
        }
    }

    public static void exceptions_extend_those_of_mixins() throws Exception {
        try (Listener listener = DrawingHelper.newListener("local:mixins-run", Server::new);
                RemoteDrawingServer server = start(listener, new LinkedBlockingQueue<>())) {
            assertThatThrownBy(() -> server.draw(null, Colors.Color.BLACK))
                    .isInstanceOf(Drawing.Torn.class)
                    .isInstanceOf(ShapeFailure.class)
                    .hasMessage("shape=none; page=3");
            assertThatThrownBy(() -> server.draw(new Shape("lost", ID), Colors.Color.BLACK))
                    .isInstanceOf(Drawing.ReallyLost.class)
                    .isInstanceOf(Colors.Lost.class);
        }
    }

    public static void a_message_of_a_mixin_authorizes() throws Exception {
        try (Listener listener = DrawingHelper.newListener("local:mixins-run", Server::new);
                RemoteDrawingServer server = start(listener, new LinkedBlockingQueue<>())) {
            server.paint(ID, null);
            assertThatThrownBy(() -> server.find(new Shape("a very long name", ID), null, null))
                    .isInstanceOf(AuthorizationException.class)
                    .hasMessageEndingWith("could not authorize find using mayPaint");
        }
    }

    private static RemoteDrawingServer start(Listener listener, BlockingQueue<String> heard) {
        listener._startAndWaitUp(4000);
        RemoteDrawingServer server = DrawingHelper.newServer(listener.uri(), remote -> new Client(heard));
        server._startAndWaitUp(4000);
        return server;
    }

    private record Server(RemoteDrawingClient client) implements DrawingServer {
        @Override
        public void draw(Shape shape, Colors.Color color) throws ShapeFailure {
            if (shape == null) {
                throw new Drawing.Torn("none", 3);
            } else if (shape.name().equals("lost")) {
                throw new Drawing.ReallyLost("it", shape);
            }
            client.drawn(shape);
        }

        @Override
        public Shape[] find(Shape shape, Drawing.Square[][] squares, Drawing.Style style) {
            return new Shape[] {shape};
        }

        @Override
        public int count(Shape[] shapes) {
            return shapes.length;
        }

        @Override
        public Identity identify(String name) {
            return ID;
        }

        @Override
        public boolean mayPaint(String name, int limit, Colors.Color color) {
            return name == null || name.length() <= limit;
        }

        @Override
        public void paint(Identity identity, Colors.Style style) {}

        @Override
        public void hello(Identity identity) {
            client.hello(identity);
        }
    }

    private record Client(BlockingQueue<String> heard) implements DrawingClient {
        @Override
        public void drawn(Shape shape) {
            heard.add("drawn " + shape);
        }

        @Override
        public void counted(int number) {}

        @Override
        public void hello(Identity identity) {
            heard.add("hello " + identity);
        }
    }
}
