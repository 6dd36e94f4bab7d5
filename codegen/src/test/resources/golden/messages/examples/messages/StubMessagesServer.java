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
    public String service() {
        return "examples.messages.Messages";
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
            case MessagesWire.Hasty.ID -> new MessagesWire.Hasty();
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
            case MessagesWire.Nothing.ID -> runNothing((MessagesWire.Nothing) call);
            case MessagesWire.ABoolean.ID -> runABoolean((MessagesWire.ABoolean) call);
            case MessagesWire.AByte.ID -> runAByte((MessagesWire.AByte) call);
            case MessagesWire.AShort.ID -> runAShort((MessagesWire.AShort) call);
            case MessagesWire.AnInt.ID -> runAnInt((MessagesWire.AnInt) call);
            case MessagesWire.ALong.ID -> runALong((MessagesWire.ALong) call);
            case MessagesWire.AFloat.ID -> runAFloat((MessagesWire.AFloat) call);
            case MessagesWire.ADouble.ID -> runADouble((MessagesWire.ADouble) call);
            case MessagesWire.AString.ID -> runAString((MessagesWire.AString) call);
            case MessagesWire.AnObject.ID -> runAnObject((MessagesWire.AnObject) call);
            case MessagesWire.AList.ID -> runAList((MessagesWire.AList) call);
            case MessagesWire.AMap.ID -> runAMap((MessagesWire.AMap) call);
            case MessagesWire.ASet.ID -> runASet((MessagesWire.ASet) call);
            case MessagesWire.ADatetime.ID -> runADatetime((MessagesWire.ADatetime) call);
            case MessagesWire.AColor.ID -> runAColor((MessagesWire.AColor) call);
            case MessagesWire.APoint.ID -> runAPoint((MessagesWire.APoint) call);
            case MessagesWire.Booleans.ID -> runBooleans((MessagesWire.Booleans) call);
            case MessagesWire.Bytes.ID -> runBytes((MessagesWire.Bytes) call);
            case MessagesWire.Shorts.ID -> runShorts((MessagesWire.Shorts) call);
            case MessagesWire.Ints.ID -> runInts((MessagesWire.Ints) call);
            case MessagesWire.Longs.ID -> runLongs((MessagesWire.Longs) call);
            case MessagesWire.Floats.ID -> runFloats((MessagesWire.Floats) call);
            case MessagesWire.Doubles.ID -> runDoubles((MessagesWire.Doubles) call);
            case MessagesWire.Strings.ID -> runStrings((MessagesWire.Strings) call);
            case MessagesWire.Objects.ID -> runObjects((MessagesWire.Objects) call);
            case MessagesWire.Lists.ID -> runLists((MessagesWire.Lists) call);
            case MessagesWire.Colors.ID -> runColors((MessagesWire.Colors) call);
            case MessagesWire.Points.ID -> runPoints((MessagesWire.Points) call);
            case MessagesWire.Many.ID -> runMany((MessagesWire.Many) call);
            case MessagesWire.Throwing.ID -> runThrowing((MessagesWire.Throwing) call);
            case MessagesWire.ThrowingMore.ID -> runThrowingMore((MessagesWire.ThrowingMore) call);
            case MessagesWire.Patient.ID -> runPatient((MessagesWire.Patient) call);
            case MessagesWire.Hasty.ID -> runHasty((MessagesWire.Hasty) call);
            case MessagesWire.InOrder.ID -> runInOrder((MessagesWire.InOrder) call);
            case MessagesWire.Queued.ID -> runQueued((MessagesWire.Queued) call);
            case MessagesWire.Event.ID -> runEvent((MessagesWire.Event) call);
            case MessagesWire.QueuedEvent.ID -> runQueuedEvent((MessagesWire.QueuedEvent) call);
            case MessagesWire.Ping.ID -> runPing((MessagesWire.Ping) call);
            case MessagesWire.Hint.ID -> runHint((MessagesWire.Hint) call);
            default -> throw new IllegalArgumentException(
                    "this end does not implement " + call.messageType());
        }
    }

    private void runNothing(MessagesWire.Nothing call) {
        implementation.nothing();
    }

    private void runABoolean(MessagesWire.ABoolean call) {
        call.result = implementation.aBoolean(call.value);
    }

    private void runAByte(MessagesWire.AByte call) {
        call.result = implementation.aByte(call.value);
    }

    private void runAShort(MessagesWire.AShort call) {
        call.result = implementation.aShort(call.value);
    }

    private void runAnInt(MessagesWire.AnInt call) {
        call.result = implementation.anInt(call.value);
    }

    private void runALong(MessagesWire.ALong call) {
        call.result = implementation.aLong(call.value);
    }

    private void runAFloat(MessagesWire.AFloat call) {
        call.result = implementation.aFloat(call.value);
    }

    private void runADouble(MessagesWire.ADouble call) {
        call.result = implementation.aDouble(call.value);
    }

    private void runAString(MessagesWire.AString call) {
        call.result = implementation.aString(call.value);
    }

    private void runAnObject(MessagesWire.AnObject call) {
        call.result = implementation.anObject(call.value);
    }

    private void runAList(MessagesWire.AList call) {
        call.result = implementation.aList(call.value);
    }

    private void runAMap(MessagesWire.AMap call) {
        call.result = implementation.aMap(call.value);
    }

    private void runASet(MessagesWire.ASet call) {
        call.result = implementation.aSet(call.value);
    }

    private void runADatetime(MessagesWire.ADatetime call) {
        call.result = implementation.aDatetime(call.value);
    }

    private void runAColor(MessagesWire.AColor call) {
        call.result = implementation.aColor(call.value);
    }

    private void runAPoint(MessagesWire.APoint call) {
        call.result = implementation.aPoint(call.value);
    }

    private void runBooleans(MessagesWire.Booleans call) {
        call.result = implementation.booleans(call.value);
    }

    private void runBytes(MessagesWire.Bytes call) {
        call.result = implementation.bytes(call.value);
    }

    private void runShorts(MessagesWire.Shorts call) {
        call.result = implementation.shorts(call.value);
    }

    private void runInts(MessagesWire.Ints call) {
        call.result = implementation.ints(call.value);
    }

    private void runLongs(MessagesWire.Longs call) {
        call.result = implementation.longs(call.value);
    }

    private void runFloats(MessagesWire.Floats call) {
        call.result = implementation.floats(call.value);
    }

    private void runDoubles(MessagesWire.Doubles call) {
        call.result = implementation.doubles(call.value);
    }

    private void runStrings(MessagesWire.Strings call) {
        call.result = implementation.strings(call.value);
    }

    private void runObjects(MessagesWire.Objects call) {
        call.result = implementation.objects(call.value);
    }

    private void runLists(MessagesWire.Lists call) {
        call.result = implementation.lists(call.value);
    }

    private void runColors(MessagesWire.Colors call) {
        call.result = implementation.colors(call.value);
    }

    private void runPoints(MessagesWire.Points call) {
        call.result = implementation.points(call.value);
    }

    private void runMany(MessagesWire.Many call) {
        call.result = implementation.many(call.a, call.b, call.c, call.d, call.e, call.f, call.g);
    }

    private void runThrowing(MessagesWire.Throwing call) throws Messages.Refused {
        implementation.throwing();
    }

    private void runThrowingMore(MessagesWire.ThrowingMore call) throws Messages.Broken,
            Messages.Late, Messages.Refused {
        call.result = implementation.throwingMore(call.value);
    }

    private void runPatient(MessagesWire.Patient call) {
        implementation.patient();
    }

    private void runHasty(MessagesWire.Hasty call) {
        implementation.hasty();
    }

    private void runInOrder(MessagesWire.InOrder call) {
        implementation.inOrder();
    }

    private void runQueued(MessagesWire.Queued call) {
        call.result = implementation.queued();
    }

    private void runEvent(MessagesWire.Event call) {
        implementation.event(call.text);
    }

    private void runQueuedEvent(MessagesWire.QueuedEvent call) {
        implementation.queuedEvent();
    }

    private void runPing(MessagesWire.Ping call) throws Messages.Late {
        call.result = implementation.ping(call.time);
    }

    private void runHint(MessagesWire.Hint call) {
        implementation.hint(call.where);
    }
}
