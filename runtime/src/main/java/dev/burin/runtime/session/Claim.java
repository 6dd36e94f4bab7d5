package dev.burin.runtime.session;

import org.jspecify.annotations.Nullable;

/** What became of a claim to own a session. */
public sealed interface Claim {
    /**
     * It is granted.
     *
     * @param session what is known of it
     * @param ownerBefore who owned it before; null for nobody
     */
    record Granted(SessionSnapshot session, @Nullable String ownerBefore) implements Claim {}

    /**
     * It is refused: the session was claimed with this epoch or a higher one.
     *
     * @param epoch the highest that was claimed
     */
    record Conflict(long epoch) implements Claim {}

    /** The session is over. */
    record Ended(Tombstone tombstone) implements Claim {}

    /** There is no such session, or it has been over for long. */
    record Unknown() implements Claim {}
}
