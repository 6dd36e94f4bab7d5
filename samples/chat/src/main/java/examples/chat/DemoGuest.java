package examples.chat;

import dev.burin.runtime.AuthorizationException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A client of the demonstration: says its lines, each after what it waits for has happened. */
public final class DemoGuest implements ChatClient {
    private static final long LIMIT_SECONDS = 30;
    private static final String ROOM = "kitchen";

    private final String name;
    private final RemoteChatServer server;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    private DemoGuest(String name, RemoteChatServer server) {
        this.name = name;
        this.server = server;
    }

    /** Takes the name, Ann or Ben, and the address of the listener. */
    public static void main(String[] args) throws Exception {
        DemoGuest[] guest = new DemoGuest[1];
        try (RemoteChatServer server =
                ChatHelper.newServer(args[1], remote -> guest[0] = new DemoGuest(args[0], remote))) {
            server._startAndWaitUp(4000);
            if (args[0].equals("Ann")) {
                guest[0].playAnn();
            } else {
                guest[0].playBen();
            }
        }
    }

    private void playAnn() throws Exception {
        try {
            server.join(ROOM);
        } catch (AuthorizationException e) {
            print("may not join before she has signed in");
        }
        print("signs in and is told the rooms: " + String.join(", ", server.signIn(name)));
        if (join().length < 2) {
            await(event -> event instanceof Chat.Joined);
        }
        say("Hello Ben! Tea or coffee?", Chat.Mood.GLAD);
        await(event -> event instanceof Chat.Said);
        String question = "What is 6 times 7?";
        print("asks Ben: " + question);
        print("is told by Ben: " + server.ask("Ben", question));
        say("I have to go.", Chat.Mood.PLAIN);
        server.leave(ROOM);
    }

    private void playBen() throws Exception {
        try {
            server.signIn("Ann");
        } catch (Chat.NameTaken e) {
            print("may not sign in as " + e.name() + ": " + e.reason());
        }
        server.signIn(name);
        try {
            server.join("cellar");
        } catch (Chat.NoSuchRoom e) {
            print(e.reason() + ", only " + String.join(", ", e.rooms()));
        }
        join();
        await(event -> event instanceof Chat.Said);
        say("TEA, PLEASE!", Chat.Mood.LOUD);
        await(event -> event instanceof Chat.Left);
    }

    private String[] join() throws Chat.NoSuchRoom {
        String[] people = server.join(ROOM);
        print("joins; in the " + ROOM + " are " + String.join(", ", people));
        return people;
    }

    private void say(String text, Chat.Mood mood) {
        print("says: " + text);
        server.say(ROOM, text, mood);
    }

    private void await(Predicate<Event> wanted) throws InterruptedException {
        Event event;
        do {
            event = events.poll(LIMIT_SECONDS, TimeUnit.SECONDS);
            if (event == null) {
                throw new IllegalStateException(name + " waited in vain");
            }
        } while (!wanted.test(event));
    }

    // ---- called by the server ----

    @Override
    public void happened(Event event) {
        print(Transcript.line(event));
        events.add(event);
    }

    @Override
    public String answer(String asker, String question) {
        print("is asked by " + asker + ": " + question);
        return "42";
    }

    private void print(String line) {
        System.out.println(String.format("%-8s | %s", name, line)); // in one write: three processes share the console
    }
}
