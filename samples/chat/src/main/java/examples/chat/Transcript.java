package examples.chat;

/** Events as lines to read. */
final class Transcript {
    private Transcript() {}

    static String line(Chat.Event event) {
        String room = "[" + event.room() + "] ";
        if (event instanceof Chat.Said said) {
            return room + said.who() + spoken(said.mood()) + said.text();
        }
        if (event instanceof Chat.Joined joined) {
            return room + joined.who() + " comes in";
        }
        if (event instanceof Chat.Left left) {
            return room + left.who() + " goes out";
        }
        return room + "something happens"; // an event that is newer than this program
    }

    private static String spoken(Chat.Mood mood) {
        return switch (mood == null ? Chat.Mood.PLAIN : mood) {
            case PLAIN -> ": ";
            case GLAD -> " (glad): ";
            case LOUD -> " (loud): ";
        };
    }
}
