package dev.burin.cli.live;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.MessageType;
import dev.burin.runtime.stub.StructReader;
import dev.burin.runtime.stub.StructWriter;
import dev.burin.runtime.wire.WireTree;
import dev.burin.runtime.wire.WireValue;
import dev.burin.runtime.wire.WireValue.Field;
import dev.burin.runtime.wire.WireValue.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A call whose arguments and result are trees. As its superclass says, owned by one thread at a time. */
public final class LiveCall extends Call<WireValue> {

    private final LiveMessage message;
    private List<Field> arguments;
    private WireValue result = new WireValue.Null();

    LiveCall(LiveMessage message, List<Field> arguments) {
        this.message = message;
        this.arguments = arguments;
    }

    public LiveMessage message() {
        return message;
    }

    List<Field> arguments() {
        return arguments;
    }

    /** Answers with a value, or with an exception that the interface declares: on the wire they stand in the same place. */
    void answer(WireValue value) {
        result = value;
    }

    @Override
    public MessageType messageType() {
        return message.type();
    }

    @Override
    protected void writeArguments(StructWriter out) {
        WireTree.writeFields(out, arguments);
    }

    @Override
    protected void readArguments(StructReader in) {
        List<Field> read = new ArrayList<>();
        while (in.nextField(messageType())) {
            read.add(new Field(new Name(in.field(), null), WireTree.readValue(in)));
        }
        arguments = read;
    }

    @Override
    protected void writeResult(StructWriter out) {
        if (!(result instanceof WireValue.Null)) {
            WireTree.writeFields(out, List.of(new Field(new Name(RESULT, null), result)));
        }
    }

    @Override
    protected void readResult(StructReader in) {
        result = WireTree.readValue(in);
    }

    @Override
    public @Nullable WireValue result() {
        return result;
    }
}
