package dev.burin.runtime.session;

import dev.burin.runtime.stack.Flush;
import dev.burin.runtime.stack.LinkControl;
import dev.burin.runtime.stub.Awaited;
import org.jspecify.annotations.Nullable;

/** The control of the link of a session that has none at the moment. */
final class NoLink implements LinkControl {
    static final LinkControl CONTROL = new NoLink();

    private NoLink() {}

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

    @Override
    public void flush(Flush when) {}

    @Override
    public void closeWhenFlushed() {}

    @Override
    public void close(@Nullable Throwable cause) {}
}
