package examples.chat;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** What all clients of a listener share: the rooms, and who has signed in. Thread-safe. */
final class House {
    private final Map<String, Room> rooms = new TreeMap<>(); // not changed after construction
    private final Map<String, Guest> guests = new ConcurrentHashMap<>();
    private final Consumer<String> log;

    /** A house with rooms of those names, which tells {@code log} who comes and goes. */
    House(Collection<String> rooms, Consumer<String> log) {
        rooms.forEach(name -> this.rooms.put(name, new Room(name)));
        this.log = log;
    }

    String[] roomNames() {
        return rooms.keySet().toArray(String[]::new);
    }

    /** The room of that name; null if there is none. */
    Room room(String name) {
        return name == null ? null : rooms.get(name);
    }

    /** The guest of that name; null if there is none. */
    Guest guest(String name) {
        return name == null ? null : guests.get(name);
    }

    void comes(String name, Guest guest) throws Chat.NameTaken {
        if (guests.putIfAbsent(name, guest) != null) {
            throw new Chat.NameTaken("somebody else is called " + name, name);
        }
        log.accept(name + " has come");
    }

    void goes(String name, Guest guest) {
        rooms.values().forEach(room -> room.leave(guest));
        guests.remove(name, guest);
        log.accept(name + " has gone");
    }
}
