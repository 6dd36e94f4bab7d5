package dev.burin.runtime.stack;

import dev.burin.runtime.stub.Awaited;
import org.jspecify.annotations.Nullable;

/** A layer that leaves the control of its link to the layer below. As thread-safe as that. */
public abstract class ControlledLayer implements LinkControl {
    private final LinkControl control;

    /**
     * @param below the layer that is asked instead
     */
    protected ControlledLayer(LinkControl below) {
        this.control = below;
    }

    /** The layer that is asked instead, for one whose links come and go. */
    protected LinkControl control() {
        return control;
    }

    @Override
    public boolean readUntil(Awaited awaited, long deadline) {
        return control().readUntil(awaited, deadline);
    }

    @Override
    public void readHere(Awaited awaited, long deadline) {
        control().readHere(awaited, deadline);
    }

    @Override
    public boolean readNow() {
        return control().readNow();
    }

    @Override
    public boolean readIfLeft() {
        return control().readIfLeft();
    }

    @Override
    public boolean pauseReading() {
        return control().pauseReading();
    }

    @Override
    public void wakeReader() {
        control().wakeReader();
    }

    @Override
    public void stopReading() {
        control().stopReading();
    }

    @Override
    public void stopReadingSoon() {
        control().stopReadingSoon();
    }

    @Override
    public void leaveReading() {
        control().leaveReading();
    }

    @Override
    public void holdPeer(boolean held) {
        control().holdPeer(held);
    }

    @Override
    public void flush(Flush when) {
        control().flush(when);
    }

    @Override
    public void closeWhenFlushed() {
        control().closeWhenFlushed();
    }

    @Override
    public void closeHere() {
        control().closeHere();
    }

    @Override
    public void close(@Nullable Throwable cause) {
        control().close(cause);
    }
}
