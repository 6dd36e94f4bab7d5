package examples.server.only;

import dev.burin.runtime.stub.Generated;

/**
 * What the server of {@link Chat} implements.
 *
 * <p>People who talk in rooms.
 */
@Generated("dev.burin.codegen")
public interface ChatServer extends Chat {
    /**
     * Enters a room.
     *
     * @param room the name of the room
     * @param who who enters
     * @return who is in it already
     * @throws NoSuchRoom if nobody has opened it
     */
    User[] enter(String room, User who) throws NoSuchRoom;

    /** Says something to all. */
    void say(String room, User who, String text) throws NoSuchRoom;

    boolean mayTalk(String room, User who, int length);

    /** Shows how somebody is; nobody waits for it. */
    void feel(User who, Mood mood);
}
