package examples.skeletons;

/** The server of {@link Chat}: fill in its messages. */
public final class ImplChatServer implements ChatServer {
    private final RemoteChatClient client;

    public ImplChatServer(RemoteChatClient client) {
        this.client = client;
    }

    @Override
    public User[] enter(String room, User who) throws NoSuchRoom {
        throw new UnsupportedOperationException("enter is not implemented yet");
    }

    @Override
    public void say(String room, User who, String text) throws NoSuchRoom {
        throw new UnsupportedOperationException("say is not implemented yet");
    }

    @Override
    public boolean mayTalk(String room, User who, int length) {
        throw new UnsupportedOperationException("mayTalk is not implemented yet");
    }

    @Override
    public void feel(User who, Mood mood) {
        throw new UnsupportedOperationException("feel is not implemented yet");
    }

    @Override
    public long ping(long time) {
        throw new UnsupportedOperationException("ping is not implemented yet");
    }
}
