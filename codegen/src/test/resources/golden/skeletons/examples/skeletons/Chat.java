package examples.skeletons;

import dev.burin.runtime.stub.Generated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;

/** People who talk in rooms. */
@Generated("dev.burin.codegen")
public interface Chat {
    /** The longest text that can be said. */
    int MAX_LENGTH = 1000;

    /** Sent by either end to see whether the other is there. */
    long ping(long time);

    /** Who talks. */
    class User {
        private final String name;
        private final int years;

        /** @param years how long they have been with us */
        public User(String name, int years) {
            this.name = name;
            this.years = years;
        }

        public String name() {
            return name;
        }

        /** how long they have been with us */
        public int years() {
            return years;
        }

        @Override
        public boolean equals(Object other) {
            if (other == null || other.getClass() != getClass()) {
                return false;
            }
            User that = (User) other;
            return Objects.equals(name, that.name)
                    && years == that.years;
        }

        @Override
        public int hashCode() {
            return Objects.hash(name, years);
        }

        @Override
        public String toString() {
            return "User(name=" + name + "; years=" + years + ")";
        }
    }

    /** A user who may throw others out. */
    class Moderator extends User {
        private final String[] rooms;

        /** @param years how long they have been with us */
        public Moderator(String name, int years, String[] rooms) {
            super(name, years);
            this.rooms = rooms;
        }

        public String[] rooms() {
            return rooms;
        }

        @Override
        public boolean equals(Object other) {
            if (!super.equals(other)) {
                return false;
            }
            Moderator that = (Moderator) other;
            return Arrays.equals(rooms, that.rooms);
        }

        @Override
        public int hashCode() {
            return 31 * super.hashCode() + Objects.hash(Arrays.hashCode(rooms));
        }

        @Override
        public String toString() {
            return "Moderator(name=" + super.name() + "; years=" + super.years() + "; rooms="
                    + Arrays.toString(rooms) + ")";
        }
    }

    /** What was said. */
    record Line(User who, String text, Instant when, byte[] picture) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Line that
                    && Objects.equals(who, that.who)
                    && Objects.equals(text, that.text)
                    && Objects.equals(when, that.when)
                    && Arrays.equals(picture, that.picture);
        }

        @Override
        public int hashCode() {
            return Objects.hash(who, text, when, Arrays.hashCode(picture));
        }

        @Override
        public String toString() {
            return "Line(who=" + who + "; text=" + text + "; when=" + when + "; picture="
                    + Arrays.toString(picture) + ")";
        }
    }

    /** How somebody is. */
    enum Mood {
        HAPPY,

        /** Do not ask. */
        SAD;

        /** Returns the name on the wire. */
        public String wireName() {
            return name();
        }
    }

    /** There is no such room. */
    class NoSuchRoom extends Exception {
        private static final long serialVersionUID = 1L;

        private final String room;

        public NoSuchRoom(String room) {
            this.room = room;
        }

        public String room() {
            return room;
        }

        @Override
        public String getMessage() {
            return "room=" + room;
        }
    }
}
