package examples.chat;

import dev.burin.runtime.NotExecutedException;
import dev.burin.runtime.Session;
import dev.burin.runtime.SessionListener;

/** What the listener does for one client. It is a session listener to learn when the connection is lost. */
final class Guest implements ChatServer, SessionListener {
    private final House house;
    private final RemoteChatClient client;
    private volatile String name; // null until this client has signed in

    Guest(House house, RemoteChatClient client) {
        this.house = house;
        this.client = client;
    }

    String name() {
        return name;
    }

    @Override
    public boolean signedIn() {
        return name != null;
    }

    @Override
    public String[] signIn(String wanted) throws Refused {
        if (name != null) {
            throw new Refused("you are " + name + " already");
        }
        checkLength("a name", wanted);
        house.comes(wanted, this);
        name = wanted;
        return house.roomNames();
    }

    @Override
    public String[] join(String room) throws NoSuchRoom {
        Room found = house.room(room);
        if (found == null) {
            throw new NoSuchRoom("there is no room " + room, room, house.roomNames());
        }
        return found.enter(this);
    }

    @Override
    public void leave(String room) {
        Room found = house.room(room);
        if (found != null) {
            found.leave(this);
        }
    }

    @Override
    public void say(String room, String text, Mood mood) {
        Room found = house.room(room);
        if (found != null) {
            found.say(this, text, mood);
        }
    }

    @Override
    public String ask(String whom, String question) throws Refused {
        checkLength("a question", question);
        Guest other = house.guest(whom);
        return other == null ? null : other.client.answer(name, question);
    }

    private static void checkLength(String what, String text) throws Refused {
        if (text == null || text.isBlank() || text.length() > MAX_LENGTH) {
            throw new Refused(what + " has between 1 and " + MAX_LENGTH + " characters");
        }
    }

    /** Tells this client something. */
    void tell(Event event) {
        try {
            client.happened(event);
        } catch (NotExecutedException e) {
            // its connection is lost: onDown is about to say so
        }
    }

    @Override
    public void onDown(Session session, Throwable cause) {
        if (name != null) {
            house.goes(name, this);
        }
    }
}
