package dev.burin.maven;

import dev.burin.idl.diff.Rule.Effect;

/** Which changes of an interface fail the build. */
enum FailOn {
    /** Those after which old and new programs do not understand each other. */
    WIRE,
    /** Those, and those after which programs do not compile. */
    SOURCE,
    /** None. */
    NOTHING;

    /** Returns whether a change of this effect fails the build. */
    boolean includes(Effect effect) {
        return (effect == Effect.WIRE && this != NOTHING) || (effect == Effect.SOURCE && this == SOURCE);
    }
}
