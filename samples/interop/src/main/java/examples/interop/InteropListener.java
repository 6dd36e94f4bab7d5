package examples.interop;

import bar.interop.InteropHelper;
import dev.burin.runtime.Listener;
import java.io.IOException;

/** Serves the interface, for programs of Apache Etch to try themselves on. Stops at Enter or at the end of its input. */
public final class InteropListener {
    private InteropListener() {}

    /** Takes the address to listen on; without one it is tcp://localhost:4001. */
    public static void main(String[] args) throws IOException {
        String uri = args.length > 0 ? args[0] : "tcp://localhost:4001";
        try (Listener listener = InteropHelper.newListener(uri, InteropService::new)) {
            listener._startAndWaitUp(4000);
            System.out.println("listening on " + listener.uri());
            System.in.read();
        }
    }
}
