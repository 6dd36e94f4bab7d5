package dev.burin.cli.live;

import dev.burin.runtime.CallOptions;
import dev.burin.runtime.stub.CallPort;
import dev.burin.runtime.stub.RemoteService;
import dev.burin.runtime.wire.WireValue;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The other end, which can be sent any message of the interface. Thread-safe. */
public final class LivePeer extends RemoteService implements AutoCloseable {

    public LivePeer(CallPort port) {
        this(port, CallOptions.DEFAULT);
    }

    private LivePeer(CallPort port, CallOptions options) {
        super(port, options);
    }

    /** Returns the same peer; its answers are waited for so long, for ever when that is zero. */
    public LivePeer within(Duration limit) {
        return new LivePeer(_port(), CallOptions.deadline(limit));
    }

    /**
     * Sends a message; waits for the answer if there is to be one.
     *
     * @return the result; null for a message without one
     * @throws LiveException when the peer answers with an exception that the interface declares
     */
    public @Nullable WireValue send(LiveCall call) throws LiveException {
        if (call.messageType().isOneway()) {
            _send(call);
            return null;
        }
        return answer(call);
    }

    @SuppressWarnings("RedundantThrows") // _call throws what its codecs make, and cannot declare it
    private @Nullable WireValue answer(LiveCall call) throws LiveException {
        return _call(call).result();
    }

    @Override
    public void close() {
        _close();
    }
}
