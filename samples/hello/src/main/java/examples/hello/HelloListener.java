package examples.hello;

import dev.burin.runtime.Listener;
import java.io.IOException;

/** The program that is called. Stops at the end of its input. */
public final class HelloListener {
    private HelloListener() {}

    public static void main(String[] args) throws IOException {
        String uri = args.length > 0 ? args[0] : "tcp://localhost:4001";
        try (Listener listener = HelloHelper.newListener(uri, Greeter::new)) {
            listener._startAndWaitUp(4000);
            System.out.println("listening on " + listener.uri() + ", stops at Enter");
            System.in.read();
        }
    }
}
