package examples.skeletons;

/** The client of {@link Chat}: fill in its messages. */
public final class ImplChatClient implements ChatClient {
    private final RemoteChatServer server;

    public ImplChatClient(RemoteChatServer server) {
        this.server = server;
    }

    @Override
    public void said(String room, Line line) {
        throw new UnsupportedOperationException("said is not implemented yet");
    }

    @Override
    public long ping(long time) {
        throw new UnsupportedOperationException("ping is not implemented yet");
    }
}
