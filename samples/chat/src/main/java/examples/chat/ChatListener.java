package examples.chat;

import dev.burin.runtime.Listener;
import java.io.IOException;
import java.util.List;

/** The program that clients connect to. Stops at Enter or at the end of its input. */
public final class ChatListener {
    private ChatListener() {}

    /** Takes the address to listen on; without one it is tcp://localhost:4001. */
    public static void main(String[] args) throws IOException {
        House house = new House(List.of("garden", "kitchen"), System.out::println);
        String uri = args.length > 0 ? args[0] : "tcp://localhost:4001";
        try (Listener listener = ChatHelper.newListener(uri, client -> new Guest(house, client))) {
            listener._startAndWaitUp(4000);
            System.out.println("listening on " + listener.uri());
            System.in.read();
        }
    }
}
