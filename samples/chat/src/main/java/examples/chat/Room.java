package examples.chat;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;

/** A room and who is in it. Thread-safe; all who are in it are told the same events in the same order. */
final class Room {
    private final String name;
    private final Set<Guest> guests = new LinkedHashSet<>(); // guarded by this

    Room(String name) {
        this.name = name;
    }

    /** Lets somebody in; who is there then. */
    synchronized String[] enter(Guest guest) {
        if (guests.add(guest)) {
            tellOthers(guest, new Chat.Joined(name, Instant.now(), guest.name()));
        }
        return guests.stream().map(Guest::name).toArray(String[]::new);
    }

    synchronized void leave(Guest guest) {
        if (guests.remove(guest)) {
            tellOthers(guest, new Chat.Left(name, Instant.now(), guest.name()));
        }
    }

    synchronized void say(Guest guest, String text, Chat.Mood mood) {
        if (guests.contains(guest)) {
            tellOthers(guest, new Chat.Said(name, Instant.now(), guest.name(), text, mood));
        }
    }

    private void tellOthers(Guest guest, Chat.Event event) {
        for (Guest other : guests) {
            if (!other.equals(guest)) {
                other.tell(event);
            }
        }
    }
}
