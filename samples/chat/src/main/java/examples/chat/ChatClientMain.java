package examples.chat;

import dev.burin.runtime.CallException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;

/** The client for the console. */
public final class ChatClientMain {
    private static final String HELP = "/join ROOM   /leave   /ask WHOM QUESTION   /quit   anything else is said";

    private final RemoteChatServer server;
    private final Console console;
    private String room; // null while in none

    private ChatClientMain(RemoteChatServer server, Console console) {
        this.server = server;
        this.console = console;
    }

    /** Takes the name of the user, and the address of the listener; without that it is tcp://localhost:4001. */
    public static void main(String[] args) throws IOException, Chat.Refused {
        if (args.length == 0) {
            System.err.println("usage: ChatClientMain NAME [ADDRESS]");
            System.exit(2);
        }
        String uri = args.length > 1 ? args[1] : "tcp://localhost:4001";
        Console console = new Console();
        try (RemoteChatServer server = ChatHelper.newServer(uri, me -> console)) {
            server._startAndWaitUp(4000);
            System.out.println("rooms: " + String.join(", ", server.signIn(args[0])));
            System.out.println(HELP);
            new ChatClientMain(server, console).run();
        }
    }

    private void run() throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset()));
        for (String line = in.readLine(); line != null && !line.equals("/quit"); line = in.readLine()) {
            try {
                if (!console.takesAsAnswer(line)) {
                    obey(line);
                }
            } catch (Chat.Refused e) {
                System.out.println(e.reason());
            } catch (CallException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    private void obey(String line) throws Chat.Refused {
        String[] words = line.split(" ", 3);
        switch (words[0]) {
            case "/join" -> {
                String wanted = words.length > 1 ? words[1] : "";
                System.out.println("here are: " + String.join(", ", server.join(wanted)));
                room = wanted;
            }
            case "/leave" -> server.leave(room);
            case "/ask" -> {
                String answer = words.length > 2 ? server.ask(words[1], words[2]) : null;
                System.out.println(answer == null ? "nobody answers" : words[1] + " answers: " + answer);
            }
            default -> {
                if (room == null || line.startsWith("/")) {
                    System.out.println(HELP);
                } else {
                    server.say(room, line, Chat.Mood.PLAIN);
                }
            }
        }
    }
}
