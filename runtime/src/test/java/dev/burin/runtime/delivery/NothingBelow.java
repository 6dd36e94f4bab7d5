package dev.burin.runtime.delivery;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.TransportMessage;
import dev.burin.runtime.stub.Awaited;
import dev.burin.runtime.stub.Message;
import org.jspecify.annotations.Nullable;

/** Takes messages, and nothing comes of them. */
final class NothingBelow implements TransportMessage {
    private final Runnable whenClosed;

    /** @param whenClosed run when the link is to be closed as soon as everything is sent */
    NothingBelow(Runnable whenClosed) {
        this.whenClosed = whenClosed;
    }

    @Override
    public void message(Message message, Flush flush) {}

    @Override
    public void close(@Nullable Throwable cause) {}

    @Override
    public void closeWhenFlushed() {
        whenClosed.run();
    }

    @Override
    public void flush(Flush when) {}

    @Override
    public boolean readUntil(Awaited awaited, long deadline) {
        return false;
    }

    @Override
    public boolean readNow() {
        return false;
    }

    @Override
    public boolean readIfLeft() {
        return false;
    }

    @Override
    public boolean pauseReading() {
        return false;
    }

    @Override
    public void wakeReader() {}

    @Override
    public void stopReading() {}

    @Override
    public void stopReadingSoon() {}

    @Override
    public void leaveReading() {}

    @Override
    public void holdPeer(boolean held) {}
}
