package examples.messages;

import dev.burin.runtime.stub.Call;
import dev.burin.runtime.stub.Dispatcher;
import dev.burin.runtime.stub.Generated;
import dev.burin.runtime.stub.TypeTable;

/** Runs the messages that the server of {@link Messages} receives. Thread-safe. */
@Generated("dev.burin.codegen")
public final class StubMessagesServer implements Dispatcher {
    private final MessagesServer implementation;

    public StubMessagesServer(MessagesServer implementation) {
        this.implementation = implementation;
    }

    @Override
    public TypeTable types() {
        return MessagesWire.TYPES;
    }

    @Override
    public Object implementation() {
        return implementation;
    }

    @Override
    public Call<?> newCall(int messageId) {
        return switch (messageId) {
            case MessagesWire.Nothing.ID -> new MessagesWire.Nothing();
            case MessagesWire.ABoolean.ID -> new MessagesWire.ABoolean();
            case MessagesWire.AByte.ID -> new MessagesWire.AByte();
            case MessagesWire.AShort.ID -> new MessagesWire.AShort();
            case MessagesWire.AnInt.ID -> new MessagesWire.AnInt();
            case MessagesWire.ALong.ID -> new MessagesWire.ALong();
            case MessagesWire.AFloat.ID -> new MessagesWire.AFloat();
            case MessagesWire.ADouble.ID -> new MessagesWire.ADouble();
            case MessagesWire.AString.ID -> new MessagesWire.AString();
            case MessagesWire.AnObject.ID -> new MessagesWire.AnObject();
            case MessagesWire.AList.ID -> new MessagesWire.AList();
            case MessagesWire.AMap.ID -> new MessagesWire.AMap();
            case MessagesWire.ASet.ID -> new MessagesWire.ASet();
            case MessagesWire.ADatetime.ID -> new MessagesWire.ADatetime();
            case MessagesWire.AColor.ID -> new MessagesWire.AColor();
            case MessagesWire.APoint.ID -> new MessagesWire.APoint();
            case MessagesWire.Booleans.ID -> new MessagesWire.Booleans();
            case MessagesWire.Bytes.ID -> new MessagesWire.Bytes();
            case MessagesWire.Shorts.ID -> new MessagesWire.Shorts();
            case MessagesWire.Ints.ID -> new MessagesWire.Ints();
            case MessagesWire.Longs.ID -> new MessagesWire.Longs();
            case MessagesWire.Floats.ID -> new MessagesWire.Floats();
            case MessagesWire.Doubles.ID -> new MessagesWire.Doubles();
            case MessagesWire.Strings.ID -> new MessagesWire.Strings();
            case MessagesWire.Objects.ID -> new MessagesWire.Objects();
            case MessagesWire.Lists.ID -> new MessagesWire.Lists();
            case MessagesWire.Colors.ID -> new MessagesWire.Colors();
            case MessagesWire.Points.ID -> new MessagesWire.Points();
            case MessagesWire.Many.ID -> new MessagesWire.Many();
            case MessagesWire.Throwing.ID -> new MessagesWire.Throwing();
            case MessagesWire.ThrowingMore.ID -> new MessagesWire.ThrowingMore();
            case MessagesWire.Patient.ID -> new MessagesWire.Patient();
            case MessagesWire.InOrder.ID -> new MessagesWire.InOrder();
            case MessagesWire.Queued.ID -> new MessagesWire.Queued();
            case MessagesWire.Event.ID -> new MessagesWire.Event();
            case MessagesWire.QueuedEvent.ID -> new MessagesWire.QueuedEvent();
            case MessagesWire.Ping.ID -> new MessagesWire.Ping();
            case MessagesWire.Hint.ID -> new MessagesWire.Hint();
            default -> null;
        };
    }

