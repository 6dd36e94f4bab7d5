package dev.burin.cli.live;

import dev.burin.runtime.wire.WireValue;
import java.util.List;

/** An exception that the interface declares, and that the peer has answered with. */
public final class LiveException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient WireValue.Struct value;

    LiveException(String name, WireValue.Struct value) {
        super(name);
        this.value = value;
    }

    /** Returns its name and its fields. */
    public WireValue.Struct value() {
        return value == null ? new WireValue.Struct(new WireValue.Name(0, null), List.of()) : value;
    }
}
