package dev.burin.idl.diff;

import java.util.Locale;

/** The kinds of changes, each with what it breaks and why. */
public enum Rule {
    SERVICE_RENAMED(
            Effect.WIRE,
            "Every name on the wire begins with module and service, so that the two ends no longer know each other's messages."),
    MESSAGE_REMOVED(Effect.WIRE, "A peer that still sends it is not answered."),
    MESSAGE_ADDED(Effect.COMPATIBLE, "An old peer never sends it. Sent to an old peer it is not answered."),
    RESULT_CHANGED(Effect.WIRE, "The caller refuses a result of another type."),
    DIRECTION_CHANGED(Effect.WIRE, "An end that does not implement the message does not answer it."),
    ONEWAY_CHANGED(
            Effect.WIRE,
            "One end waits for an answer that the other does not send, or gets one that it does not expect."),
    PARAMETER_ADDED(
            Effect.SOURCE,
            "Callers must pass it and implementations take it. On the wire it is null, 0 or false when it comes from an old peer."),
    PARAMETER_REMOVED(
            Effect.SOURCE,
            "Callers must stop passing it. On the wire an old peer's value is dropped, and an old peer reads null, 0 or false."),
    PARAMETER_RENAMED(
            Effect.WIRE, "Parameters travel by name: the value is lost in silence between an old and a new peer."),
    PARAMETER_RETYPED(Effect.WIRE, "The reader refuses a value that does not fit the type that it knows."),
    PARAMETER_MOVED(Effect.SOURCE, "Java passes parameters by position. On the wire order means nothing."),
    THROWN_ADDED(Effect.SOURCE, "Callers must catch it."),
    THROWN_REMOVED(Effect.SOURCE, "Callers that catch it no longer compile when it is checked."),
    TIMEOUT_CHANGED(Effect.COMPATIBLE, "Behaviour: only the calling end looks at it."),
    RECEIVER_CHANGED(
            Effect.COMPATIBLE, "Behaviour: the receiving end runs the message elsewhere, perhaps no longer in order."),
    AUTHORIZE_CHANGED(
            Effect.COMPATIBLE, "Behaviour: the receiving end may refuse what it took before, or the reverse."),
    IDEMPOTENT_CHANGED(
            Effect.COMPATIBLE, "Behaviour: whether a call is repeated when it is not known what became of it."),
    TYPE_REMOVED(Effect.WIRE, "A peer that still sends values of this type is not understood."),
    TYPE_ADDED(Effect.COMPATIBLE, "Nobody uses it yet."),
    KIND_CHANGED(Effect.WIRE, "Structs, exceptions, enums and externs of one name are not the same on the wire."),
    BASE_CHANGED(
            Effect.WIRE, "A value is refused where the other end does not take it for a subtype of the declared type."),
    FIELD_ADDED(
            Effect.SOURCE,
            "Constructors take one more value. On the wire it is null, 0 or false when it comes from an old peer."),
    FIELD_REMOVED(
            Effect.SOURCE,
            "Accessor and constructor change. On the wire an old peer's value is dropped, and an old peer reads null, 0 or false."),
    FIELD_RENAMED(Effect.WIRE, "Fields travel by name: the value is lost in silence between an old and a new peer."),
    FIELD_RETYPED(Effect.WIRE, "The reader refuses a value that does not fit the type that it knows."),
    FIELD_MOVED(Effect.SOURCE, "Constructors take values by position. On the wire order means nothing."),
    ENUM_ITEM_ADDED(
            Effect.WIRE,
            "From the new peer to the old: an item that the old one does not know is an error there. Safe once all readers are new."),
    ENUM_ITEM_REMOVED(
            Effect.WIRE,
            "From the old peer to the new: an item that the new one does not know is an error there. Java that names it does not compile."),
    ENUM_ITEM_MOVED(Effect.SOURCE, "Java compares items by their order. On the wire order means nothing."),
    UNCHECKED_CHANGED(Effect.SOURCE, "Java's rules for catching and declaring the exception change."),
    EXTERN_CLASS_CHANGED(Effect.SOURCE, "Programs must use another class."),
    EXTERN_SERIALIZER_CHANGED(
            Effect.WIRE, "The fields on the wire are the business of the serializer; another one may write others."),
    CONSTANT_ADDED(Effect.COMPATIBLE, "Nobody uses it yet."),
    CONSTANT_REMOVED(Effect.SOURCE, "Java that names it does not compile."),
    CONSTANT_RETYPED(Effect.SOURCE, "Java that uses it may not compile."),
    CONSTANT_VALUE_CHANGED(
            Effect.COMPATIBLE,
            "Behaviour: programs keep the old value until they are compiled again. Constants do not travel."),
    MIXIN_ADDED(Effect.COMPATIBLE, "As if its messages were added."),
    MIXIN_REMOVED(Effect.WIRE, "As if its messages were removed.");

    private final Effect effect;
    private final String explanation;

    Rule(Effect effect, String explanation) {
        this.effect = effect;
        this.explanation = explanation;
    }

    /** What a change does to programs made before it. */
    public enum Effect {
        /** Old and new programs do not understand each other. */
        WIRE("wire-breaking"),
        /** Programs must be changed before they compile again. */
        SOURCE("source-breaking"),
        /** Neither. */
        COMPATIBLE("compatible");

        private final String word;

        Effect(String word) {
            this.word = word;
        }

        /** Returns how it is called for people. */
        public String word() {
            return word;
        }
    }

    /** Returns the stable id, such as {@code parameter-added}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Effect effect() {
        return effect;
    }

    /** Returns why it has this effect. */
    public String explanation() {
        return explanation;
    }
}