    @Override
    public void run(Call<?> call) throws Exception {
        switch (call.messageType().id()) {
            case MessagesWire.Nothing.ID -> run((MessagesWire.Nothing) call);
            case MessagesWire.ABoolean.ID -> run((MessagesWire.ABoolean) call);
            case MessagesWire.AByte.ID -> run((MessagesWire.AByte) call);
            case MessagesWire.AShort.ID -> run((MessagesWire.AShort) call);
            case MessagesWire.AnInt.ID -> run((MessagesWire.AnInt) call);
            case MessagesWire.ALong.ID -> run((MessagesWire.ALong) call);
            case MessagesWire.AFloat.ID -> run((MessagesWire.AFloat) call);
            case MessagesWire.ADouble.ID -> run((MessagesWire.ADouble) call);
            case MessagesWire.AString.ID -> run((MessagesWire.AString) call);
            case MessagesWire.AnObject.ID -> run((MessagesWire.AnObject) call);
            case MessagesWire.AList.ID -> run((MessagesWire.AList) call);
            case MessagesWire.AMap.ID -> run((MessagesWire.AMap) call);
            case MessagesWire.ASet.ID -> run((MessagesWire.ASet) call);
            case MessagesWire.ADatetime.ID -> run((MessagesWire.ADatetime) call);
            case MessagesWire.AColor.ID -> run((MessagesWire.AColor) call);
            case MessagesWire.APoint.ID -> run((MessagesWire.APoint) call);
            case MessagesWire.Booleans.ID -> run((MessagesWire.Booleans) call);
            case MessagesWire.Bytes.ID -> run((MessagesWire.Bytes) call);
            case MessagesWire.Shorts.ID -> run((MessagesWire.Shorts) call);
            case MessagesWire.Ints.ID -> run((MessagesWire.Ints) call);
            case MessagesWire.Longs.ID -> run((MessagesWire.Longs) call);
            case MessagesWire.Floats.ID -> run((MessagesWire.Floats) call);
            case MessagesWire.Doubles.ID -> run((MessagesWire.Doubles) call);
            case MessagesWire.Strings.ID -> run((MessagesWire.Strings) call);
            case MessagesWire.Objects.ID -> run((MessagesWire.Objects) call);
            case MessagesWire.Lists.ID -> run((MessagesWire.Lists) call);
            case MessagesWire.Colors.ID -> run((MessagesWire.Colors) call);
            case MessagesWire.Points.ID -> run((MessagesWire.Points) call);
            case MessagesWire.Many.ID -> run((MessagesWire.Many) call);
            case MessagesWire.Throwing.ID -> run((MessagesWire.Throwing) call);
            case MessagesWire.ThrowingMore.ID -> run((MessagesWire.ThrowingMore) call);
            case MessagesWire.Patient.ID -> run((MessagesWire.Patient) call);
            case MessagesWire.InOrder.ID -> run((MessagesWire.InOrder) call);
            case MessagesWire.Queued.ID -> run((MessagesWire.Queued) call);
            case MessagesWire.Event.ID -> run((MessagesWire.Event) call);
            case MessagesWire.QueuedEvent.ID -> run((MessagesWire.QueuedEvent) call);
            case MessagesWire.Ping.ID -> run((MessagesWire.Ping) call);
            case MessagesWire.Hint.ID -> run((MessagesWire.Hint) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void run(MessagesWire.Nothing call) {
        implementation.nothing();
    }

    private void run(MessagesWire.ABoolean call) {
        call.result = implementation.aBoolean(call.value);
    }

    private void run(MessagesWire.AByte call) {
        call.result = implementation.aByte(call.value);
    }

    private void run(MessagesWire.AShort call) {
        call.result = implementation.aShort(call.value);
    }

    private void run(MessagesWire.AnInt call) {
        call.result = implementation.anInt(call.value);
    }

    private void run(MessagesWire.ALong call) {
        call.result = implementation.aLong(call.value);
    }

    private void run(MessagesWire.AFloat call) {
        call.result = implementation.aFloat(call.value);
    }

    private void run(MessagesWire.ADouble call) {
        call.result = implementation.aDouble(call.value);
    }

    private void run(MessagesWire.AString call) {
        call.result = implementation.aString(call.value);
    }

    private void run(MessagesWire.AnObject call) {
        call.result = implementation.anObject(call.value);
    }

    private void run(MessagesWire.AList call) {
        call.result = implementation.aList(call.value);
    }

    private void run(MessagesWire.AMap call) {
        call.result = implementation.aMap(call.value);
    }

    private void run(MessagesWire.ASet call) {
        call.result = implementation.aSet(call.value);
    }

    private void run(MessagesWire.ADatetime call) {
        call.result = implementation.aDatetime(call.value);
    }

    private void run(MessagesWire.AColor call) {
        call.result = implementation.aColor(call.value);
    }

    private void run(MessagesWire.APoint call) {
        call.result = implementation.aPoint(call.value);
    }

    private void run(MessagesWire.Booleans call) {
        call.result = implementation.booleans(call.value);
    }

    private void run(MessagesWire.Bytes call) {
        call.result = implementation.bytes(call.value);
    }

    private void run(MessagesWire.Shorts call) {
        call.result = implementation.shorts(call.value);
    }

    private void run(MessagesWire.Ints call) {
        call.result = implementation.ints(call.value);
    }

    private void run(MessagesWire.Longs call) {
        call.result = implementation.longs(call.value);
    }

    private void run(MessagesWire.Floats call) {
        call.result = implementation.floats(call.value);
    }

    private void run(MessagesWire.Doubles call) {
        call.result = implementation.doubles(call.value);
    }

    private void run(MessagesWire.Strings call) {
        call.result = implementation.strings(call.value);
    }

    private void run(MessagesWire.Objects call) {
        call.result = implementation.objects(call.value);
    }

    private void run(MessagesWire.Lists call) {
        call.result = implementation.lists(call.value);
    }

    private void run(MessagesWire.Colors call) {
        call.result = implementation.colors(call.value);
    }

    private void run(MessagesWire.Points call) {
        call.result = implementation.points(call.value);
    }

    private void run(MessagesWire.Many call) {
        call.result = implementation.many(call.a, call.b, call.c, call.d, call.e, call.f, call.g);
    }

    private void run(MessagesWire.Throwing call) throws Messages.Refused {
        implementation.throwing();
    }

    private void run(MessagesWire.ThrowingMore call) throws Messages.Broken, Messages.Late,
            Messages.Refused {
        call.result = implementation.throwingMore(call.value);
    }

    private void run(MessagesWire.Patient call) {
        implementation.patient();
    }

    private void run(MessagesWire.InOrder call) {
        implementation.inOrder();
    }

    private void run(MessagesWire.Queued call) {
        call.result = implementation.queued();
    }

    private void run(MessagesWire.Event call) {
        implementation.event(call.text);
    }

    private void run(MessagesWire.QueuedEvent call) {
        implementation.queuedEvent();
    }

    private void run(MessagesWire.Ping call) throws Messages.Late {
        call.result = implementation.ping(call.time);
    }

    private void run(MessagesWire.Hint call) {
        implementation.hint(call.where);
    }
}
